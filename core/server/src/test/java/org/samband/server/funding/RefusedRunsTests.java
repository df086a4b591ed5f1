package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.Municipalities;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What cannot be computed is refused, saying who or what is in the way, and nothing is stored. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class RefusedRunsTests {

    private static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    @Autowired
    private Regions regions;

    @Autowired
    private Levies levies;

    @Autowired
    private LevyRuns runs;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private ApplicationContext application;

    @Test
    void a_participant_without_a_figure_is_named_and_never_counted_as_zero() {
        var unknown = Municipalities.add(application, "Ukjent Vik");
        var levy = levy(regions.municipality("Asker", DAY), unknown);

        assertRefused("levy.run.no-figure", () -> runs.draft(levy.id(), RunTime.of(2016)), "Ukjent Vik");
        assertThat(runs.of(levy.id())).isEmpty();
    }

    @Test
    void a_year_for_which_nobody_has_figures_is_refused() {
        var levy = levy(regions.municipality("Asker", DAY));

        assertRefused("levy.run.no-figure", () -> runs.draft(levy.id(), RunTime.of(2099)), "Asker");
    }

    @Test
    void a_levy_without_a_rate_or_without_participants_is_refused() {
        var scheme = regions.scheme(List.of());
        var rateless = levies.begin(scheme, Regions.perInhabitant("Rateless"));
        var lonely = regions.levy(scheme, Regions.perInhabitant("Lonely"), 200);

        assertRefused("levy.run.no-rate", () -> runs.draft(rateless.id(), RunTime.of(2016)));
        assertRefused("levy.run.nobody", () -> runs.draft(lonely.id(), RunTime.of(2016)));
    }

    @Test
    void a_rate_that_changes_within_the_time_is_refused_with_the_day() {
        var levy = levy(regions.municipality("Asker", DAY));
        levies.decide(levy.id(), LocalDate.of(2016, 7, 1), BigDecimal.valueOf(250), "case 2");

        assertRefused("levy.run.rate-changes", () -> runs.draft(levy.id(), RunTime.of(2016)), LocalDate.of(2016, 7, 1));
        assertThat(runs.draft(levy.id(), RunTime.of(2016, DAY, LocalDate.of(2016, 6, 30)))
                        .total())
                .isPositive();
    }

    @Test
    void a_merger_within_the_time_is_refused_and_by_days_it_is_a_doubt() {
        var asker = regions.municipality("Asker", DAY);
        var gone = regions.municipality("Modum", DAY);
        var newcomer = Municipalities.add(application, "Nye Vik");
        succeed(gone, newcomer, LocalDate.of(2016, 5, 1));
        try {
            var full = levy(asker, gone);
            assertRefused(
                    "levy.run.merger",
                    () -> runs.draft(full.id(), RunTime.of(2016)),
                    "Modum",
                    LocalDate.of(2016, 5, 1));

            var scheme = regions.scheme(List.of(asker));
            regions.join(scheme, gone, new Validity(null, LocalDate.of(2016, 5, 1)));
            var byDays = regions.levy(scheme, Regions.perInhabitant("By days").prorated(Proration.BY_DAYS), 200);
            assertThat(runs.draft(byDays.id(), RunTime.of(2016)).inputs().doubts())
                    .singleElement()
                    .satisfies(doubt -> assertThat(doubt.about()).isEqualTo("Modum"));
        } finally {
            sql.sql("delete from succession where successor_id = :id")
                    .param("id", newcomer.value())
                    .update();
        }
    }

    @Test
    void who_became_part_of_another_by_the_first_day_pays_nothing_silently() {
        var asker = regions.municipality("Asker", DAY);
        var gone = regions.municipality("Modum", DAY);
        var newcomer = Municipalities.add(application, "Nye Vik");
        succeed(gone, newcomer, DAY);
        try {
            var levy = levy(asker, gone);
            assertRefused("levy.run.gone", () -> runs.draft(levy.id(), RunTime.of(2016)), "Modum", DAY);
            assertThat(runs.of(levy.id())).isEmpty();
        } finally {
            sql.sql("delete from succession where successor_id = :id")
                    .param("id", newcomer.value())
                    .update();
        }
    }

    @Test
    void a_rounding_that_allows_no_fraction_is_refused_where_it_is_agreed() {
        var terms = Regions.perInhabitant("Unrounded").rounded(new LevyRounding(1, RoundingMode.UNNECESSARY));
        var scheme = regions.scheme(List.of());

        assertThatThrownBy(() -> levies.begin(scheme, terms))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.mistakes().getFirst().field())
                                .isEqualTo("roundingMode"));
    }

    @Test
    void a_negative_rate_and_one_beyond_all_reason_are_refused() {
        var levy = levy(regions.municipality("Asker", DAY));

        assertThatThrownBy(() -> levies.decide(levy.id(), LocalDate.of(2017, 1, 1), new BigDecimal("-1"), ""))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.mistakes().getFirst().field())
                                .isEqualTo("rate"));
        assertThatThrownBy(() -> levies.decide(levy.id(), LocalDate.of(2017, 1, 1), new BigDecimal("1e18"), ""))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void rates_do_not_overlap() {
        var levy = levy(regions.municipality("Asker", DAY));
        levies.decide(levy.id(), LocalDate.of(2018, 1, 1), BigDecimal.valueOf(250), "case 2");

        assertThatThrownBy(() -> levies.decide(levy.id(), LocalDate.of(2017, 1, 1), BigDecimal.TEN, "case 3"))
                .isInstanceOf(Refusal.class);
        assertThat(levies.rates(levy.id()))
                .extracting(rate -> rate.valid().until())
                .containsExactly(LocalDate.of(2018, 1, 1), null);
    }

    @Test
    void a_federation_without_known_members_is_refused() {
        var federation = Municipalities.add(application, "FEDERATION", "Forbund uten medlemmer");
        var terms = Regions.perInhabitant("For members").paidBy(Payers.FOR_MEMBERS);
        var levy = regions.levy(regions.scheme(List.of(federation)), terms, 200);

        assertRefused("levy.run.no-members", () -> runs.draft(levy.id(), RunTime.of(2016)), "Forbund uten medlemmer");
    }

    @Test
    void an_agreed_key_must_hold_on_the_day_and_name_everybody() {
        var asker = regions.municipality("Asker", DAY);
        var lier = regions.municipality("Lier", DAY);
        var terms = Regions.perInhabitant("Key").ruledBy("agreed-cost");
        var levy = regions.levy(regions.scheme(List.of(asker, lier)), terms, 100_000);

        assertRefused("levy.run.no-key", () -> runs.draft(levy.id(), RunTime.of(2016)));
        levies.set(
                levy.id(),
                new Validity(DAY, LocalDate.of(2017, 1, 1)),
                "Agreement of 2015",
                true,
                List.of(share(asker, "100")));
        assertRefused(
                "levy.run.not-in-key", () -> runs.draft(levy.id(), RunTime.of(2016)), "Lier", "Agreement of 2015");
        levies.set(
                levy.id(),
                new Validity(LocalDate.of(2017, 1, 1), null),
                "Agreement of 2016",
                true,
                List.of(share(asker, "62.5"), share(lier, "37.5")));
        assertThat(runs.contributions(runs.draft(levy.id(), RunTime.of(2017)).id()))
                .extracting(Contribution::amount)
                .containsExactly(62_500L, 37_500L);
    }

    @Test
    void percentages_that_are_not_a_hundred_are_refused() {
        var asker = regions.municipality("Asker", DAY);
        var levy = levy(asker);

        assertThatThrownBy(() ->
                        levies.set(levy.id(), Validity.always(), "Agreement", true, List.of(share(asker, "99.9"))))
                .isInstanceOf(Refusal.class);
    }

    private static CostKey.KeyShare share(OrganisationId organisation, String share) {
        return new CostKey.KeyShare(organisation, new BigDecimal(share));
    }

    private Levy levy(OrganisationId... participants) {
        return regions.levy(regions.scheme(List.of(participants)), Regions.perInhabitant("Levy"), 200);
    }

    private void succeed(OrganisationId predecessor, OrganisationId successor, LocalDate on) {
        sql.sql(
                        "insert into succession (predecessor_id, successor_id, kind, on_day) values (:one, :other, 'MERGER', :on)")
                .param("one", predecessor.value())
                .param("other", successor.value())
                .param("on", on)
                .update();
    }

    private static void assertRefused(String key, ThrowingCallable call, Object... named) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason().key()).isEqualTo(key);
            assertThat(refusal.reason().arguments()).containsAll(List.of(named));
        });
    }
}

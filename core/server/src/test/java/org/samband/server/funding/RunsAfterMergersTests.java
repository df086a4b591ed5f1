package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.AllianceTerms;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.Municipalities;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.web.Language;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of who became one between the day of the figures and the run, all inhabitants are counted, or nothing is computed. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class RunsAfterMergersTests {

    private static final ReferenceDay A_YEAR_BEFORE = new ReferenceDay(1, 1, 1);
    private static final LocalDate MERGERS = LocalDate.of(2020, 1, 1);

    @Autowired
    private Regions regions;

    @Autowired
    private LevyRuns runs;

    @Autowired
    private Organisations organisations;

    @Autowired
    private AllianceTerms terms;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private ApplicationContext application;

    @Test
    void drammen_of_2020_pays_for_the_inhabitants_that_nedre_eiker_and_svelvik_had_in_2019() {
        var run = run(2020, Regions.NORWAY, drammen());

        var drammen = only(run);
        assertThat(drammen.basis()).isEqualByComparingTo("100581");
        assertThat(run.total()).isEqualTo(20_116_200);
        assertThat(drammen.counted().list())
                .extracting(Counted.One::name)
                .containsExactlyInAnyOrder("Drammen", "Nedre Eiker", "Svelvik");
        assertThat(new Explanation(run, Texts.in(Language.NB, terms))
                        .of(drammen)
                        .replace('\u00a0', ' '))
                .startsWith("2,00 kr × 100 581 innbyggere = 201 162 kr")
                .contains("Nedre Eiker (24 963)", "Svelvik (6 685)", "gikk inn i Drammen");
    }

    @Test
    void figures_of_the_day_itself_are_counted_as_they_are() {
        var levy = regions.levy(regions.scheme(List.of(drammen())), Regions.perInhabitant("Levy"), 200);

        assertThat(only(runs.draft(levy.id(), RunTime.of(2020))).basis()).isEqualByComparingTo("101386");
    }

    @Test
    void figures_in_later_borders_hold_the_others_already() {
        var drammen = only(run(2020, "ssb-07459-in-2024-borders", drammen()));

        assertThat(drammen.counted().list()).hasSize(1);
        assertThat(drammen.basis()).isGreaterThan(new BigDecimal("100000"));
    }

    @Test
    void what_a_merger_made_from_the_ground_up_needs_no_figure_of_its_own() {
        var faerder = named("Færder", LocalDate.of(2018, 1, 1));

        var one = only(run(2018, Regions.NORWAY, faerder));

        assertThat(one.name()).isEqualTo("Færder");
        assertThat(one.counted().list())
                .filteredOn(each -> each.into() != null)
                .extracting(Counted.One::name)
                .containsExactlyInAnyOrder("Nøtterøy", "Tjøme");
    }

    @Test
    void who_won_a_part_of_another_is_named_and_nothing_is_computed() {
        var hitra = named("Hitra", MERGERS);

        assertRefused("levy.run.borders-moved", () -> run(2020, Regions.NORWAY, hitra), "Hitra", MERGERS);
    }

    @Test
    void one_that_became_part_of_another_and_has_no_figure_is_named() {
        var asker = regions.municipality("Asker", LocalDate.of(2016, 1, 1));
        var gone = Municipalities.add(application, "Gamle Vik");
        sql.sql(
                        "insert into succession (predecessor_id, successor_id, kind, on_day) values (:one, :other, 'MERGER', :on)")
                .param("one", gone.value())
                .param("other", asker.value())
                .param("on", LocalDate.of(2016, 5, 1))
                .update();
        try {
            assertRefused("levy.run.no-figure", () -> run(2017, Regions.NORWAY, asker), "Gamle Vik");
        } finally {
            sql.sql("delete from succession where predecessor_id = :id")
                    .param("id", gone.value())
                    .update();
        }
    }

    private OrganisationId drammen() {
        return regions.municipality("Drammen", LocalDate.of(2019, 1, 1));
    }

    private OrganisationId named(String name, LocalDate on) {
        return organisations.named("NO", name, on).getFirst().id();
    }

    private LevyRun run(int year, String source, OrganisationId... participants) {
        var agreed = LevyTerms.of("Levy", "levy-per-inhabitant", "NOK", source, A_YEAR_BEFORE);
        var levy = regions.levy(regions.scheme(List.of(participants)), agreed, 200);
        return runs.draft(levy.id(), RunTime.of(year));
    }

    private Contribution only(LevyRun run) {
        var all = runs.contributions(run.id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static void assertRefused(String key, ThrowingCallable call, Object... named) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason().key()).isEqualTo(key);
            assertThat(refusal.reason().arguments()).containsAll(List.of(named));
        });
    }
}

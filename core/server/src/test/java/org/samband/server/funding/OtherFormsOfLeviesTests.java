package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.SchemeId;
import org.samband.server.data.Validity;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What was decided of a levy never turns into an amount of something else. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class OtherFormsOfLeviesTests {

    private static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    @Autowired
    private Regions regions;

    @Autowired
    private Levies levies;

    @Autowired
    private LevyRuns runs;

    @Autowired
    private WhatIf whatIf;

    private SchemeId scheme;
    private Levy levy;

    @BeforeEach
    void agreeOnALevy() {
        scheme = regions.scheme(List.of(regions.municipality("Asker", DAY), regions.municipality("Lier", DAY)));
        levy = regions.levy(scheme, Regions.perInhabitant("Levy"), 200);
    }

    @Test
    void a_rate_becomes_no_total_and_money_no_work() {
        assertRefusedAt("rule", "levy.rule-other-form", () -> agree(levy.terms().ruledBy("cost-per-inhabitant")));
        assertRefusedAt("rule", "levy.rule-other-unit", () -> agree(levy.terms().ruledBy("shared-work")));
        assertThat(agree(levy.terms().ruledBy("fixed-fee")).terms().rule()).isEqualTo("fixed-fee");
    }

    @Test
    void what_was_decided_in_one_currency_is_not_relabelled() {
        var swedish = LevyTerms.of("Levy", "levy-per-inhabitant", "SEK", Regions.NORWAY, Regions.FIRST_OF_JANUARY);

        assertRefusedAt("currency", "levy.currency-other", () -> agree(swedish));
    }

    @Test
    void a_levy_without_rates_may_still_become_anything() {
        var open = levies.begin(scheme, Regions.perInhabitant("Open"));

        var now = levies.agree(open.id(), open.seen(), open.terms().ruledBy("shared-work"));

        assertThat(now.terms().currency()).isNull();
    }

    @Test
    void a_what_if_by_another_form_asks_for_its_amount_and_compares_no_work_with_money() {
        assertRefusedAt("rate", "levy.what-if.other-form", () -> ask(null, "cost-per-inhabitant"));
        assertRefusedAt("rule", "levy.what-if.other-unit", () -> ask(BigDecimal.TEN, "shared-work"));
        assertThat(ask(BigDecimal.valueOf(1_000_000), "cost-per-inhabitant").after())
                .isEqualTo(1_000_000);
    }

    @Test
    void a_cost_key_that_changes_within_the_time_is_refused_with_the_day() {
        var keyed = regions.levy(scheme, Regions.perInhabitant("Keyed").ruledBy("agreed-cost"), 100_000);
        var july = LocalDate.of(2016, 7, 1);
        key(keyed, new Validity(DAY, july), "62.5", "37.5");
        key(keyed, Validity.from(july), "50", "50");

        assertThatThrownBy(() -> runs.draft(keyed.id(), RunTime.of(2016)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason().key()).isEqualTo("levy.run.key-changes");
                    assertThat(refusal.reason().arguments()).contains(july);
                });
        assertThat(runs.draft(keyed.id(), RunTime.of(2016, july, LocalDate.of(2016, 12, 31)))
                        .total())
                .isEqualTo(50_000);
    }

    private void key(Levy keyed, Validity valid, String asker, String lier) {
        levies.set(
                keyed.id(),
                valid,
                "Agreement",
                true,
                List.of(
                        new CostKey.KeyShare(regions.municipality("Asker", DAY), new BigDecimal(asker)),
                        new CostKey.KeyShare(regions.municipality("Lier", DAY), new BigDecimal(lier))));
    }

    private Levy agree(LevyTerms terms) {
        return levies.agree(levy.id(), levy.seen(), terms);
    }

    private Effect ask(@Nullable BigDecimal rate, String rule) {
        return whatIf.ask(new WhatIfQuestion(levy.id(), 2016, rate, rule, null, null, null, List.of(), List.of()));
    }

    private static void assertRefusedAt(String field, String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.mistakes().getFirst().field()).isEqualTo(field);
            assertThat(refusal.mistakes().getFirst().message().key()).isEqualTo(key);
        });
    }
}

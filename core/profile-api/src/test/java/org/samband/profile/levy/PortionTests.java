package org.samband.profile.levy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortionTests {

    private static final Participant ALBY =
            Participant.of("alby", "Alby", "municipality", 12_000).agreed(BigDecimal.valueOf(10));
    private static final Participant BERG =
            Participant.of("berg", "Berg", "municipality", 48_000).agreed(BigDecimal.valueOf(30));

    @Test
    void each_portion_is_shared_by_its_own_basis() {
        var rule = LevyRule.apportionedInPortions("umlage", Portion.perInhabitants(60), Portion.byAgreement(40));

        // 60 percent of 1 000 by 12 to 48 is 120 and 480, 40 percent by 10 to 30 is 100 and 300.
        assertThat(amounts(rule, 1_000, ALBY, BERG)).containsExactly(220L, 780L);
    }

    @Test
    void the_portions_make_the_total_however_it_falls() {
        var rule = LevyRule.apportionedInPortions("umlage", Portion.equally(33), Portion.perInhabitants(67));

        for (long total = 0; total < 200; total++) {
            assertThat(amounts(rule, total, ALBY, BERG).stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(total);
        }
    }

    @Test
    void a_figure_that_a_portion_lacks_is_named() {
        var rule = LevyRule.apportionedInPortions("umlage", Portion.perInhabitants(60), Portion.byAgreement(40));
        var unagreed = Participant.of("city", "City", "municipality", 1);

        assertThatThrownBy(() -> amounts(rule, 1_000, ALBY, unagreed))
                .isInstanceOf(FiguresMissing.class)
                .hasMessage("City");
    }

    @Test
    void portions_that_do_not_make_the_whole_are_refused() {
        assertThatThrownBy(() -> LevyRule.apportionedInPortions("umlage", Portion.equally(60), Portion.byAgreement(30)))
                .hasMessage("The portions of a total make 100 percent, not 60 % + 30 %.");
    }

    private static List<Long> amounts(LevyRule rule, long total, Participant... participants) {
        return rule.shares(BigDecimal.valueOf(total), Limits.NONE, List.of(participants)).stream()
                .map(Share::amount)
                .toList();
    }
}

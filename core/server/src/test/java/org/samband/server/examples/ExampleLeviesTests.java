package org.samband.server.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.Levies;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyPayers;
import org.samband.server.funding.RunInputs.Doubt;
import org.samband.server.funding.RunInputs.LeftOut;
import org.samband.server.funding.WhatIf;
import org.samband.server.funding.WhatIfQuestion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The levies of the example alliances can be computed once somebody knows the rate that no source tells. */
@SpringBootTest
class ExampleLeviesTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Levies levies;

    @Autowired
    private LevyPayers payers;

    @Autowired
    private WhatIf whatIf;

    @Test
    void the_members_that_are_municipalities_would_pay_and_the_counties_would_not() {
        ThisAlliance.run(HostedExample.host(application, "vestregionen"), () -> {
            var levy = levies.all().stream()
                    .filter(each -> each.title().startsWith("Ordinær"))
                    .findFirst()
                    .orElseThrow();

            var effect = whatIf.ask(new WhatIfQuestion(
                    levy.id(), 2016, BigDecimal.valueOf(1_000), null, null, null, null, List.of(), List.of()));

            assertThat(effect.lines()).hasSize(15);
            assertThat(effect.after()).isEqualTo(421_671_000L);
            assertThat(effect.inputs().leftOut())
                    .extracting(LeftOut::name)
                    .containsExactlyInAnyOrder("Akershus", "Buskerud");
            assertThat(effect.inputs().leftOut()).extracting(LeftOut::reason).containsOnly(LeftOut.Reason.OTHER_KIND);
            assertThat(payers.in(levy, 2016)).hasSize(15);
        });
    }

    @Test
    void who_would_pay_after_the_agreement_has_run_out_is_a_doubt() {
        ThisAlliance.run(HostedExample.host(application, "vestregionen"), () -> {
            var levy = levies.all().stream()
                    .filter(each -> each.title().endsWith("Kommunehelsesamarbeidet"))
                    .findFirst()
                    .orElseThrow();

            assertThat(doubts(levy, 2017)).doesNotContain(Doubt.Kind.NO_AGREEMENT);
            assertThat(doubts(levy, 2018)).contains(Doubt.Kind.NO_AGREEMENT);
        });
    }

    private List<Doubt.Kind> doubts(Levy levy, int year) {
        return whatIf
                .ask(new WhatIfQuestion(
                        levy.id(), year, null, null, null, null, LocalDate.of(2017, 1, 1), List.of(), List.of()))
                .inputs()
                .doubts()
                .stream()
                .map(Doubt::kind)
                .toList();
    }
}

package org.samband.server.funding.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.result.ActualsFormat.Side;
import org.samband.server.web.Message;
import org.springframework.beans.factory.annotation.Autowired;

/** What the accounts state stands as they state it, and what does not fit together is a question. */
class StatedResultsTests extends AccountsOfAYear {

    @Autowired
    private Alliances alliances;

    @Test
    void the_annual_report_is_reproduced() {
        var id = entered(2016);
        map(id);
        results.state(
                id,
                new YearlyResult.Statement(
                        -15_255_300L,
                        Carried.UNCOVERED_LOSS,
                        "overføres til udekket tap",
                        59_709_300L,
                        LocalDate.of(2015, 12, 31),
                        null));

        var view = results.view(id);

        assertThat(view.income()).isEqualTo(942_351_200);
        assertThat(view.compensatedVat()).isEqualTo(76_331_500);
        assertThat(view.share(view.lines().getFirst())).contains(new BigDecimal("47.93"));
        assertThat(view.result().statement().stated()).isEqualTo(-15_255_300);
        assertThat(view.result().statement().equity()).isEqualTo(59_709_300);
    }

    @Test
    void an_uncovered_loss_beside_equity_and_a_day_of_another_year_are_doubts_and_stand_as_they_were_stated() {
        var id = entered(2016);
        map(id);
        var statement = new YearlyResult.Statement(
                -15_255_300L, Carried.UNCOVERED_LOSS, null, 59_709_300L, LocalDate.of(2015, 12, 31), null);
        results.state(id, statement);

        assertThat(ResultDoubts.of(results.view(id)))
                .containsExactly(
                        Message.of("result.doubt.equity-day", LocalDate.of(2015, 12, 31), 2016),
                        Message.of("result.doubt.uncovered-loss"));
        assertThat(results.get(id).statement()).isEqualTo(statement);
    }

    @Test
    void a_stated_result_that_the_figures_do_not_give_is_a_doubt() {
        var id = results.begin(null, 2016).id();
        results.enter(id, reading.read("Inntekt;100\nKostnad;-40", Side.PLUS_IS_INCOME, "NOK"));
        results.state(id, new YearlyResult.Statement(7_000L, null, null, null, null, null));

        assertThat(results.view(id).computed()).contains(6_000L);
        assertThat(ResultDoubts.of(results.view(id))).contains(Message.of("result.doubt.stated"));
    }

    @Test
    void a_year_is_begun_once() {
        results.begin(null, 2016);

        assertThatThrownBy(() -> results.begin(null, 2016)).hasMessageContaining("result.year-taken");
    }

    @Test
    void another_alliance_knows_nothing_of_it() {
        var id = entered(2016);
        map(id);
        var other = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");

        ThisAlliance.run(other, () -> {
            assertThatThrownBy(() -> results.view(id)).hasMessageContaining("not-found");
            assertThatThrownBy(() -> results.enter(id, List.of())).hasMessageContaining("not-found");
            assertThat(results.view(entered(2016)).unmapped()).hasSize(3);
        });
    }
}

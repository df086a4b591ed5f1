package org.samband.server.funding.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.result.ActualsFormat.Side;
import org.samband.server.web.Refusal;

/** Figures that were pasted are read row by row, and what cannot be read is named. */
class PastedActualsTests extends AccountsOfAYear {

    @Test
    void ledgers_write_income_below_zero() {
        assertThat(reading.read("3900\tKontingent\t-100\n5000\tLønn\t40", Side.MINUS_IS_INCOME, "NOK"))
                .containsExactly(
                        new Actual("3900", "Kontingent", true, 10_000), new Actual("5000", "Lønn", false, 4_000));
    }

    @Test
    void rows_that_cannot_be_read_are_named_and_nothing_is_entered() {
        var id = entered(2016);

        assertThatThrownBy(() -> results.enter(
                        id,
                        reading.read("Kontingent;100\nGebyr;mye\nAnnet\nTilskudd;50 SEK", Side.PLUS_IS_INCOME, "NOK")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.mistakes())
                                .extracting(
                                        mistake -> mistake.message().arguments().getFirst())
                                .containsExactly(2, 3, 4));
        assertThat(results.view(id).lines()).hasSize(3);
    }

    @Test
    void a_budget_beside_an_empty_figure_is_never_read_as_the_figure() {
        assertThatThrownBy(() -> reading.read(
                        "Konto;Tekst;Budsjett;Regnskap\n3000;Kontingent;100000;\n3100;Tilskudd;5;6",
                        Side.PLUS_IS_INCOME,
                        "NOK"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.mistakes())
                                .extracting(
                                        mistake -> mistake.message().arguments().getFirst())
                                .containsExactly(2));
        assertThat(reading.read("Konto;Tekst;Budsjett;Regnskap\n3100;Tilskudd;5;6", Side.PLUS_IS_INCOME, "NOK"))
                .containsExactly(new Actual("3100", "Tilskudd", true, 600));
    }

    @Test
    void figures_entered_by_two_at_once_stand_once(Alliance alliance) throws Exception {
        var id = results.begin(null, 2016).id();
        var actuals = reading.read(FIGURES, Side.PLUS_IS_INCOME, "NOK");
        Callable<Boolean> enter = () -> ThisAlliance.call(alliance, () -> {
            results.enter(id, actuals);
            return true;
        });

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(Collections.nCopies(4, enter))) {
                done.get();
            }
        }

        assertThat(results.view(id).lines()).hasSize(3);
    }
}

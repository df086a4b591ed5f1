package org.samband.server.funding.result;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.funding.budget.BudgetLines;
import org.samband.server.funding.budget.Budgets;
import org.samband.server.funding.budget.LineKind;
import org.samband.server.funding.budget.Money;
import org.samband.server.funding.result.ActualsFormat.Side;
import org.samband.server.plan.Amount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The accounts of a year with three figures, beside a budget if there is one. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
abstract class AccountsOfAYear {

    static final String FIGURES = """
            Konto\tTekst\tBeløp
            3900\tOrdinær kontingent\t4 516 710
            3910\tAndre inntekter\t4 906 802
            3990\tKompensert merverdiavgift\t763 315
            """;

    @Autowired
    Results results;

    @Autowired
    ActualsReading reading;

    @Autowired
    Budgets budgets;

    @Autowired
    BudgetLines lines;

    ResultId entered(int year) {
        var id = results.begin(null, year).id();
        results.enter(id, reading.read(FIGURES, Side.PLUS_IS_INCOME, "NOK"));
        return id;
    }

    void map(ResultId id) {
        var kinds = Map.of("3900", LineKind.LEVIES, "3910", LineKind.OTHER, "3990", LineKind.VAT_COMPENSATION);
        results.map(
                id,
                results.view(id).lines().stream()
                        .collect(Collectors.toMap(
                                ResultLine::id, line -> new Target.OfKind(requireNonNull(kinds.get(line.account()))))));
    }

    static Money money(long whole) {
        return Money.of(Amount.of(whole * 100, "NOK"));
    }
}

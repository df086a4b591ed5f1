package org.samband.server.funding.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.plan.Amount;
import org.samband.server.plan.ElementContent;
import org.samband.server.plan.Grant;
import org.samband.server.plan.NewPlan;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A draft of a budget that follows a plan with money for culture, a restricted gift and money found later. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
abstract class DraftOfABudget {

    @Autowired
    Plans plans;

    @Autowired
    PlanElements elements;

    @Autowired
    Budgets budgets;

    @Autowired
    BudgetLines lines;

    Plans.Entered plan;
    BudgetId budget;

    @BeforeEach
    void enterAPlan() {
        plan = plans.enter(new NewPlan(
                "Handlingsplan 2016",
                2016,
                null,
                null,
                List.of(),
                List.of(),
                List.of(
                        area(
                                "culture",
                                "Kultur",
                                money(1_000_000, "member-fees", "set-aside", null),
                                money(300_000, "equity", "set-aside", null),
                                money(200_000, "host-contribution", "set-aside", null),
                                sought("grants", "Norsk Kulturråd")),
                        area(
                                "iris",
                                "IRIS",
                                new Grant(
                                        Amount.of(25_000_000, "NOK").roughly(),
                                        "foundations",
                                        "granted",
                                        "Sparebankstiftelsen DNB",
                                        true,
                                        "rundt kr 250 000")),
                        area("later", "Senere", later()))));
        budget = budgets.begin(null, 2016, "Budsjett 2016", plan.plan()).id();
    }

    static NewPlan.Element area(String key, String title, Grant... grants) {
        return new NewPlan.Element(
                key,
                null,
                "area",
                ElementContent.titled(title),
                null,
                NewPlan.Source.NONE,
                List.of(),
                Arrays.stream(grants)
                        .map(grant -> new NewPlan.Allotment(grant, null))
                        .toList());
    }

    static Grant money(long whole, String source, String certainty, @Nullable String giver) {
        return new Grant(Amount.of(whole * 100, "NOK"), source, certainty, giver, false, "kr " + whole);
    }

    static Grant sought(String source, String giver) {
        return new Grant(Amount.of(Amount.Kind.UNKNOWN), source, "applied-for", giver, false, "søkes");
    }

    static Grant later() {
        return new Grant(Amount.of(Amount.Kind.LATER), null, null, null, false, "finansieres ved iverksettelse");
    }

    static Money kroner(long whole) {
        return new Money(Amount.of(whole * 100, "NOK"), null, "set-aside", null, false, null, null);
    }

    PlanElementId element(String key) {
        return Objects.requireNonNull(plan.elements().get(key));
    }

    Row row(String title) {
        return budgets.view(budget)
                .rows()
                .filter(row -> title.equals(row.title()))
                .findFirst()
                .orElseThrow();
    }

    Money spent(String key) {
        return new Money(Amount.of(10_000_000, "NOK"), null, "set-aside", null, false, element(key), null);
    }
}

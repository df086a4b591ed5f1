package org.samband.server.funding.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.samband.server.funding.budget.BudgetLine.Content;
import org.samband.server.plan.Amount;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;

/** Money that was given for one purpose is allocated to no other. */
class RestrictedMoneyInBudgetsTests extends DraftOfABudget {

    private Content toIris(boolean restricted) {
        return Content.of(
                "Til IRIS",
                new Money(
                        Amount.of(25_000_000, "NOK"),
                        "foundations",
                        "granted",
                        null,
                        restricted,
                        element("iris"),
                        null));
    }

    @Test
    void restricted_money_is_refused_for_another_purpose() {
        var given = lines.add(
                budget,
                LineKind.GRANT,
                Content.of(
                        "Til IRIS",
                        new Money(
                                Amount.of(25_000_000, "NOK"),
                                "foundations",
                                "granted",
                                "Sparebankstiftelsen DNB",
                                true,
                                element("iris"),
                                null)));
        var elsewhere = new Content("Konsert", spent("culture"), Reason.NONE, given.id(), Parts.NONE);

        assertThatThrownBy(() -> lines.add(budget, LineKind.ALLOCATION, elsewhere))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("budget.restricted");
        lines.add(
                budget, LineKind.ALLOCATION, new Content("Noter", spent("iris"), Reason.NONE, given.id(), Parts.NONE));
        assertThat(Doubts.of(budgets.view(budget)))
                .contains(Message.of("budget.doubt.restricted-overdrawn", "Til IRIS"));
    }

    @Test
    void restricted_money_that_its_element_uses_up_is_no_question() {
        lines.add(budget, LineKind.GRANT, toIris(true));

        assertThat(Doubts.of(budgets.view(budget)))
                .extracting(Message::key)
                .noneMatch(key -> key.startsWith("budget.doubt.restricted"));
    }

    @Test
    void money_that_is_spent_elsewhere_cannot_become_restricted() {
        var given = lines.add(budget, LineKind.GRANT, toIris(false));
        lines.add(
                budget,
                LineKind.ALLOCATION,
                new Content("Konsert", spent("culture"), Reason.NONE, given.id(), Parts.NONE));

        assertThatThrownBy(() -> lines.change(budget, given.id(), given.seen(), toIris(true)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("budget.restricted-used");
        var aimless = Content.of("Gave", new Money(Amount.of(1, "NOK"), null, null, null, true, null, null));
        assertThatThrownBy(() -> lines.add(budget, LineKind.GRANT, aimless))
                .hasMessageContaining("budget.purpose-missing");
    }
}

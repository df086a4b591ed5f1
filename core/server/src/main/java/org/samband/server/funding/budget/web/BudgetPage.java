package org.samband.server.funding.budget.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.MoneyPlaces;
import org.samband.server.funding.Said;
import org.samband.server.funding.budget.Budget;
import org.samband.server.funding.budget.BudgetReference;
import org.samband.server.funding.budget.BudgetView;
import org.samband.server.funding.budget.Certainties;
import org.samband.server.funding.budget.Doubts;
import org.samband.server.funding.budget.Row;
import org.samband.server.plan.PlanElementId;
import org.samband.server.web.Frame;
import org.samband.server.web.Link;
import org.samband.server.web.Message;

/**
 * A version of a budget as its page shows it.
 *
 * @param elements the titles of the plan's elements
 * @param edits whether whoever reads may write
 */
public record BudgetPage(BudgetView view, Map<PlanElementId, String> elements, boolean edits) {

    public BudgetPage {
        elements = Map.copyOf(elements);
    }

    public Budget budget() {
        return view.budget();
    }

    public static String list() {
        return MoneyPlaces.at("budgets");
    }

    public String address() {
        return list() + "/" + budget().id().value();
    }

    public List<Link> trail(Frame frame) {
        return List.of(
                new Link(frame.say("money.title"), MoneyPlaces.home()), new Link(frame.say("money.budgets"), list()));
    }

    public List<Message> doubts() {
        return Doubts.of(view);
    }

    public Certainties certainties() {
        return Certainties.of(view);
    }

    public String money(long minorUnits, String currency, Frame frame) {
        return Said.money(minorUnits, currency, frame.texts());
    }

    public String money(long minorUnits, Frame frame) {
        return Said.money(minorUnits, budget().currency(), frame.texts());
    }

    public String amount(Row row, Frame frame) {
        return Said.amount(row.amount(), row.negative(), frame.texts());
    }

    public String title(Row row, Frame frame) {
        return Objects.requireNonNullElseGet(
                row.title(), () -> frame.say("budget.kind." + row.kind().key()));
    }

    public String source(Row row, Frame frame) {
        return row.line() == null ? "" : Said.source(row.line().money().source(), frame.texts());
    }

    public String certainty(Row row, Frame frame) {
        return row.line() == null
                ? frame.say(row.firm() ? "budget.firm" : "budget.open")
                : Said.certainty(row.line().money().certainty(), frame.texts());
    }

    public String purpose(Row row) {
        var element = row.line() == null ? null : row.line().money().elementId();
        return element == null ? "" : elements.getOrDefault(element, "");
    }

    public @Nullable String elementAddress(Row row) {
        var element = row.line() == null ? null : row.line().money().elementId();
        return element == null ? null : MoneyPlaces.home().replaceFirst("/funding$", "/elements/") + element.value();
    }

    public List<BudgetReference> references(Row row) {
        return row.line() == null ? List.of() : view.references(row.line().post());
    }

    /** Tells whether somebody can take the row away to see what happens. */
    public boolean mayFail(Row row) {
        return row.ours() && !row.firm() && row.figure().isPresent();
    }
}

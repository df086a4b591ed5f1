package org.samband.server.funding.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.samband.server.plan.Amount;
import org.samband.server.web.Message;

/** What somebody should look at before a budget is adopted; nothing of it is corrected silently. */
public final class Doubts {

    private Doubts() {}

    public static List<Message> of(BudgetView view) {
        var doubts = new ArrayList<Message>();
        if (view.planChanged()) {
            doubts.add(Message.of("budget.doubt.plan-changed"));
        }
        withoutFigure(view, doubts);
        if (view.income().size() + view.allocated().size() > 2) {
            doubts.add(Message.of("budget.doubt.currencies", view.budget().currency()));
        }
        for (var row : view.incomes()) {
            restricted(view, row, doubts);
        }
        view.others().stream()
                .filter(row -> row.kind() == LineKind.NET && row.amount().kind() == Amount.Kind.UNKNOWN)
                .forEach(row -> doubts.add(
                        Message.of("budget.doubt.net-unknown", Objects.requireNonNullElse(row.title(), ""))));
        return doubts;
    }

    private static void withoutFigure(BudgetView view, List<Message> doubts) {
        var unknown =
                view.income().getFirst().unknown() + view.allocated().getFirst().unknown();
        var later =
                view.income().getFirst().later() + view.allocated().getFirst().later();
        if (unknown > 0) {
            doubts.add(Message.of("budget.doubt.unknown", unknown));
        }
        if (later > 0) {
            doubts.add(Message.of("budget.doubt.later", later));
        }
    }

    /** Restricted money covers its purpose only, so what is not allocated to it covers nothing else. */
    private static void restricted(BudgetView view, Row income, List<Message> doubts) {
        var line = income.line();
        if (line == null || !line.money().restricted() || income.figure().isEmpty()) {
            return;
        }
        var used = view.allocations().stream()
                .filter(row -> view.serves(row, line))
                .mapToLong(row -> row.figure().orElse(0))
                .sum();
        var given = income.figure().getAsLong();
        if (used > given) {
            doubts.add(Message.of("budget.doubt.restricted-overdrawn", line.title()));
        } else if (used < given) {
            doubts.add(Message.of("budget.doubt.restricted-left", line.title()));
        }
    }
}

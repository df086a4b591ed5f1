package org.samband.server.funding.budget.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.SchemeId;
import org.samband.server.funding.budget.Budget;
import org.samband.server.funding.budget.BudgetId;
import org.samband.server.funding.budget.BudgetLineId;
import org.samband.server.funding.budget.BudgetView;
import org.samband.server.funding.budget.Row;
import org.samband.server.funding.budget.Sums;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanId;

/** A version of a budget as the API tells it; the list tells it without its lines. */
record BudgetJson(
        BudgetId id,
        @Nullable SchemeId schemeId,
        int year,
        String title,
        String currency,
        @Nullable PlanId planId,
        String state,
        @Nullable BudgetId amends,
        String reason,
        @Nullable LocalDate adoptedOn,
        @Nullable String adoptedReference,
        @Nullable List<LineJson> lines,
        @Nullable List<Sums> income,
        @Nullable List<Sums> allocated,
        @Nullable Long left,
        @Nullable String missing) {

    static BudgetJson of(Budget budget) {
        return of(budget, null);
    }

    static BudgetJson of(BudgetView view) {
        return of(view.budget(), view);
    }

    private static BudgetJson of(Budget budget, @Nullable BudgetView view) {
        return new BudgetJson(
                budget.id(),
                budget.schemeId(),
                budget.year(),
                budget.title(),
                budget.currency(),
                budget.planId(),
                budget.state().key(),
                budget.amends(),
                budget.reason(),
                budget.adoptedOn(),
                budget.adoptedReference(),
                view == null ? null : view.rows().map(LineJson::of).toList(),
                view == null ? null : view.income(),
                view == null ? null : view.allocated(),
                view == null || !view.incomeKnown() ? null : Long.valueOf(view.left()),
                budget.missing());
    }

    /**
     * A line of a budget.
     *
     * @param id null for an income that only the plan speaks of
     * @param known whether it is an amount, or which kind of none
     * @param amount in minor units, or null where there is no figure
     */
    record LineJson(
            @Nullable BudgetLineId id,
            String kind,
            @Nullable String title,
            String known,
            @Nullable Long amount,
            @Nullable String currency,
            boolean firm,
            boolean derived,
            @Nullable PlanElementId elementId,
            @Nullable String giver,
            @Nullable String reference) {

        static LineJson of(Row row) {
            var line = row.line();
            return new LineJson(
                    line == null || line.derived() ? null : line.id(),
                    row.kind().key(),
                    row.title(),
                    row.amount().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    row.figure().isPresent() ? Long.valueOf(row.figure().getAsLong()) : null,
                    row.amount().currency(),
                    row.firm(),
                    row.derived(),
                    line == null ? null : line.money().elementId(),
                    line == null ? null : line.money().giver(),
                    line == null ? null : line.reason().reference());
        }
    }
}

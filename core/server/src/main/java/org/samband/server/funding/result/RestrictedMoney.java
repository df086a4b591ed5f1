package org.samband.server.funding.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.budget.BudgetView;
import org.samband.server.funding.budget.Row;

/**
 * What came of money that may be used for one purpose only.
 *
 * @param title what the money is, as the budget calls it
 * @param purpose the titles of the allocations that it pays for
 * @param given what was given of it, or what was budgeted where nothing was entered
 * @param received whether it was entered that the money came
 * @param spent what its purpose cost, or null where no cost was entered at all
 * @param taken what costs took of it without being for its purpose
 */
public record RestrictedMoney(
        String title,
        List<String> purpose,
        long given,
        boolean received,
        @Nullable Long spent,
        List<ResultLine> taken) {

    public RestrictedMoney {
        purpose = List.copyOf(purpose);
        taken = List.copyOf(taken);
    }

    /** Returns all restricted money of the year's budget, in its order. */
    static List<RestrictedMoney> of(ResultView result) {
        var budget = result.budget();
        if (budget == null) {
            return List.of();
        }
        var typed =
                budget.incomes().stream().filter(RestrictedMoney::restricted).toList();
        var said = budget.allocations().stream()
                .filter(RestrictedMoney::restricted)
                .filter(row ->
                        typed.stream().noneMatch(income -> budget.serves(row, Objects.requireNonNull(income.line()))));
        return Stream.concat(
                        typed.stream().map(row -> ofIncome(row, budget, result)),
                        said.map(row -> of(row, List.of(row), null, result)))
                .toList();
    }

    private static boolean restricted(Row row) {
        return row.line() != null
                && row.line().money().restricted()
                && row.figure().isPresent()
                && row.ours();
    }

    private static RestrictedMoney ofIncome(Row income, BudgetView budget, ResultView result) {
        var line = Objects.requireNonNull(income.line());
        var pays = budget.allocations().stream()
                .filter(row -> budget.serves(row, line))
                .toList();
        return of(income, pays, new Target.OfPost(line.post()), result);
    }

    private static RestrictedMoney of(Row money, List<Row> pays, Target.@Nullable OfPost entered, ResultView result) {
        var posts = pays.stream()
                .map(row -> new Target.OfPost(Objects.requireNonNull(row.line()).post()))
                .distinct()
                .toList();
        var costs = result.lines().stream().filter(line -> !line.income()).toList();
        var came = new ArrayList<ResultLine>();
        var taken = new ArrayList<ResultLine>();
        for (var line : result.lines()) {
            if (entered != null && result.target(line).filter(entered::equals).isPresent()) {
                (line.income() ? came : taken).add(line);
            }
        }
        var spent = result.lines().stream()
                .filter(line -> result.target(line).filter(posts::contains).isPresent())
                .mapToLong(line -> line.income() ? -line.amount() : line.amount())
                .sum();
        return new RestrictedMoney(
                called(money),
                pays.stream()
                        .flatMap(row -> Stream.ofNullable(row.title()))
                        .distinct()
                        .toList(),
                came.isEmpty()
                        ? money.figure().orElse(0)
                        : came.stream().mapToLong(ResultLine::amount).sum(),
                !came.isEmpty(),
                costs.isEmpty() ? null : Long.valueOf(spent),
                taken);
    }

    private static String called(Row money) {
        var line = Objects.requireNonNull(money.line());
        var giver = line.money().giver();
        return giver == null || !line.derived() ? line.title() : giver + ", " + line.title();
    }

    /** Returns what is not used for its purpose and stays bound; none where the costs are not known. */
    public long left() {
        return spent == null ? 0 : Math.max(0, given - spent);
    }

    /**
     * Returns how much of restricted money must have paid for something else: what other purposes cost beyond what may be
     * used for all, as far as restricted money is left over.
     */
    static long misspent(ResultView result) {
        var bound = of(result).stream()
                .filter(RestrictedMoney::received)
                .mapToLong(RestrictedMoney::left)
                .sum();
        var free = result.computed().orElse(0L) - bound;
        return result.computed().isEmpty() || free >= 0 ? 0 : Math.min(bound, -free);
    }
}

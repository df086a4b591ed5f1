package org.samband.server.funding.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.Said;
import org.samband.server.plan.Amount;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanView;
import org.samband.server.web.Message;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the lines that people type into drafts of budgets; what comes from the plan is changed in the plan. */
@Component
@Transactional
public class BudgetLines {

    private static final int LONGEST = 1_000;

    private final BudgetRows budgets;
    private final BudgetLineRows rows;
    private final BudgetReferenceRows references;
    private final PlanLines planLines;

    BudgetLines(BudgetRows budgets, BudgetLineRows rows, BudgetReferenceRows references, PlanLines planLines) {
        this.budgets = budgets;
        this.rows = rows;
        this.references = references;
        this.planLines = planLines;
    }

    public BudgetLine add(BudgetId id, LineKind kind, BudgetLine.Content content) {
        var budget = draft(id);
        var known = rows.findByBudgetIdOrderByPosition(id);
        check(budget, kind, content, known);
        return rows.save(BudgetLine.typed(id, Post.fresh(), next(known), kind, content));
    }

    /**
     * Changes a line.
     *
     * @param seen the version of it that somebody saw
     */
    public BudgetLine change(BudgetId id, BudgetLineId line, int seen, BudgetLine.Content content) {
        var budget = draft(id);
        var changed = line(id, line);
        var known = rows.findByBudgetIdOrderByPosition(id);
        check(budget, changed.kind(), content, known);
        if (changed.seen() != seen) {
            throw new OptimisticLockingFailureException("The line was changed since it was seen.");
        }
        changed.say(content);
        known.stream().filter(other -> line.equals(other.drawsOn())).forEach(other -> {
            if (!changed.kind().income()
                    || misspends(budget, changed, other.money().elementId())) {
                throw Refusal.at("restricted", "budget.restricted-used", other.title());
            }
        });
        return rows.save(changed);
    }

    /**
     * Gives typed lines other sums, one for each of them in their order; none leaves a line as it is.
     *
     * @param seen the lines that somebody {@link #seen saw} beside the figures
     */
    public int fill(BudgetId id, String seen, List<OptionalLong> figures) {
        var budget = draft(id);
        var filled = fillable(id);
        if (!seen(filled).equals(seen)) {
            throw Refusal.conflict("money.column.rows-changed");
        }
        var changed = new ArrayList<BudgetLine>();
        for (var i = 0; i < Math.min(figures.size(), filled.size()); i++) {
            var figure = figures.get(i);
            if (figure.isPresent()) {
                if (figure.getAsLong() < 0) {
                    throw Refusal.at("figures", "money.column.row", i + 1, Message.of("reading.amount.negative"));
                }
                filled.get(i).amount(Amount.of(figure.getAsLong(), budget.currency()));
                changed.add(filled.get(i));
            }
        }
        rows.saveAll(changed);
        return changed.size();
    }

    /** Returns what tells these lines from others, or from the same in another order. */
    public static String seen(List<BudgetLine> lines) {
        return Said.seen(lines.stream().map(line -> line.id().value().toString()));
    }

    /** Returns the typed lines that have a sum, in their order. */
    @Transactional(readOnly = true)
    public List<BudgetLine> fillable(BudgetId id) {
        return rows.findByBudgetIdOrderByPosition(id).stream()
                .filter(line -> !line.derived() && line.kind() != LineKind.NET)
                .toList();
    }

    /** Removes a line; what was worked out from it or drew on it must go first. */
    public void remove(BudgetId id, BudgetLineId line) {
        draft(id);
        var removed = line(id, line);
        var leaning = rows.findByBudgetIdOrderByPosition(id).stream()
                .filter(other -> line.equals(other.drawsOn())
                        || other.parts().all().stream()
                                .anyMatch(part -> part.post().equals(removed.post())))
                .findFirst();
        leaning.ifPresent(other -> {
            throw Refusal.conflict("budget.line-used", removed.title(), other.title());
        });
        rows.delete(removed);
    }

    /** Returns a typed line of a budget, or refuses as unknown. */
    @Transactional(readOnly = true)
    public BudgetLine line(BudgetId id, BudgetLineId line) {
        return rows.findById(line)
                .filter(found -> found.budgetId().equals(id) && !found.derived())
                .orElseThrow(Refusal::notFound);
    }

    /** Notes by what a member finds a post in its own budget, whatever state ours is in. */
    public BudgetReference refer(
            BudgetId id, Post post, @Nullable String member, @Nullable String number, @Nullable String projectCode) {
        var budget = budgets.findById(id).orElseThrow(Refusal::notFound);
        if (posts(budget).noneMatch(post::equals)) {
            throw Refusal.at("post", "budget.part-unknown");
        }
        if (number == null && projectCode == null) {
            throw Refusal.at("number", "budget.reference-empty");
        }
        var mistakes = new ArrayList<Mistake>();
        tooLong(mistakes, "member", member, 200);
        tooLong(mistakes, "number", number, 50);
        tooLong(mistakes, "projectCode", projectCode, 50);
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
        return references.save(BudgetReference.of(id, post, member, number, projectCode));
    }

    public void forget(BudgetId id, BudgetReferenceId reference) {
        references.delete(references
                .findById(reference)
                .filter(found -> found.budgetId().equals(id))
                .orElseThrow(Refusal::notFound));
    }

    private Stream<Post> posts(Budget budget) {
        var said = budget.draft() ? planLines.plan(budget) : Optional.<PlanView>empty();
        return Stream.concat(
                        rows.findByBudgetIdOrderByPosition(budget.id()).stream(),
                        said.stream().flatMap(plan -> planLines.of(budget, plan).stream()))
                .map(BudgetLine::post);
    }

    private Budget draft(BudgetId id) {
        var budget = budgets.lock(id).orElseThrow(Refusal::notFound);
        budget.requireDraft();
        return budget;
    }

    private void check(Budget budget, LineKind kind, BudgetLine.Content content, List<BudgetLine> known) {
        var mistakes = new ArrayList<Mistake>();
        if (content.title().isBlank()) {
            mistakes.add(Mistake.at("title", "budget.title-missing"));
        }
        tooLong(mistakes, "title", content.title(), LONGEST);
        tooLong(mistakes, "reason", content.reason().reason(), 4 * LONGEST);
        if (kind == LineKind.NET && content.parts().all().isEmpty()) {
            mistakes.add(Mistake.at("parts", "budget.parts-missing"));
        }
        content.parts().all().stream()
                .filter(part -> known.stream()
                        .noneMatch(line -> line.post().equals(part.post()) && line.kind() != LineKind.NET))
                .forEach(part -> mistakes.add(Mistake.at("parts", "budget.part-unknown")));
        var element = content.money().elementId();
        if (element != null
                && planLines.plan(budget).flatMap(plan -> plan.element(element)).isEmpty()) {
            mistakes.add(Mistake.at("element", "plan.element-unknown"));
        }
        if (kind.income() && content.money().restricted() && element == null && budget.planId() != null) {
            mistakes.add(Mistake.at("element", "budget.purpose-missing"));
        }
        restricted(budget, content, known, mistakes);
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
    }

    /** Refuses to spend restricted money on anything but its purpose. */
    private void restricted(Budget budget, BudgetLine.Content content, List<BudgetLine> known, List<Mistake> mistakes) {
        if (content.drawsOn() == null) {
            return;
        }
        var income = known.stream()
                .filter(line ->
                        line.id().equals(content.drawsOn()) && line.kind().income())
                .findFirst();
        if (income.isEmpty()) {
            mistakes.add(Mistake.at("drawsOn", "budget.income-unknown"));
        } else if (misspends(budget, income.get(), content.money().elementId())) {
            mistakes.add(Mistake.at("drawsOn", "budget.restricted", income.get().title()));
        }
    }

    private boolean misspends(Budget budget, BudgetLine income, @Nullable PlanElementId spentOn) {
        var purpose = income.money().elementId();
        return income.money().restricted() && purpose != null && !within(budget, spentOn, purpose);
    }

    private boolean within(Budget budget, @Nullable PlanElementId spentOn, PlanElementId purpose) {
        return spentOn != null
                && (spentOn.equals(purpose)
                        || planLines
                                .plan(budget)
                                .filter(plan -> below(plan, spentOn, purpose))
                                .isPresent());
    }

    private static boolean below(PlanView plan, PlanElementId spentOn, PlanElementId purpose) {
        return plan.element(spentOn)
                .filter(element -> plan.within(element, purpose))
                .isPresent();
    }

    private static int next(List<BudgetLine> known) {
        return known.stream().mapToInt(BudgetLine::position).max().orElse(0) + 1;
    }

    private static void tooLong(List<Mistake> mistakes, String field, @Nullable String text, int longest) {
        if (Objects.requireNonNullElse(text, "").length() > longest) {
            mistakes.add(Mistake.at(field, "budget.too-long", longest));
        }
    }
}

package org.samband.server.funding.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Certainty;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.data.Ids;
import org.samband.server.plan.Amount;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.PlanView;
import org.samband.server.plan.Plans;
import org.samband.server.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins budgets and takes them from draft to adopted, version by version. */
@Component
@Transactional
public class Budgets {

    private static final int LONGEST = 300;
    private static final int LONGEST_NOTE = 2_000;

    private final BudgetRows rows;
    private final BudgetLineRows lines;
    private final BudgetReferenceRows references;
    private final PlanLines planLines;
    private final LevyIncome levyIncome;
    private final Plans plans;
    private final Schemes schemes;
    private final AllianceProfiles profiles;
    private final Clock clock;

    Budgets(
            BudgetRows rows,
            BudgetLineRows lines,
            BudgetReferenceRows references,
            PlanLines planLines,
            LevyIncome levyIncome,
            Plans plans,
            Schemes schemes,
            AllianceProfiles profiles,
            Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.references = references;
        this.planLines = planLines;
        this.levyIncome = levyIncome;
        this.plans = plans;
        this.schemes = schemes;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Returns all versions, the latest year first. */
    @Transactional(readOnly = true)
    public List<Budget> all() {
        return rows.findAllByOrderByYearDescIdDesc();
    }

    /** Returns a version, or refuses as unknown. */
    @Transactional(readOnly = true)
    public Budget get(BudgetId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Returns a version with its lines: a draft as the plan is now, any other as it was proposed. */
    @Transactional(readOnly = true)
    public BudgetView view(BudgetId id) {
        var budget = get(id);
        var plan = planLines.plan(budget);
        var kept = lines.findByBudgetIdOrderByPosition(id);
        var said = said(budget, kept, plan);
        var firm = profiles.current().certainties().stream()
                .filter(Certainty::firm)
                .map(Certainty::key)
                .collect(Collectors.toSet());
        var refers = references.findByBudgetIdOrderById(id);
        if (budget.draft()) {
            return new BudgetView(budget, joined(kept, said), refers, firm, false, plan.orElse(null));
        }
        var frozen = kept.stream().filter(BudgetLine::derived).toList();
        return new BudgetView(budget, kept, refers, firm, !amounts(frozen).equals(amounts(said)), plan.orElse(null));
    }

    public Budget begin(@Nullable SchemeId scheme, int year, String title, @Nullable PlanId plan) {
        if (year < 1900 || year > 2200) {
            throw Refusal.at("year", "budget.year-wrong", year);
        }
        var clean = title.strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw Refusal.at("title", "budget.title-length", LONGEST);
        }
        if (scheme != null) {
            schemes.get(scheme);
        }
        if (plan != null) {
            plans.get(plan);
        }
        return rows.save(Budget.begun(scheme, year, clean, profiles.currency().getCurrencyCode(), plan));
    }

    /** Notes what is not known of it, for whoever reads it; nothing written takes the note away. */
    public void lack(BudgetId id, String missing) {
        var clean = missing.strip();
        if (clean.length() > LONGEST_NOTE) {
            throw Refusal.at("missing", "budget.too-long", LONGEST_NOTE);
        }
        var budget = locked(id);
        budget.lack(clean.isEmpty() ? null : clean);
        rows.save(budget);
    }

    /** Proposes a draft: from now on it stands still, whatever the plan says later. */
    public void propose(BudgetId id) {
        var budget = locked(id);
        budget.propose();
        lines.saveAll(said(budget, lines.findByBudgetIdOrderByPosition(id), planLines.plan(budget)));
        rows.save(budget);
    }

    /** Takes a proposal back: it follows the plan again. */
    public void withdraw(BudgetId id) {
        var budget = locked(id);
        budget.withdraw();
        lines.deleteAll(lines.findByBudgetIdOrderByPosition(id).stream()
                .filter(BudgetLine::derived)
                .toList());
        rows.save(budget);
    }

    /** Records that a proposal was adopted, on which day and by which case; the version that it changes ends. */
    public Budget adopt(BudgetId id, LocalDate on, String reference) {
        if (reference.isBlank()) {
            throw Refusal.at("reference", "budget.reference-missing");
        }
        var budget = locked(id);
        var amended = budget.amends();
        budget.adopt(on, reference.strip(), clock.instant());
        if (amended != null) {
            var earlier = locked(amended);
            earlier.supersede();
            rows.save(earlier);
        }
        try {
            return rows.save(budget);
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("budget.another-adopted", budget.year());
        }
    }

    /** Begins the version that changes an adopted one, with all that was typed in it. */
    public Budget revise(BudgetId id, String reason) {
        if (reason.isBlank()) {
            throw Refusal.at("reason", "budget.reason-missing");
        }
        var revision = rows.save(locked(id).revision(reason.strip()));
        var typed = lines.findByBudgetIdOrderByPosition(id).stream()
                .filter(line -> !line.derived())
                .toList();
        Map<BudgetLineId, BudgetLineId> copies = new HashMap<>();
        typed.forEach(line -> copies.put(line.id(), new BudgetLineId(Ids.next())));
        lines.saveAll(typed.stream().map(line -> line.in(revision.id(), copies)).toList());
        references.saveAll(references.findByBudgetIdOrderById(id).stream()
                .map(old ->
                        BudgetReference.of(revision.id(), old.post(), old.member(), old.number(), old.projectCode()))
                .toList());
        return revision;
    }

    public void remove(BudgetId id) {
        var budget = locked(id);
        budget.requireDraft();
        rows.delete(budget);
    }

    /** What the plan and the levies say now; where somebody has typed how much a levy brings, that holds. */
    private List<BudgetLine> said(Budget budget, List<BudgetLine> kept, Optional<PlanView> plan) {
        var typed = kept.stream()
                .filter(line -> !line.derived()
                        && line.kind() == LineKind.LEVIES
                        && line.money().amount().kind() != Amount.Kind.UNKNOWN)
                .map(BudgetLine::title)
                .toList();
        var ofPlan = plan.map(it -> planLines.of(budget, it)).orElse(List.of());
        return joined(levyIncome.of(budget, typed), ofPlan);
    }

    private Budget locked(BudgetId id) {
        return rows.lock(id).orElseThrow(Refusal::notFound);
    }

    private static List<BudgetLine> joined(List<BudgetLine> typed, List<BudgetLine> said) {
        return Stream.concat(typed.stream(), said.stream()).toList();
    }

    private static List<Object> amounts(List<BudgetLine> lines) {
        return lines.stream()
                .<Object>map(line -> List.of(
                        line.post(),
                        line.money().amount(),
                        Objects.toString(line.money().certainty())))
                .toList();
    }
}

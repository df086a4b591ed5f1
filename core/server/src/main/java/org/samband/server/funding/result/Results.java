package org.samband.server.funding.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.funding.budget.Budget;
import org.samband.server.funding.budget.BudgetState;
import org.samband.server.funding.budget.BudgetView;
import org.samband.server.funding.budget.Budgets;
import org.samband.server.plan.Amount;
import org.samband.server.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what years came to, and remembers for all of them where accounts belong. */
@Component
@Transactional
public class Results {

    private static final int LONGEST_NOTE = 2_000;

    private final ResultRows rows;
    private final ResultLineRows lines;
    private final AccountMappingRows mappings;
    private final Budgets budgets;
    private final Schemes schemes;
    private final AllianceProfiles profiles;

    Results(
            ResultRows rows,
            ResultLineRows lines,
            AccountMappingRows mappings,
            Budgets budgets,
            Schemes schemes,
            AllianceProfiles profiles) {
        this.rows = rows;
        this.lines = lines;
        this.mappings = mappings;
        this.budgets = budgets;
        this.schemes = schemes;
        this.profiles = profiles;
    }

    /** Returns all of them, the latest year first. */
    @Transactional(readOnly = true)
    public List<YearlyResult> all() {
        return rows.findAllByOrderByYearDesc();
    }

    /** Returns one, or refuses as unknown. */
    @Transactional(readOnly = true)
    public YearlyResult get(ResultId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Returns a year with its figures and its budget: the adopted one, or else the latest. */
    @Transactional(readOnly = true)
    public ResultView view(ResultId id) {
        var result = get(id);
        var entered = lines.findByResultIdOrderByPosition(id);
        var known =
                mappings.findAll().stream().collect(Collectors.toMap(AccountMapping::account, AccountMapping::target));
        Map<ResultLineId, Target> targets = new HashMap<>();
        for (var line : entered) {
            Target.read(Objects.requireNonNullElseGet(line.target(), () -> known.getOrDefault(line.accountKey(), "")))
                    .ifPresent(target -> targets.put(line.id(), target));
        }
        return new ResultView(result, entered, targets, budget(result).orElse(null));
    }

    public YearlyResult begin(@Nullable SchemeId scheme, int year) {
        if (year < 1900 || year > 2200) {
            throw Refusal.at("year", "budget.year-wrong", year);
        }
        if (scheme != null) {
            schemes.get(scheme);
        }
        try {
            return rows.save(YearlyResult.of(scheme, year, profiles.currency().getCurrencyCode()));
        } catch (DuplicateKeyException e) {
            throw Refusal.at("year", "result.year-taken", year);
        }
    }

    /** Notes what the accounts state as a whole; it is not corrected, whatever is doubtful about it. */
    public YearlyResult state(ResultId id, YearlyResult.Statement statement) {
        if (tooLarge(statement.stated()) || tooLarge(statement.equity())) {
            throw Refusal.at("stated", "reading.amount.too-large");
        }
        if (Objects.requireNonNullElse(statement.missing(), "").length() > LONGEST_NOTE) {
            throw Refusal.at("missing", "budget.too-long", LONGEST_NOTE);
        }
        return rows.save(get(id).stating(statement));
    }

    /** Puts figures in the place of those that were entered before. */
    public void enter(ResultId id, List<Actual> actuals) {
        locked(id);
        lines.deleteAll(lines.findByResultIdOrderByPosition(id));
        var added = new ArrayList<ResultLine>();
        actuals.forEach(actual -> added.add(ResultLine.of(id, added.size() + 1, actual)));
        lines.saveAll(added);
    }

    /**
     * Enters one figure for each row of the budget, in the order of {@link ResultView#comparisons}.
     *
     * @param seen the {@link ResultView#seen rows} that somebody saw beside the figures
     */
    public int fill(ResultId id, String seen, List<OptionalLong> figures) {
        locked(id);
        var view = view(id);
        if (!view.seen().equals(seen)) {
            throw Refusal.conflict("money.column.rows-changed");
        }
        var compared = view.comparisons();
        var changed = new ArrayList<ResultLine>();
        var position =
                view.lines().stream().mapToInt(ResultLine::position).max().orElse(0);
        for (var i = 0; i < Math.min(figures.size(), compared.size()); i++) {
            if (figures.get(i).isPresent()) {
                var row = compared.get(i);
                lines.deleteAll(view.lines().stream()
                        .filter(line -> view.target(line).equals(Optional.of(row.target())))
                        .toList());
                changed.add(ResultLine.of(
                        id,
                        ++position,
                        row.title() == null ? row.kind().key() : row.title(),
                        row.kind().income(),
                        figures.get(i).getAsLong(),
                        row.target()));
            }
        }
        lines.saveAll(changed);
        return changed.size();
    }

    /** Says where the account of a figure belongs, for this year and all others; what the budget lacks is passed over. */
    public void map(ResultId id, Map<ResultLineId, Target> chosen) {
        var budget = budget(locked(id));
        for (var line : lines.findByResultIdOrderByPosition(id)) {
            var target = chosen.get(line.id());
            if (target != null && line.target() == null && isThere(target, budget)) {
                mappings.save(mappings.findByAccount(line.accountKey())
                        .map(old -> old.to(target))
                        .orElseGet(() -> AccountMapping.of(line.accountKey(), target)));
            }
        }
    }

    /** Forgets where the accounts of some figures belong, unless they belong to what the budget of this year lacks. */
    public void unmap(ResultId id, Set<ResultLineId> chosen) {
        var budget = budget(locked(id));
        for (var line : lines.findByResultIdOrderByPosition(id)) {
            if (chosen.contains(line.id()) && line.target() == null) {
                mappings.findByAccount(line.accountKey())
                        .filter(known -> Target.read(known.target())
                                .filter(target -> isThere(target, budget))
                                .isPresent())
                        .ifPresent(mappings::delete);
            }
        }
    }

    private YearlyResult locked(ResultId id) {
        return rows.lock(id).orElseThrow(Refusal::notFound);
    }

    private static boolean isThere(Target target, Optional<BudgetView> budget) {
        return !(target instanceof Target.OfPost(var post))
                || budget.stream()
                        .flatMap(BudgetView::rows)
                        .flatMap(row -> Optional.ofNullable(row.line()).stream())
                        .anyMatch(line -> line.post().equals(post));
    }

    private Optional<BudgetView> budget(YearlyResult result) {
        var ofYear = budgets.all().stream()
                .filter(budget -> budget.year() == result.year()
                        && Objects.equals(budget.schemeId(), result.scheme())
                        && budget.state() != BudgetState.SUPERSEDED)
                .toList();
        return ofYear.stream()
                .filter(budget -> budget.state() == BudgetState.ADOPTED)
                .findFirst()
                .or(() -> ofYear.stream().findFirst())
                .map(Budget::id)
                .map(budgets::view);
    }

    private static boolean tooLarge(@Nullable Long amount) {
        return amount != null && Math.abs(amount) > Amount.LARGEST;
    }
}

package org.samband.server.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.SchemeId;
import org.samband.server.data.Validity;
import org.samband.server.web.Days;
import org.samband.server.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins and changes the levies of the current alliance, their rates and their cost keys. */
@Component
@Transactional
public class Levies {

    private static final int LONGEST_DECISION = 500;
    private static final BigDecimal MOST = new BigDecimal("1e15");

    private final LevyRows rows;
    private final LevyRateRows rates;
    private final CostKeyRows keys;
    private final LevyRunRows runs;
    private final LevyChecks checks;

    Levies(LevyRows rows, LevyRateRows rates, CostKeyRows keys, LevyRunRows runs, LevyChecks checks) {
        this.rows = rows;
        this.rates = rates;
        this.keys = keys;
        this.runs = runs;
        this.checks = checks;
    }

    /** Returns all of them in the order of their titles. */
    @Transactional(readOnly = true)
    public List<Levy> all() {
        return rows.inOrder();
    }

    /** Returns a levy, or refuses as unknown. */
    @Transactional(readOnly = true)
    public Levy get(LevyId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Returns the rates of a levy in the order of time. */
    @Transactional(readOnly = true)
    public List<LevyRate> rates(LevyId levy) {
        return rates.of(levy.value());
    }

    /** Returns the rates of all levies in the order of time. */
    @Transactional(readOnly = true)
    public Map<LevyId, List<LevyRate>> rates() {
        return rates.inOrder().stream().collect(Collectors.groupingBy(LevyRate::levy));
    }

    /** Returns the cost keys of a levy in the order of time. */
    @Transactional(readOnly = true)
    public List<CostKey> keys(LevyId levy) {
        return keys.of(levy.value());
    }

    public Levy begin(SchemeId scheme, LevyTerms terms) {
        return saved(Levy.begun(checks.known(scheme), checks.checked(terms)));
    }

    /** Agrees on other terms, as somebody saw the levy at a version; what was computed stays as it is. */
    public Levy agree(LevyId id, int seenVersion, LevyTerms terms) {
        var levy = seen(id, seenVersion);
        var checked = checks.checked(terms);
        if (!rates.of(id.value()).isEmpty() || !runs.of(id.value()).isEmpty()) {
            checks.requireAlike(levy.terms(), checked);
        }
        return saved(levy.agreed(checked));
    }

    /** Removes a levy that was never computed. */
    public void remove(LevyId id, int seenVersion) {
        var levy = seen(id, seenVersion);
        try {
            rows.delete(levy);
        } catch (DataIntegrityViolationException e) {
            throw Refusal.conflict("levy.has-runs", levy.title());
        }
    }

    /**
     * Decides on a rate from a day on; one that held until further notice ends the day before.
     *
     * @param amount in minor units per unit of the basis, or the total of a year in minor units
     */
    public LevyRate decide(LevyId id, LocalDate from, BigDecimal amount, String decision) {
        locked(id);
        Days.said("from", from);
        if (amount.signum() < 0) {
            throw Refusal.at("rate", "levy.rate-negative");
        }
        if (amount.compareTo(MOST) > 0 || amount.stripTrailingZeros().scale() > 6) {
            throw Refusal.at("rate", "levy.rate-unlikely");
        }
        var all = rates.of(id.value());
        var open = all.stream().filter(rate -> rate.valid().until() == null).findFirst();
        open.filter(rate -> rate.valid().from() == null || rate.valid().from().isBefore(from))
                .ifPresent(rate -> rates.save(rate.until(from)));
        var later = all.stream()
                .map(rate -> rate.valid().from())
                .filter(day -> day != null && !day.isBefore(from))
                .min(LocalDate::compareTo);
        if (later.isPresent()) {
            throw Refusal.at("from", "levy.rate-later", later.get());
        }
        var text = checks.text("decision", decision, LONGEST_DECISION);
        return rates.save(LevyRate.of(
                id, Validity.from(from), amount.stripTrailingZeros(), Objects.requireNonNullElse(text, "")));
    }

    /** Takes back the last rate, as if it had not been decided; the one before holds on. */
    public void undecide(LevyId id, LevyRateId last) {
        locked(id);
        var all = rates.of(id.value());
        if (all.isEmpty() || !all.getLast().id().equals(last)) {
            throw Refusal.conflict("levy.rate-not-last");
        }
        rates.delete(all.getLast());
        if (all.size() > 1) {
            var before = all.get(all.size() - 2);
            rates.save(new LevyRate(
                    before.id(),
                    before.levy(),
                    new Validity(before.valid().from(), null),
                    before.amount(),
                    before.decision(),
                    before.version()));
        }
    }

    /** Returns all cost keys, levy by levy in the order of time. */
    @Transactional(readOnly = true)
    public List<CostKey> keys() {
        return keys.inOrder();
    }

    /** Returns a cost key, or refuses as unknown. */
    @Transactional(readOnly = true)
    public CostKey key(CostKeyId id) {
        return keys.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Sets what an agreement says for each participant from a day on. */
    public CostKey set(LevyId id, Validity valid, String agreement, boolean percent, List<CostKey.KeyShare> shares) {
        locked(id);
        return saved(agreed(CostKey.begun(id), valid, agreement, percent, shares));
    }

    /** Says a cost key otherwise, as somebody saw it at a version; what was computed by it stays as it is. */
    public CostKey reset(
            CostKeyId id,
            int seenVersion,
            Validity valid,
            String agreement,
            boolean percent,
            List<CostKey.KeyShare> shares) {
        var key = key(id);
        locked(key.levy());
        if (key.seen() != seenVersion) {
            throw Refusal.conflict("levy.changed-meanwhile", key.agreement());
        }
        return saved(agreed(key, valid, agreement, percent, shares));
    }

    public void unset(LevyId id, CostKeyId key) {
        locked(id);
        keys.findById(key).filter(it -> it.levy().equals(id)).ifPresentOrElse(keys::delete, () -> {
            throw Refusal.notFound();
        });
    }

    private CostKey agreed(
            CostKey key, Validity valid, String agreement, boolean percent, List<CostKey.KeyShare> shares) {
        Days.likely("from", valid.from());
        Days.likely("last", valid.until());
        checks.checkShares(shares, percent);
        var text = checks.text("agreement", agreement, LONGEST_DECISION);
        if (text == null) {
            throw Refusal.at("agreement", "levy.key.agreement-missing");
        }
        return key.agreed(valid, text, percent, new CostKey.Shares(shares));
    }

    private CostKey saved(CostKey key) {
        try {
            return keys.save(key);
        } catch (DataIntegrityViolationException e) {
            throw Refusal.at("from", "levy.key.overlap");
        }
    }

    // Of two who decide at once, the second waits and sees what the first has decided.
    private void locked(LevyId id) {
        if (rows.lock(id).isEmpty()) {
            throw Refusal.notFound();
        }
    }

    private Levy saved(Levy levy) {
        try {
            return rows.save(levy);
        } catch (DuplicateKeyException e) {
            throw Refusal.at("title", "levy.title-taken", levy.title());
        }
    }

    private Levy seen(LevyId id, int version) {
        var levy = get(id);
        if (!Objects.equals(levy.version(), version)) {
            throw Refusal.conflict("levy.changed-meanwhile", levy.title());
        }
        return levy;
    }

    /** Returns the rate that holds on a day, or null. */
    @Transactional(readOnly = true)
    public @Nullable LevyRate rate(LevyId levy, LocalDate on) {
        return rates(levy).stream()
                .filter(rate -> rate.valid().holdsOn(on))
                .findFirst()
                .orElse(null);
    }
}

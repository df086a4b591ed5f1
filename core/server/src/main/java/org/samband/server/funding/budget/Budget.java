package org.samband.server.funding.budget;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.SchemeId;
import org.samband.server.data.Ids;
import org.samband.server.plan.PlanId;
import org.samband.server.web.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** One version of the budget of a year: it follows the plan as a draft, and stands still from when it is proposed. */
public final class Budget {

    @Id
    private final BudgetId id;

    private final @Nullable SchemeId schemeId;
    private final int year;
    private final String title;
    private final String currency;
    private final @Nullable PlanId planId;
    private final @Nullable BudgetId amends;
    private final String reason;

    private BudgetState state;
    private @Nullable String missing;
    private @Nullable LocalDate adoptedOn;
    private @Nullable String adoptedReference;
    private @Nullable Instant adoptedAt;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Budget(
            BudgetId id,
            @Nullable SchemeId schemeId,
            int year,
            String title,
            String currency,
            @Nullable PlanId planId,
            @Nullable BudgetId amends,
            String reason,
            BudgetState state) {
        this.id = id;
        this.schemeId = schemeId;
        this.year = year;
        this.title = title;
        this.currency = currency;
        this.planId = planId;
        this.amends = amends;
        this.reason = reason;
        this.state = state;
    }

    static Budget begun(@Nullable SchemeId scheme, int year, String title, String currency, @Nullable PlanId plan) {
        return new Budget(new BudgetId(Ids.next()), scheme, year, title, currency, plan, null, "", BudgetState.DRAFT);
    }

    /** Begins the version that changes this adopted one, for a reason such as a decision. */
    Budget revision(String newReason) {
        requireState(BudgetState.ADOPTED);
        var later = new Budget(
                new BudgetId(Ids.next()), schemeId, year, title, currency, planId, id, newReason, BudgetState.DRAFT);
        later.missing = missing;
        return later;
    }

    void lack(@Nullable String unknown) {
        missing = unknown;
    }

    void propose() {
        requireState(BudgetState.DRAFT);
        state = BudgetState.PROPOSED;
    }

    void withdraw() {
        requireState(BudgetState.PROPOSED);
        state = BudgetState.DRAFT;
    }

    void adopt(LocalDate on, String reference, Instant now) {
        requireState(BudgetState.PROPOSED);
        state = BudgetState.ADOPTED;
        adoptedOn = on;
        adoptedReference = reference;
        adoptedAt = now;
    }

    void supersede() {
        requireState(BudgetState.ADOPTED);
        state = BudgetState.SUPERSEDED;
    }

    void requireDraft() {
        requireState(BudgetState.DRAFT);
    }

    private void requireState(BudgetState expected) {
        if (state != expected) {
            throw Refusal.conflict("budget.wrong-state." + state.key(), title);
        }
    }

    public BudgetId id() {
        return id;
    }

    /** Returns the scheme it is for, or null for all of the alliance. */
    public @Nullable SchemeId schemeId() {
        return schemeId;
    }

    public int year() {
        return year;
    }

    public String title() {
        return title;
    }

    public String currency() {
        return currency;
    }

    /** Returns the plan whose resources are its allocations. */
    public @Nullable PlanId planId() {
        return planId;
    }

    public @Nullable BudgetId amends() {
        return amends;
    }

    /** Returns why the version before it is changed. */
    public String reason() {
        return reason;
    }

    /** Returns what is not known of it, or null. */
    public @Nullable String missing() {
        return missing;
    }

    public BudgetState state() {
        return state;
    }

    public boolean draft() {
        return state == BudgetState.DRAFT;
    }

    public @Nullable LocalDate adoptedOn() {
        return adoptedOn;
    }

    public @Nullable String adoptedReference() {
        return adoptedReference;
    }

    public @Nullable Instant adoptedAt() {
        return adoptedAt;
    }
}

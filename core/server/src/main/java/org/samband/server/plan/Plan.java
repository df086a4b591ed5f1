package org.samband.server.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One version of an alliance's plan for a year or more: from draft to adopted, until the next version takes its place. */
@Table("plan")
public class Plan {

    @Id
    private final PlanId id;

    private String title;
    private final int year;
    private final int untilYear;
    private PlanState state;

    @Nullable
    private String vision;

    @Nullable
    private String goal;

    @Nullable
    private final PlanId amends;

    @Nullable
    private final PlanId follows;

    @Nullable
    private LocalDate adoptedOn;

    @Nullable
    private String adoptedReference;

    @Nullable
    private Instant adoptedAt;

    @Version
    private int version;

    @PersistenceCreator
    Plan(
            PlanId id,
            String title,
            int year,
            int untilYear,
            PlanState state,
            @Nullable PlanId amends,
            @Nullable PlanId follows) {
        this.id = id;
        this.title = title;
        this.year = year;
        this.untilYear = untilYear;
        this.state = state;
        this.amends = amends;
        this.follows = follows;
    }

    /** Begins a plan of one year. */
    static Plan of(String title, int year) {
        return of(title, year, year);
    }

    static Plan of(String title, int year, int untilYear) {
        return new Plan(PlanId.next(), title, year, untilYear, PlanState.DRAFT, null, null);
    }

    void describe(String title, @Nullable String vision, @Nullable String goal) {
        requireCurrent();
        this.title = title;
        this.vision = vision;
        this.goal = goal;
    }

    void propose() {
        requireState(PlanState.DRAFT);
        state = PlanState.PROPOSED;
    }

    void withdraw() {
        requireState(PlanState.PROPOSED);
        state = PlanState.DRAFT;
    }

    void adopt(LocalDate on, String reference, Instant now) {
        if (state == PlanState.ADOPTED || state == PlanState.SUPERSEDED) {
            throw Refusal.conflict("plan.already-adopted", title);
        }
        state = PlanState.ADOPTED;
        adoptedOn = on;
        adoptedReference = reference;
        adoptedAt = now;
    }

    void supersede() {
        requireState(PlanState.ADOPTED);
        state = PlanState.SUPERSEDED;
    }

    /** Begins the draft that changes this adopted plan. */
    Plan amendment() {
        requireState(PlanState.ADOPTED);
        return copy(year, untilYear, id, null);
    }

    /** Begins the plan of a later year. */
    Plan next(int year, String title) {
        if (year <= this.year) {
            throw Refusal.at("year", "plan.next.year-wrong", this.year);
        }
        var next = copy(year, year + untilYear - this.year, null, id);
        next.title = title;
        return next;
    }

    /** Refuses a change to a version that another one has replaced. */
    void requireCurrent() {
        if (state == PlanState.SUPERSEDED) {
            throw Refusal.conflict("plan.superseded", title);
        }
    }

    private Plan copy(int year, int untilYear, @Nullable PlanId amends, @Nullable PlanId follows) {
        var copy = new Plan(PlanId.next(), title, year, untilYear, PlanState.DRAFT, amends, follows);
        copy.vision = vision;
        copy.goal = goal;
        return copy;
    }

    private void requireState(PlanState expected) {
        if (state != expected) {
            throw Refusal.conflict("plan.wrong-state." + state.key(), title);
        }
    }

    public PlanId id() {
        return id;
    }

    public String title() {
        return title;
    }

    public int year() {
        return year;
    }

    public int untilYear() {
        return untilYear;
    }

    public PlanState state() {
        return state;
    }

    public @Nullable String vision() {
        return vision;
    }

    public @Nullable String goal() {
        return goal;
    }

    public @Nullable PlanId amends() {
        return amends;
    }

    public @Nullable PlanId follows() {
        return follows;
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

    public int version() {
        return version;
    }
}

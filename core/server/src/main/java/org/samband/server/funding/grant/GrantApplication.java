package org.samband.server.funding.grant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.samband.server.plan.ResourceId;
import org.samband.server.web.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** Money that somebody is asked for, from the plan to ask until the account of how it was used. */
@Table("grant_application")
public final class GrantApplication {

    @Id
    private final GrantApplicationId id;

    private final String currency;

    @Embedded.Empty
    private Request request;

    private GrantState state;
    private @Nullable LocalDate appliedOn;
    private @Nullable Long granted;

    @Embedded.Nullable
    private @Nullable Answer answer;

    private @Nullable LocalDate reportDue;
    private @Nullable LocalDate reportedOn;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    GrantApplication(GrantApplicationId id, String currency, Request request, GrantState state) {
        this.id = id;
        this.currency = currency;
        this.request = request;
        this.state = state;
    }

    static GrantApplication planned(Request request, String currency) {
        return new GrantApplication(new GrantApplicationId(Ids.next()), currency, request, GrantState.PLANNED);
    }

    void say(Request newRequest) {
        requireOpen();
        request = newRequest;
    }

    void apply(LocalDate on) {
        require(GrantState.PLANNED);
        state = GrantState.APPLIED;
        appliedOn = on;
    }

    void grant(long amount, Answer by, @Nullable LocalDate reportUntil) {
        requireOpen();
        state = GrantState.GRANTED;
        granted = amount;
        answer = by;
        reportDue = reportUntil;
    }

    void refuse(Answer by) {
        requireOpen();
        state = GrantState.REFUSED;
        answer = by;
    }

    void withdraw() {
        requireOpen();
        state = GrantState.WITHDRAWN;
    }

    void report(LocalDate on) {
        require(GrantState.GRANTED);
        reportedOn = on;
    }

    private void requireOpen() {
        if (!state.open()) {
            throw Refusal.conflict("grant.wrong-state." + state.key());
        }
    }

    private void require(GrantState expected) {
        if (state != expected) {
            throw Refusal.conflict("grant.wrong-state." + state.key());
        }
    }

    public GrantApplicationId id() {
        return id;
    }

    public String currency() {
        return currency;
    }

    public Request request() {
        return request;
    }

    public GrantState state() {
        return state;
    }

    public @Nullable LocalDate appliedOn() {
        return appliedOn;
    }

    /** Returns how much was granted, or null. */
    public @Nullable Long granted() {
        return granted;
    }

    public @Nullable Answer answer() {
        return answer;
    }

    public @Nullable LocalDate reportDue() {
        return reportDue;
    }

    public @Nullable LocalDate reportedOn() {
        return reportedOn;
    }

    /**
     * What is asked of whom.
     *
     * @param amount in minor units, or null where nobody has said how much
     * @param applyUntil the last day for it, or null where there is none
     * @param restricted whether it may be used for its purpose only
     * @param resourceId the resource of a plan that it is for
     */
    public record Request(
            String funder,
            String purpose,
            @Nullable Long amount,
            @Nullable LocalDate applyUntil,
            boolean restricted,
            @Nullable ResourceId resourceId) {

        Request forResource(@Nullable ResourceId resource) {
            return new Request(funder, purpose, amount, applyUntil, restricted, resource);
        }
    }

    /**
     * What was answered.
     *
     * @param decidedBy who decided, as written
     * @param decision the reference of the answer, such as a case or a letter
     */
    public record Answer(
            String decidedBy, LocalDate decidedOn, @Nullable String decision) {}
}

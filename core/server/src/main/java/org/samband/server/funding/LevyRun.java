package org.samband.server.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * One computation of a levy for a year or a part of it: a draft that can be computed anew, until it is issued and stands
 * still.
 *
 * @param untilDay the first day after its time
 * @param number 1 for the first of its time, one more after each that was credited
 * @param correctsId the run that it takes back, if it is a credit
 */
public record LevyRun(
        @Id LevyRunId id,
        @Column("levy_id") LevyId levy,
        int year,
        LocalDate fromDay,
        LocalDate untilDay,
        RunKind kind,
        int number,
        @Nullable LevyRunId correctsId,
        RunState state,
        RunInputs inputs,
        long total,
        Instant computedAt,
        String computedBy,
        @Embedded.Nullable @Nullable Approval approval,
        @Embedded.Nullable @Nullable Issuance issuance,
        @Version @Nullable Integer version) {

    static LevyRun drafted(
            LevyId levy, RunTime time, int number, RunInputs inputs, long total, Instant now, String by) {
        return new LevyRun(
                LevyRunId.next(),
                levy,
                time.year(),
                time.from(),
                time.until(),
                RunKind.ORDINARY,
                number,
                null,
                RunState.DRAFT,
                inputs,
                total,
                now,
                by,
                null,
                null,
                null);
    }

    LevyRun computedAnew(RunInputs newInputs, long newTotal, Instant now, String by) {
        if (state != RunState.DRAFT && state != RunState.CHECKED) {
            throw Refusal.conflict("levy.run.stands-still." + state.key());
        }
        return new LevyRun(
                id,
                levy,
                year,
                fromDay,
                untilDay,
                kind,
                number,
                correctsId,
                RunState.DRAFT,
                newInputs,
                newTotal,
                now,
                by,
                null,
                null,
                version);
    }

    LevyRun checked() {
        require(RunState.DRAFT);
        return in(RunState.CHECKED, null, null);
    }

    LevyRun approved(Instant now, String by) {
        require(RunState.CHECKED);
        return in(RunState.APPROVED, new Approval(now, by), null);
    }

    LevyRun issued(Instant now, String by) {
        require(RunState.APPROVED);
        return in(RunState.ISSUED, approval, new Issuance(now, by));
    }

    LevyRun credit(Instant now, String by) {
        require(RunState.ISSUED);
        if (kind == RunKind.CREDIT) {
            throw Refusal.conflict("levy.run.credit-of-credit");
        }
        return new LevyRun(
                LevyRunId.next(),
                levy,
                year,
                fromDay,
                untilDay,
                RunKind.CREDIT,
                number,
                id,
                RunState.DRAFT,
                inputs.beside(null),
                Math.negateExact(total),
                now,
                by,
                null,
                null,
                null);
    }

    private LevyRun in(RunState newState, @Nullable Approval newApproval, @Nullable Issuance newIssuance) {
        return new LevyRun(
                id,
                levy,
                year,
                fromDay,
                untilDay,
                kind,
                number,
                correctsId,
                newState,
                inputs,
                total,
                computedAt,
                computedBy,
                newApproval,
                newIssuance,
                version);
    }

    private void require(RunState needed) {
        if (state != needed) {
            throw Refusal.conflict("levy.run.is." + state.key());
        }
    }

    public boolean draft() {
        return state == RunState.DRAFT;
    }

    public boolean issued() {
        return state == RunState.ISSUED;
    }

    public boolean credits() {
        return kind == RunKind.CREDIT;
    }

    public RunTime time() {
        return new RunTime(year, fromDay, untilDay);
    }

    /** Returns its currency, or empty where work is contributed. */
    public Optional<Currency> currency() {
        return Optional.ofNullable(inputs.currency()).map(Currency::getInstance);
    }

    /** Returns its version, to be compared with the one that somebody saw. */
    public int seen() {
        return version == null ? 0 : version;
    }

    /** Who approved it, and when. */
    public record Approval(Instant approvedAt, String approvedBy) {}

    /** Who issued it, and when. */
    public record Issuance(Instant issuedAt, String issuedBy) {}
}

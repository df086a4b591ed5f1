package org.samband.server.funding.grant.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.grant.GrantApplication;
import org.samband.server.plan.Amounts;

/** What happened to an application, as somebody typed it: sent, granted, refused or reported. */
public record AnswerForm(
        @Nullable String on,
        @Nullable String granted,
        @Nullable String decidedBy,
        @Nullable String decidedOn,
        @Nullable String decision,
        @Nullable String reportDue) {

    static final AnswerForm EMPTY = new AnswerForm(null, null, null, null, null, null);

    LocalDate day() {
        return TypedDay.said("on", on);
    }

    /** Returns the day as it was typed, or one that is likely. */
    public String onOr(LocalDate likely) {
        return on == null ? likely.toString() : on;
    }

    long sum(Amounts amounts) {
        return GrantForm.typed("granted", granted, amounts);
    }

    GrantApplication.Answer answer() {
        return new GrantApplication.Answer(
                Objects.requireNonNullElse(decidedBy, "").strip(),
                TypedDay.said("decidedOn", decidedOn),
                Objects.requireNonNullElse(decision, "").strip());
    }

    @Nullable
    LocalDate due() {
        return TypedDay.read("reportDue", reportDue);
    }
}

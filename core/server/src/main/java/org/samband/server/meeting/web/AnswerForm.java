package org.samband.server.meeting.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.Outcome;
import org.samband.server.web.Refusal;

/** What was typed of the answer of a body outside, as it was typed. */
public record AnswerForm(
        @Nullable String outcome,
        @Nullable String text,
        @Nullable String on,
        @Nullable String number) {

    static AnswerForm empty() {
        return new AnswerForm(null, null, null, null);
    }

    Outcome chosen() {
        return Outcome.of(Objects.requireNonNullElse(outcome, ""))
                .filter(each -> each != Outcome.UNKNOWN && each != Outcome.WITHDRAWN)
                .orElseThrow(() -> Refusal.at("outcome", "decision.outcome-missing"));
    }

    String words() {
        return Objects.requireNonNullElse(text, "");
    }

    LocalDate day() {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(on, "").strip());
        } catch (DateTimeParseException e) {
            throw Refusal.at("on", "decision.day-missing");
        }
    }
}

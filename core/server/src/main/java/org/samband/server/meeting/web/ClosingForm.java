package org.samband.server.meeting.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.inquiry.Closing;
import org.samband.server.web.Refusal;

/**
 * What was typed when an inquiry was closed, as it was typed.
 *
 * @param outcome the key of an outcome, {@code none} for no decision, or empty for what follows from the answers
 * @param on the day of the decision; empty for today
 */
public record ClosingForm(
        @Nullable String outcome,
        @Nullable String answer,
        @Nullable String on) {

    static final String NONE = "none";

    static ClosingForm empty() {
        return new ClosingForm(null, null, null);
    }

    Closing closing() {
        if (NONE.equals(outcome)) {
            return new Closing(null, true, answer, null);
        }
        return new Closing(chosen(), false, answer, day());
    }

    private @Nullable Outcome chosen() {
        return outcome == null || outcome.isBlank()
                ? null
                : Outcome.of(outcome).orElseThrow(() -> Refusal.at("outcome", "inquiry.outcome-missing"));
    }

    private @Nullable LocalDate day() {
        try {
            return on == null || on.isBlank() ? null : LocalDate.parse(on.strip());
        } catch (DateTimeParseException e) {
            throw Refusal.at("on", "inquiry.day-unread");
        }
    }
}

package org.samband.server.meeting.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.web.Refusal;

/** What was typed when a case was sent for comment, as it was typed. */
public record HearingForm(
        @Nullable List<BodyId> bodies,
        @Nullable String question,
        @Nullable String deadline) {

    static HearingForm empty(String question) {
        return new HearingForm(List.of(), question, null);
    }

    public Set<BodyId> chosen() {
        return bodies == null ? Set.of() : new LinkedHashSet<>(bodies);
    }

    String words() {
        return Objects.requireNonNullElse(question, "");
    }

    LocalDate day() {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(deadline, "").strip());
        } catch (DateTimeParseException e) {
            throw Refusal.at("deadline", "inquiry.deadline-past");
        }
    }
}

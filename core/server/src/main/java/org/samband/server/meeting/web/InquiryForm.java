package org.samband.server.meeting.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.SchemeId;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.meeting.inquiry.Inquiry;
import org.samband.server.meeting.inquiry.InquiryKind;
import org.samband.server.web.Refusal;

/** What was typed about an inquiry, as it was typed. */
public record InquiryForm(
        @Nullable String kind,
        @Nullable String treatment,
        @Nullable String body,
        @Nullable String scheme,
        @Nullable String title,
        @Nullable String question,
        @Nullable String asker,
        @Nullable String drafter,
        @Nullable String deadline,
        @Nullable String required) {

    static InquiryForm begun(@Nullable TreatmentId treatment, @Nullable String title) {
        var kind = treatment == null ? InquiryKind.QUESTION : InquiryKind.CIRCULATION;
        var of = treatment == null ? null : treatment.value().toString();
        return new InquiryForm(kind.name(), of, null, null, title, null, null, null, null, null);
    }

    Inquiry.Draft draft() {
        var of = id("treatment", treatment);
        var by = id("body", body);
        var among = id("scheme", scheme);
        return new Inquiry.Draft(
                Arrays.stream(InquiryKind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst()
                        .orElse(InquiryKind.QUESTION),
                of == null ? null : new TreatmentId(of),
                by == null ? null : new BodyId(by),
                among == null ? null : new SchemeId(among),
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(question, ""),
                asker,
                drafter,
                day(),
                number());
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(deadline, "").strip());
        } catch (DateTimeParseException e) {
            throw Refusal.at("deadline", "inquiry.deadline-past");
        }
    }

    private @Nullable Integer number() {
        try {
            return required == null || required.isBlank() ? null : Integer.valueOf(required.strip());
        } catch (NumberFormatException e) {
            throw Refusal.at("required", "inquiry.required-wrong");
        }
    }

    private static @Nullable UUID id(String field, @Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed.strip());
        } catch (IllegalArgumentException e) {
            throw Refusal.at(field, "inquiry.body-missing");
        }
    }
}

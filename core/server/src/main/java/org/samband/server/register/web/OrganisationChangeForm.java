package org.samband.server.register.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Refusal;

/**
 * What somebody typed in one of the forms about an organisation.
 *
 * @param which the form
 */
public record OrganisationChangeForm(String which, Map<String, String> typed) {

    static final OrganisationChangeForm NOTHING = new OrganisationChangeForm("", Map.of());

    public OrganisationChangeForm {
        typed = Map.copyOf(typed);
    }

    public boolean is(String form) {
        return which.equals(form);
    }

    public String text(String field) {
        return Objects.requireNonNullElse(typed.get(field), "").strip();
    }

    public boolean said(String field) {
        return typed.containsKey(field);
    }

    @Nullable
    LocalDate day(String field) {
        var written = text(field);
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException _) {
            throw Refusal.at(field, "register.day-wrong", written);
        }
    }

    LocalDate dayOf(String field) {
        var day = day(field);
        if (day == null) {
            throw Refusal.at(field, "register.field-missing");
        }
        return day;
    }

    /** Returns the version of the organisation that the person has seen. */
    int seen() {
        var version = text("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}

package org.samband.server.meeting.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the list of those who met and those who did not.
 *
 * @param id its id in the draft
 * @param name the person
 * @param organisation whom the person sits for, or none if it does not say
 * @param presence whether the person came
 * @param deputyFor the person in whose place this one came
 * @param role what stands beside the name and is no organisation
 * @param seated whether the list is one of seats; others are in attendance only
 * @param span where the entry stands in the source
 */
public record DraftAttendee(
        String id,
        String name,
        @Nullable String organisation,
        Presence presence,
        @Nullable String deputyFor,
        @Nullable String role,
        boolean seated,
        Span span) {

    /** Returns the line of the source. */
    public int line() {
        return span.line();
    }

    DraftAttendee at(Presence newPresence) {
        return new DraftAttendee(id, name, organisation, newPresence, deputyFor, role, seated, span);
    }

    DraftAttendee named(String newName, @Nullable String newOrganisation) {
        return new DraftAttendee(id, newName, newOrganisation, presence, deputyFor, role, seated, span);
    }

    DraftAttendee insteadOf(@Nullable String other) {
        return new DraftAttendee(id, name, organisation, presence, other, role, seated, span);
    }

    /** Whether somebody came. */
    public enum Presence {
        PRESENT,
        ABSENT;

        /** Returns its key in message bundles and in the API. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

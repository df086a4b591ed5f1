package org.samband.server.meeting;

import org.jspecify.annotations.Nullable;
import org.samband.server.body.AppointmentId;
import org.samband.server.body.BodyId;
import org.samband.server.body.Composition.Held;
import org.samband.server.body.PersonId;
import org.samband.server.register.OrganisationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Somebody who was at a meeting, or should have been.
 *
 * @param organisation what the one they come from is called in the minutes
 * @param seated whether they hold a seat; a deputy stands in for one and holds none
 * @param votes whether they vote where they are present
 * @param deputyFor the entry of whoever's seat they took
 * @param role what they are besides, as people say it
 * @param line where they stand in the source of imported minutes
 */
public record Attendance(
        @Id AttendanceId id,
        MeetingId meetingId,
        BodyId bodyId,
        @Nullable AppointmentId appointmentId,
        @Nullable PersonId personId,
        String name,
        @Nullable OrganisationId organisationId,
        @Nullable String organisation,
        Presence presence,
        boolean seated,
        boolean votes,
        @Nullable AttendanceId deputyFor,
        @Nullable String role,
        int position,
        @Nullable Integer line,
        @Version @Nullable Integer version) {

    /** Returns who holds an appointment as not yet said to have come. */
    static Attendance expected(Meeting meeting, BodyId body, Held held, boolean seated, int position) {
        return held(meeting, body, held, Presence.EXPECTED, seated, seated, null, position);
    }

    /** Returns who came in the place of the holder of a seat. */
    static Attendance deputy(Meeting meeting, BodyId body, Held held, AttendanceId holder, int position) {
        return held(meeting, body, held, Presence.PRESENT, false, true, holder, position);
    }

    private static Attendance held(
            Meeting meeting,
            BodyId body,
            Held held,
            Presence presence,
            boolean seated,
            boolean votes,
            @Nullable AttendanceId deputyFor,
            int position) {
        return new Attendance(
                AttendanceId.next(),
                meeting.id(),
                body,
                held.appointment().id(),
                held.appointment().person(),
                held.person(),
                held.appointment().organisation(),
                held.organisation().isEmpty() ? null : held.organisation(),
                presence,
                seated,
                votes,
                deputyFor,
                null,
                position,
                null,
                null);
    }

    /** Returns who came without an appointment. */
    static Attendance guest(
            MeetingId meeting,
            BodyId body,
            String name,
            @Nullable String organisation,
            @Nullable String role,
            int position) {
        return new Attendance(
                AttendanceId.next(),
                meeting,
                body,
                null,
                null,
                name,
                null,
                organisation,
                Presence.PRESENT,
                false,
                false,
                null,
                role,
                position,
                null,
                null);
    }

    Attendance become(Presence now) {
        return new Attendance(
                id,
                meetingId,
                bodyId,
                appointmentId,
                personId,
                name,
                organisationId,
                organisation,
                now,
                seated,
                votes,
                deputyFor,
                role,
                position,
                line,
                version);
    }

    public boolean present() {
        return presence == Presence.PRESENT;
    }
}

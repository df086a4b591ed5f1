package org.samband.server.meeting.web;

import java.util.UUID;
import org.samband.server.body.AppointmentId;
import org.samband.server.meeting.AttendanceId;
import org.samband.server.web.Refusal;

/** Reads ids that come in fields of forms; a wrong one is answered like an unknown one. */
final class Ids {

    private Ids() {}

    static AppointmentId appointment(String written) {
        return new AppointmentId(uuid(written));
    }

    static AttendanceId attendance(String written) {
        return new AttendanceId(uuid(written));
    }

    private static UUID uuid(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }
}

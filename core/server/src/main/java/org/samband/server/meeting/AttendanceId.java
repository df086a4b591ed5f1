package org.samband.server.meeting;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies somebody's entry in the attendance of a meeting. */
public record AttendanceId(UUID value) implements Identifier {

    static AttendanceId next() {
        return new AttendanceId(Ids.next());
    }
}

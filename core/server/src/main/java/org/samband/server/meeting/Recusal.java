package org.samband.server.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** Somebody left the room for an item. */
public record Recusal(
        @Id UUID id,
        AgendaItemId itemId,
        AttendanceId attendanceId,
        @Version @Nullable Integer version) {

    static Recusal of(AgendaItemId item, AttendanceId attendance) {
        return new Recusal(Ids.next(), item, attendance, null);
    }
}

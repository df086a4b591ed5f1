package org.samband.server.meeting;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies a meeting. */
public record MeetingId(UUID value) implements Identifier {

    static MeetingId next() {
        return new MeetingId(Ids.next());
    }
}

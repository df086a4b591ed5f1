package org.samband.server.meeting.importing;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** The identifier of an import of minutes. */
public record MeetingImportId(UUID value) implements Identifier {

    static MeetingImportId next() {
        return new MeetingImportId(Ids.next());
    }
}

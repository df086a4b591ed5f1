package org.samband.server.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.data.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A body that sits in a meeting, in the order in which the notice names them. */
record MeetingBody(
        @Id UUID id,
        MeetingId meetingId,
        BodyId bodyId,
        int position,
        @Version @Nullable Integer version) {

    static MeetingBody of(MeetingId meeting, BodyId body, int position) {
        return new MeetingBody(Ids.next(), meeting, body, position, null);
    }
}

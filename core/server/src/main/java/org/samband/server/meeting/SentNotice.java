package org.samband.server.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.data.Ids;
import org.samband.server.document.IssuedDocumentId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The notice of a meeting with its papers, as it was sent to a body.
 *
 * @param number which sending it was, counted from 1
 */
@Table("meeting_notice")
public record SentNotice(
        @Id UUID id,
        MeetingId meetingId,
        BodyId bodyId,
        int number,
        Instant sentAt,
        String sentBy,
        IssuedDocumentId documentId,
        @Version @Nullable Integer version) {

    static SentNotice of(MeetingId meeting, BodyId body, int number, Instant at, String by, IssuedDocumentId document) {
        return new SentNotice(Ids.next(), meeting, body, number, at, by, document, null);
    }
}

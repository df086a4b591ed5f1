package org.samband.server.meeting.inquiry;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies an inquiry. */
public record InquiryId(UUID value) implements Identifier {

    static InquiryId next() {
        return new InquiryId(Ids.next());
    }
}

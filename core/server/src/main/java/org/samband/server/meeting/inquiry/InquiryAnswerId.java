package org.samband.server.meeting.inquiry;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies one who is asked in an inquiry. */
public record InquiryAnswerId(UUID value) implements Identifier {

    static InquiryAnswerId next() {
        return new InquiryAnswerId(Ids.next());
    }
}

package org.samband.server.meeting.inquiry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** Those who are asked in inquiries, in the database. */
interface InquiryAnswerRows extends Rows<InquiryAnswer, InquiryAnswerId> {

    @Query("select * from inquiry_answer where inquiry_id in (:inquiries) order by inquiry_id, position")
    List<InquiryAnswer> of(Collection<UUID> inquiries);
}

package org.samband.server.meeting.inquiry;

import java.util.List;
import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The inquiries in the database. */
interface InquiryRows extends Rows<Inquiry, InquiryId> {

    @Query("select * from inquiry order by closed_on is not null, deadline, id")
    List<Inquiry> inOrder();

    @Query("select * from inquiry where closed_on is null order by deadline, id")
    List<Inquiry> open();

    @Query("select * from inquiry where id = :id for update")
    Optional<Inquiry> lock(InquiryId id);
}

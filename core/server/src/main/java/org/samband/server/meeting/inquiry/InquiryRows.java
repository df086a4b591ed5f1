package org.samband.server.meeting.inquiry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.samband.server.meeting.Withheld;
import org.springframework.data.jdbc.repository.query.Query;

/** The inquiries in the database. */
interface InquiryRows extends Rows<Inquiry, InquiryId> {

    @Query("select * from inquiry order by closed_on is not null, deadline, id")
    List<Inquiry> inOrder();

    @Query("select * from inquiry where closed_on is null order by deadline, id")
    List<Inquiry> open();

    /** Finds those about a case, in whichever body, and those by which others are asked to comment on it. */
    @Query("""
            select q.* from inquiry q
            join treatment t on t.alliance_id = q.alliance_id and t.id = q.treatment_id
            where t.case_id = :matter
               or t.origin_id in (select asking.id from treatment asking where asking.case_id = :matter)
            order by q.id
            """)
    List<Inquiry> about(UUID matter);

    @Query("select * from inquiry where id = :id for update")
    Optional<Inquiry> lock(InquiryId id);

    /** Returns those of some that are about a withheld case. */
    @Query("""
            select q.id from inquiry q
            join treatment t on t.alliance_id = q.alliance_id and t.id = q.treatment_id
            join case_file c on c.alliance_id = t.alliance_id and c.id = t.case_id
            where q.id in (:inquiries) and not (""" + Withheld.OPEN_CASE + ")")
    List<UUID> withheld(Collection<UUID> inquiries);
}

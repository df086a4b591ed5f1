package org.samband.server.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The decisions in the database. */
interface DecisionRows extends Rows<Decision, DecisionId> {

    @Query("select * from decision where id = :id for update")
    Optional<Decision> lock(DecisionId id);

    @Query("select * from decision where item_id = :item")
    Optional<Decision> ofItem(UUID item);

    /** Finds what was decided in a meeting, in the order of its agenda. */
    @Query("""
            select d.* from decision d join agenda_item i on i.alliance_id = d.alliance_id and i.id = d.item_id
            where i.meeting_id = :meeting order by i.position
            """)
    List<Decision> ofMeeting(UUID meeting);

    /** Finds what was decided of a case in one body, the first first. */
    @Query("select * from decision where treatment_id = :treatment order by id")
    List<Decision> of(UUID treatment);
}

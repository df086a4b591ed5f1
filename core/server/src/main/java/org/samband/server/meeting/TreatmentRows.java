package org.samband.server.meeting;

import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;

/** The treatments of cases in the database. */
interface TreatmentRows extends Rows<Treatment, TreatmentId> {

    /** Lets the cases of a meeting that will not be wait for another one. */
    @Modifying
    @Query("""
            update treatment set state = 'WAITING', version = treatment.version + 1
            from agenda_item i
            where i.alliance_id = treatment.alliance_id and i.treatment_id = treatment.id
            and i.meeting_id = :meeting and treatment.state = 'ON_AGENDA'
            """)
    void releaseFrom(MeetingId meeting);

    @Query("select * from treatment where id = :id for update")
    Optional<Treatment> lock(TreatmentId id);
}

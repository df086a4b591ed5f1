package org.samband.server.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    @Query("select * from treatment where id in (:ids) order by id for update")
    List<Treatment> lockAll(Collection<UUID> ids);

    /** Finds the treatments of a case, the first first. */
    @Query("select * from treatment where case_id = :matter order by id")
    List<Treatment> of(UUID matter);

    /** Finds the stops by which a case came to where it is, the last first. */
    @Query("""
            with recursive up as (
                select t.*, 0 as steps from treatment t where t.id = :id
                union all
                select origin.*, up.steps + 1 from up join treatment origin
                    on origin.alliance_id = up.alliance_id and origin.id = up.origin_id)
            select * from up where steps > 0 order by steps
            """)
    List<Treatment> before(UUID id);

    @Query("select * from treatment where umbrella_id = :umbrella order by number, id")
    List<Treatment> partsOf(UUID umbrella);

    /** Finds what a body has still to treat and has not on an agenda, the oldest first. */
    @Query("select * from treatment where body_id = :body and state = 'WAITING' order by id")
    List<Treatment> waiting(UUID body);

    /** Finds where the same matter is under way in a body. */
    @Query("""
            select * from treatment where case_id = :matter and body_id = :body
            and state in ('WAITING', 'ON_AGENDA') order by id limit 1
            """)
    Optional<Treatment> open(UUID matter, UUID body);

    /** Tells whether a body was asked to comment on a case and has not yet. */
    @Query("""
            select exists (select from treatment
            where origin_id = :origin and body_id = :body and state in ('WAITING', 'ON_AGENDA'))
            """)
    boolean heard(UUID origin, UUID body);
}

package org.samband.server.meeting;

import java.util.Optional;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The cases in the database. */
interface CaseRows extends Rows<Case, CaseId> {

    @Query("select * from case_file where id = :id for update")
    Optional<Case> lock(CaseId id);

    /** Lets those who lay the same thing before bodies at once wait for each other, until the transaction ends. */
    @Query("select pg_advisory_xact_lock(hashtextextended(:kind || ' ' || :id, 0))::text")
    String awaitTurn(String kind, String id);

    /** Finds the case by which something is laid before bodies, unless it was withdrawn. */
    @Query("""
            select * from case_file where subject = :kind and subject_id = :id and withdrawn_on is null
            order by id desc limit 1
            """)
    Optional<Case> about(String kind, UUID id);
}

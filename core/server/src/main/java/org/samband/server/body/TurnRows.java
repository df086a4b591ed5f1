package org.samband.server.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The turns at rotating roles of the current alliance in the database. */
interface TurnRows extends Rows<Turn, TurnId> {

    @Query("select * from rotating_turn order by year")
    List<Turn> inOrder();

    @Query("select * from rotating_turn where role_id = :role and year = :year")
    Optional<Turn> at(UUID role, int year);

    @Query("select * from rotating_turn where organisation_id is null and settle_by <= :day order by settle_by")
    List<Turn> openUntil(LocalDate day);
}

package org.samband.server.funding.grant;

import java.util.List;
import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The applications for money of the current alliance in the database. */
interface GrantRows extends Rows<GrantApplication, GrantApplicationId> {

    List<GrantApplication> findAllByOrderByIdDesc();

    /** Finds one and keeps others from changing it until the transaction ends. */
    @Query("select * from grant_application where id = :id for update")
    Optional<GrantApplication> lock(GrantApplicationId id);
}

package org.samband.server.funding.grant;

import java.util.List;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The applications for money of the current alliance in the database. */
interface GrantRows extends Rows<GrantApplication, GrantApplicationId> {

    List<GrantApplication> findAllByOrderByIdDesc();

    /** Finds all and keeps others from changing them until the transaction ends: several can be for one resource. */
    @Query("select * from grant_application order by id for update")
    List<GrantApplication> lockAll();
}

package org.samband.server.funding;

import java.util.List;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The what-ifs that were kept in the current alliance, in the database. */
interface ScenarioRows extends Rows<Scenario, ScenarioId> {

    @Query("select * from levy_scenario order by kept_at desc, id")
    List<Scenario> inOrder();
}

package org.samband.server.body;

import java.util.List;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The rotating roles of the current alliance in the database. */
interface RotatingRoleRows extends Rows<RotatingRole, RotatingRoleId> {

    @Query("select * from rotating_role order by lower(name)")
    List<RotatingRole> inOrder();
}

package org.samband.server.alliance;

import java.util.List;
import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The schemes of the current alliance in the database. */
interface SchemeRows extends Rows<Scheme, SchemeId> {

    Optional<Scheme> findByRootTrue();

    @Query("select * from scheme order by root desc, lower(title)")
    List<Scheme> inOrder();
}

package org.samband.server.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The names of the bodies of the current alliance in the database. */
interface BodyNameRows extends Rows<BodyName, BodyNameId> {

    @Query("select * from body_name where body_id = :body order by valid")
    List<BodyName> of(UUID body);

    @Query("select * from body_name where body_id in (:bodies) and valid @> :day::date")
    List<BodyName> of(Collection<UUID> bodies, LocalDate day);

    @Query("select * from body_name where valid @> :day::date")
    List<BodyName> on(LocalDate day);
}

package org.samband.server.alliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The participations of the current alliance in the database. */
interface ParticipationRows extends Rows<Participation, ParticipationId> {

    @Query("select * from participation where scheme_id = :scheme and valid @> :day::date order by id")
    List<Participation> on(UUID scheme, LocalDate day);

    @Query("""
            select * from participation
            where scheme_id = :scheme and valid && daterange(:from::date, :until::date)
            order by organisation_id, valid
            """)
    List<Participation> during(UUID scheme, LocalDate from, LocalDate until);

    @Query("select * from participation where scheme_id = :scheme order by organisation_id, valid")
    List<Participation> of(UUID scheme);

    @Query("select * from participation order by scheme_id, organisation_id, valid")
    List<Participation> inOrder();

    @Query("select * from participation where organisation_id in (:organisations) order by scheme_id, valid")
    List<Participation> ofOrganisations(Collection<UUID> organisations);
}

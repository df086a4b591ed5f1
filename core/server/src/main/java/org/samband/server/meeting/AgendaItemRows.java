package org.samband.server.meeting;

import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The places on agendas in the database. */
interface AgendaItemRows extends Rows<AgendaItem, AgendaItemId> {

    @Query("select * from agenda_item where id = :id for update")
    Optional<AgendaItem> lock(AgendaItemId id);
}

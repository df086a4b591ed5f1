package org.samband.server.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;

/** The places on agendas in the database. */
interface AgendaItemRows extends Rows<AgendaItem, AgendaItemId> {

    @Query("select * from agenda_item where meeting_id = :meeting order by position")
    List<AgendaItem> of(MeetingId meeting);

    @Query("select * from agenda_item where meeting_id in (:meetings) order by meeting_id, position")
    List<AgendaItem> of(Collection<MeetingId> meetings);

    @Query("select exists (select from decision where item_id in (:items))")
    boolean decided(Collection<AgendaItemId> items);

    @Modifying
    @Query("""
            update agenda_item set position = placed.position, letter = nullif(placed.letter, '')
            from unnest(string_to_array(:ids, ',')::uuid[], string_to_array(:letters, ','))
                with ordinality placed (id, letter, position)
            where agenda_item.id = placed.id and meeting_id = :meeting
            """)
    void place(MeetingId meeting, String ids, String letters);

    @Query("select * from agenda_item where id = :id for update")
    Optional<AgendaItem> lock(AgendaItemId id);
}

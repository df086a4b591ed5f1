package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The decisions in the database. */
interface DecisionRows extends Rows<Decision, DecisionId> {

    @Query("select * from decision where id = :id for update")
    Optional<Decision> lock(DecisionId id);

    @Query("select * from decision where item_id = :item")
    Optional<Decision> ofItem(UUID item);

    /** Finds what was decided in a meeting, in the order of its agenda. */
    @Query("""
            select d.* from decision d join agenda_item i on i.alliance_id = d.alliance_id and i.id = d.item_id
            where i.meeting_id = :meeting order by i.position
            """)
    List<Decision> ofMeeting(UUID meeting);

    /** Finds what was decided, the latest first, without what is withheld; drafts only where they are asked for. */
    @Query("""
            select d.* from decision d
            left join agenda_item i on i.alliance_id = d.alliance_id and i.id = d.item_id
            left join treatment t on t.alliance_id = d.alliance_id and t.id = d.treatment_id
            left join case_file c on c.alliance_id = t.alliance_id and c.id = t.case_id
            where (cast(:body as uuid) is null or d.body_id = :body)
              and (cast(:from as date) is null or d.taken_on >= :from)
              and (cast(:to as date) is null or d.taken_on <= :to)
              and (:drafts or d.final_at is not null and (""" + Withheld.NO_LETTER + """
              )) and (cast(:after as uuid) is null or
                   (d.taken_on, d.id) < (select taken_on, id from decision where id = :after))
              and (:withheld or (""" + Withheld.OPEN + """
              ))
            order by d.taken_on desc, d.id desc limit :limit
            """)
    List<Decision> find(
            @Nullable UUID body,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean drafts,
            boolean withheld,
            @Nullable UUID after,
            int limit);

    /** Finds what was decided at some stops of cases. */
    @Query("select * from decision where treatment_id in (:treatments) order by id")
    List<Decision> ofAll(Collection<UUID> treatments);

    /** Finds what was decided of a case in one body, the first first. */
    @Query("select * from decision where treatment_id = :treatment order by id")
    List<Decision> of(UUID treatment);
}

package org.samband.server.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.data.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks which cases stand where on an agenda, for those who give them numbers. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlacedTreatments {

    private final JdbcClient sql;

    PlacedTreatments(JdbcClient sql) {
        this.sql = sql;
    }

    /** The bodies that have cases without a number on an agenda, always in the same order. */
    List<BodyId> unnumbered(MeetingId meeting) {
        return sql.sql("""
                        select distinct t.body_id from agenda_item i
                        join treatment t on t.alliance_id = i.alliance_id and t.id = i.treatment_id
                        where i.meeting_id = :meeting and t.number is null order by t.body_id
                        """)
                .param("meeting", meeting.value())
                .query((row, _) -> new Columns(row).id("body_id", BodyId::new))
                .list();
    }

    /** The cases on an agenda in its order. */
    List<Placed> on(MeetingId meeting) {
        return sql.sql("""
                        select i.treatment_id, i.letter, above.treatment_id as umbrella_id from agenda_item i
                        left join agenda_item above on above.alliance_id = i.alliance_id and above.id = i.parent_id
                             and above.body_id = i.body_id and i.kind = 'PART'
                        where i.meeting_id = :meeting and i.treatment_id is not null order by i.position
                        """)
                .param("meeting", meeting.value())
                .query((row, _) -> {
                    var columns = new Columns(row);
                    var letter = columns.textOrNull("letter");
                    return new Placed(
                            columns.id("treatment_id", TreatmentId::new),
                            letter == null ? "" : letter.toLowerCase(Locale.ROOT),
                            columns.idOrNull("umbrella_id", TreatmentId::new));
                })
                .list();
    }

    Set<String> letters(TreatmentId umbrella) {
        return sql.sql("select letter from treatment where umbrella_id = :umbrella and letter is not null")
                .param("umbrella", umbrella.value())
                .query(String.class)
                .set();
    }

    boolean taken(BodyId body, int year, String number) {
        return sql.sql("""
                        select exists (select from treatment
                        where body_id = :body and number_year = :year and number = :number)
                        """)
                .param("body", body.value())
                .param("year", year)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /**
     * A case on an agenda.
     *
     * @param letter its letter on the agenda in lower case, or nothing
     * @param umbrella the case whose part it is
     */
    record Placed(
            TreatmentId treatment, String letter, @Nullable TreatmentId umbrella) {}
}

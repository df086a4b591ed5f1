package org.samband.server.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who took over from whom; a new name or code alone makes no successor. */
@Component
@Transactional(readOnly = true)
public class Successions {

    private final JdbcClient jdbc;

    Successions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns every succession that some organisations have a part in, as either side, in the order of time. */
    public List<Succession> of(Collection<OrganisationId> ids) {
        return ids.isEmpty() ? List.of() : until(ids, LocalDate.of(9999, 12, 31));
    }

    /** Returns those that happened before a day. */
    public List<Succession> until(Collection<OrganisationId> ids, LocalDate day) {
        return during(ids, LocalDate.EPOCH.minusYears(1000), day);
    }

    /** Returns those that happened on one of the days from the first until before the last. */
    public List<Succession> during(Collection<OrganisationId> ids, LocalDate from, LocalDate untilExclusive) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select * from succession
                        where (predecessor_id = any (cast(:ids as uuid[])) or successor_id = any (cast(:ids as uuid[])))
                          and on_day >= :from and on_day < :until
                        order by on_day, predecessor_id, successor_id
                        """)
                .param("ids", Sql.array(ids))
                .param("from", from)
                .param("until", untilExclusive)
                .query(Successions::read)
                .list();
    }

    private static Succession read(ResultSet row, int number) throws SQLException {
        return new Succession(
                Sql.organisation(row, "predecessor_id"),
                Sql.organisation(row, "successor_id"),
                Succession.Kind.valueOf(row.getString("kind")),
                Sql.day(row, "on_day"));
    }
}

package org.samband.server.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.samband.server.data.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is kept from all but the secretariat: a withheld case, and with it whatever stands below it on an agenda or as a
 * part of it. Every door that shows a case, an item or a decision asks here; the rule itself is the database's function
 * {@code withheld_matters}.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class Withheld {

    /** A condition on the case {@code c}, which may be missing. */
    public static final String OPEN_CASE =
            "not exists (select from withheld_matters() hidden where hidden.case_id = c.id)";

    /** A condition on the agenda item {@code i}, which may be missing. */
    public static final String OPEN_ITEM =
            "not exists (select from withheld_matters() hidden where hidden.item_id = i.id)";

    /** A condition on the case {@code c} and the agenda item {@code i}. */
    public static final String OPEN = OPEN_CASE + " and " + OPEN_ITEM;

    /** Why the case {@code c} is withheld, or null. */
    public static final String REASON =
            "coalesce(c.withheld, (select min(reason) from withheld_matters() hidden where hidden.case_id = c.id))";

    /**
     * A condition on the treatment {@code t}, which may be missing: it is no comment by which another body answered in a
     * letter. What it says in a meeting is as public as the rest of that; a letter stays between the two.
     */
    public static final String NO_LETTER = """
            not (exists (select from treatment asking where asking.id = t.origin_id and asking.case_id <> t.case_id)
                 and exists (select from inquiry q where q.treatment_id = t.id and q.kind = 'CONSULTATION')
                 and not exists (select from agenda_item answering where answering.treatment_id = t.id))""";

    private final JdbcClient sql;

    Withheld(JdbcClient sql) {
        this.sql = sql;
    }

    /** Returns why a case is withheld, if it is. */
    public Optional<String> reason(CaseId id) {
        return sql.sql("select " + REASON + " as reason from case_file c where c.id = :id")
                .param("id", id.value())
                .query((row, _) -> Optional.ofNullable(row.getString("reason")))
                .single();
    }

    /** Returns those of some cases that are withheld, each with the reason, in one statement. */
    Map<CaseId, String> among(Collection<CaseId> ids) {
        var reasons = new HashMap<CaseId, String>();
        sql.sql("select c.id, " + REASON + " as reason from case_file c where c.id in (:ids)")
                .param("ids", ids.stream().map(CaseId::value).toList())
                .query(row -> {
                    var columns = new Columns(row);
                    var reason = columns.textOrNull("reason");
                    if (reason != null) {
                        reasons.put(columns.id("id", CaseId::new), reason);
                    }
                });
        return reasons;
    }

    /** Tells whether a decision is what another body answered by letter. */
    boolean isLetter(Decision decision) {
        return !sql.sql("select " + NO_LETTER + """
                         from decision d
                        left join treatment t on t.alliance_id = d.alliance_id and t.id = d.treatment_id
                        where d.id = :id
                        """)
                .param("id", decision.id().value())
                .query(Boolean.class)
                .single();
    }

    /** Tells whether a decision is one of those that only the secretariat reads. */
    boolean covers(Decision decision) {
        return !sql.sql("select " + OPEN + """
                         from decision d
                        left join agenda_item i on i.alliance_id = d.alliance_id and i.id = d.item_id
                        left join treatment t on t.alliance_id = d.alliance_id and t.id = d.treatment_id
                        left join case_file c on c.alliance_id = t.alliance_id and c.id = t.case_id
                        where d.id = :id
                        """)
                .param("id", decision.id().value())
                .query(Boolean.class)
                .single();
    }
}

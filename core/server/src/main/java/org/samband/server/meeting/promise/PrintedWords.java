package org.samband.server.meeting.promise;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.samband.server.data.Columns;
import org.samband.server.meeting.Decision;
import org.samband.server.meeting.DecisionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of decisions as minutes print them: what was decided as proposed is printed in those of the proposal. */
@Component
class PrintedWords {

    // A headed item has no proposal of its own, and minutes print that of the whole case elsewhere.
    private static final String PROPOSALS = """
            select d.id, t.proposal from decision d
            join treatment t on t.alliance_id = d.alliance_id and t.id = d.treatment_id
            left join agenda_item i on i.alliance_id = d.alliance_id and i.id = d.item_id
            where d.id in (:ids) and t.proposal <> '' and (d.item_id is null or i.treatment_id = t.id)
            """;

    private final JdbcClient jdbc;

    PrintedWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the words of some decisions, in one statement; those that have none are not in the answer. */
    Map<DecisionId, String> of(Collection<Decision> decisions) {
        var words = new HashMap<DecisionId, String>();
        decisions.stream().filter(each -> !each.text().isEmpty()).forEach(each -> words.put(each.id(), each.text()));
        var wordless = decisions.stream()
                .filter(each -> each.text().isEmpty())
                .filter(each -> switch (each.outcome()) {
                    case AS_PROPOSED, AMENDED -> true;
                    case OWN_TEXT, NOTED, REFERRED_BACK, DEFERRED, REFUSED, WITHDRAWN, UNKNOWN -> false;
                })
                .map(each -> each.id().value())
                .toList();
        if (!wordless.isEmpty()) {
            jdbc.sql(PROPOSALS).param("ids", wordless).query(row -> {
                var columns = new Columns(row);
                words.put(columns.id("id", DecisionId::new), columns.text("proposal"));
            });
        }
        return words;
    }
}

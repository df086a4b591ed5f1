package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samband.server.access.Access;
import org.samband.server.alliance.Glimpse;
import org.samband.server.alliance.Glimpses;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyRules;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The latest decisions on the overview, for those who read all that is treated. */
@Component
class LatestDecisions implements Glimpses {

    private static final String LATEST = """
            select coalesce(t.number || ' ', '') || coalesce(nullif(i.title, ''), c.title, b.name) as what,
                   d.outcome, d.taken_on, b.name, d.body_id
            from decision d
            join body b on b.alliance_id = d.alliance_id and b.id = d.body_id
            left join agenda_item i on i.alliance_id = d.alliance_id and i.id = d.item_id
            left join treatment t on t.alliance_id = d.alliance_id and t.id = d.treatment_id
            left join case_file c on c.alliance_id = t.alliance_id and c.id = t.case_id
            where d.final_at is not null and d.treatment_id is not null
            and (:whole or %s)
            order by d.taken_on desc, d.id desc limit 5
            """.formatted(Withheld.OPEN);

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final BodyRules rules;
    private final Access access;

    LatestDecisions(JdbcClient jdbc, Bodies bodies, BodyRules rules, Access access) {
        this.bodies = bodies;
        this.rules = rules;
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Glimpse> glimpse(LocalDate today) {
        if (!access.may(Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER)) {
            return Optional.empty();
        }
        var onlyMeeting =
                bodies.all().stream().filter(rules::onlyMeets).map(Body::id).collect(Collectors.toSet());
        var facts = jdbc.sql(LATEST)
                .param("whole", access.may(Role.SECRETARIAT))
                .query((row, _) -> new Glimpse.Fact(
                        Message.of("promise.latest.what", row.getString("what")),
                        Message.of(
                                "promise.latest.outcome",
                                Message.of(Outcome.valueOf(row.getString("outcome"))
                                        .messageKey(onlyMeeting.contains(
                                                new BodyId(row.getObject("body_id", UUID.class))))),
                                row.getString("name"),
                                row.getObject("taken_on", LocalDate.class))))
                .list();
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Glimpse(
                        Message.of("promise.latest.title"),
                        "/" + ThisAlliance.get().slug() + "/cases",
                        facts));
    }
}

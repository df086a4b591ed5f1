package org.samband.server.reporting;

import java.util.List;
import org.samband.server.alliance.Publications;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Link;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The issued reports, as the front page shows them: asked in one statement, because it asks every alliance. */
@Component
@Order(20)
class PublishedReports implements Publications {

    private static final String LATEST = """
            select r.id, r.cycle, r.period, b.name as body
            from report r join body b on b.alliance_id = r.alliance_id and b.id = r.body_id
            where r.state = 'ISSUED'
            order by r.issued_at desc, r.id desc
            limit 2
            """;

    private final JdbcClient sql;
    private final ReportingCycles cycles;
    private final OwnTexts texts;

    PublishedReports(JdbcClient sql, ReportingCycles cycles, OwnTexts texts) {
        this.sql = sql;
        this.cycles = cycles;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Link> latest() {
        var home = "/" + ThisAlliance.get().slug() + "/reports/";
        return sql.sql(LATEST)
                .query((row, _) -> new Link(
                        label(row.getString("cycle"), row.getString("period"), row.getString("body")),
                        home + row.getString("id")))
                .list();
    }

    private String label(String cycle, String period, String body) {
        var own = texts.get();
        var title =
                cycles.period(cycle, period).map(new ReportNames(own)::title).orElse(period);
        return own.say("reporting.published", title, body);
    }
}

package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.List;
import org.samband.server.alliance.Publications;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Link;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The approved minutes, as the front page shows them: asked in one statement, because it asks every alliance. */
@Component
@Order(30)
class PublishedMinutes implements Publications {

    private static final String LATEST = """
            select m.id, m.day, b.id as body, b.name
            from minutes n
            join meeting m on m.alliance_id = n.alliance_id and m.id = n.meeting_id
            join body b on b.alliance_id = n.alliance_id and b.id = n.body_id
            where n.state = 'APPROVED'
            order by m.day desc, n.id desc
            limit 2
            """;

    private final JdbcClient sql;
    private final MeetingTexts texts;

    PublishedMinutes(JdbcClient sql, MeetingTexts texts) {
        this.sql = sql;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Link> latest() {
        var home = "/" + ThisAlliance.get().slug() + "/meetings/";
        return sql.sql(LATEST)
                .query((row, _) -> new Link(
                        texts.get()
                                .say("meeting.published", row.getString("name"), row.getObject("day", LocalDate.class)),
                        home + row.getString("id") + "/minutes?body=" + row.getString("body")))
                .list();
    }
}

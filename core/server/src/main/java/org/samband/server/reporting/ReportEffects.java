package org.samband.server.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samband.profile.document.Document;
import org.samband.server.alliance.Effect;
import org.samband.server.alliance.Shadow;
import org.samband.server.alliance.UpgradeEffects;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.web.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Which routes another version of the profile would cut, and how the latest reports would read by it. */
@Component
@Order(50)
class ReportEffects implements UpgradeEffects {

    private static final int MOST = 12;

    private final Reports reports;
    private final Previews previews;
    private final Bodies bodies;
    private final JdbcClient sql;
    private final TransactionOperations transactions;

    ReportEffects(
            Reports reports, Previews previews, Bodies bodies, JdbcClient sql, TransactionOperations transactions) {
        this.reports = reports;
        this.previews = previews;
        this.bodies = bodies;
        this.sql = sql;
        this.transactions = transactions;
    }

    @Override
    public List<Effect> of(Shadow shadow) {
        var effects = new ArrayList<Effect>();
        routes().forEach((cycle, count) -> {
            if (shadow.then().reportingCycles().stream()
                    .noneMatch(each -> each.key().equals(cycle))) {
                effects.add(Effect.breaks("upgrade.routes-cut", cycle, count));
            }
        });
        latest().forEach(report -> compare(effects, report, shadow));
        return effects;
    }

    private void compare(List<Effect> effects, Report report, Shadow shadow) {
        var body = bodies.find(report.bodyId()).map(Body::name).orElse("");
        Document now;
        try {
            now = shadow.byNow(() -> previews.of(report).document());
        } catch (Refusal refusal) {
            // What cannot be made by the present version says nothing of the other.
            return;
        }
        try {
            var then = shadow.byThen(() -> previews.of(report).document());
            DocumentChanges.between(now, then)
                    .ifPresent(changes -> effects.add(Effect.changes(
                            "upgrade.report", body, report.period(), changes.blocks(), changes.now(), changes.then())));
        } catch (Refusal refusal) {
            effects.add(Effect.breaks("upgrade.report-gone", body, report.period(), refusal.reason()));
        }
    }

    /** The latest report of each body by each cycle. */
    private List<Report> latest() {
        var latest = new LinkedHashMap<Told, Report>();
        reports.all().forEach(report -> latest.putIfAbsent(new Told(report.bodyId(), report.cycle()), report));
        return latest.values().stream().limit(MOST).toList();
    }

    private Map<String, Long> routes() {
        var counts = new LinkedHashMap<String, Long>();
        transactions.executeWithoutResult(_ -> sql.sql(
                        "select cycle, count(*) from route group by cycle order by cycle")
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                }));
        return counts;
    }

    private record Told(BodyId body, String cycle) {}
}

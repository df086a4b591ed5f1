package org.samband.server.reporting;

import java.util.List;
import org.samband.server.alliance.Publications;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.web.Link;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The issued reports, as the front page shows them. */
@Component
@Order(20)
class PublishedReports implements Publications {

    private final Reports reports;
    private final Bodies bodies;

    PublishedReports(Reports reports, Bodies bodies) {
        this.reports = reports;
        this.bodies = bodies;
    }

    @Override
    public List<Link> latest() {
        return reports.all().stream()
                .filter(Report::issued)
                .limit(2)
                .map(this::link)
                .toList();
    }

    private Link link(Report report) {
        var recipient = bodies.find(report.bodyId()).map(Body::name).orElse("");
        return new Link(
                report.period() + " · " + recipient,
                "/" + ThisAlliance.get().slug() + "/reports/" + report.id().value());
    }
}

package org.samband.server.reporting;

import java.util.List;
import java.util.stream.Collectors;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.plan.KeepsPlan;
import org.samband.server.plan.PlanId;
import org.springframework.stereotype.Component;

/** Names the reports of a plan, without which it cannot be understood what they report on. */
@Component
class ReportsOfPlan implements KeepsPlan {

    private final ReportRows reports;
    private final Bodies bodies;
    private final AllianceProfiles profiles;
    private final OwnTexts texts;

    ReportsOfPlan(ReportRows reports, Bodies bodies, AllianceProfiles profiles, OwnTexts texts) {
        this.reports = reports;
        this.bodies = bodies;
        this.profiles = profiles;
        this.texts = texts;
    }

    @Override
    public List<String> keepOf(PlanId plan) {
        var found = reports.findByPlanIdInOrderByBegunAt(List.of(plan));
        var names = new ReportNames(texts.get());
        var called = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::name));
        return found.stream()
                .map(report -> title(report, names) + " (" + called.getOrDefault(report.bodyId(), "–") + ")")
                .toList();
    }

    private String title(Report report, ReportNames names) {
        return profiles.current().reportingCycles().stream()
                .filter(cycle -> cycle.key().equals(report.cycle()))
                .flatMap(cycle -> cycle.period(report.period()).stream())
                .findFirst()
                .map(names::title)
                .orElse(report.period());
    }
}

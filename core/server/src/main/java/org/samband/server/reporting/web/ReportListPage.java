package org.samband.server.reporting.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Period;
import org.samband.profile.ReportingCycle;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.plan.Plan;
import org.samband.server.plan.PlanId;
import org.samband.server.reporting.ExpectedReports.Expected;
import org.samband.server.reporting.Report;
import org.samband.server.reporting.ReportNames;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;

/**
 * The reports of an alliance as their page shows them.
 *
 * @param plan the plan whose reports can be begun here, if whoever reads may begin any
 * @param expected the reports that it leads to
 * @param known the reporting cycles of the profile, of which reports can be there
 * @param used those of them that the alliance uses
 */
public record ReportListPage(
        List<Report> reports,
        List<Plan> plans,
        @Nullable Plan plan,
        List<Expected> expected,
        Map<BodyId, Body> bodies,
        Map<PlanId, Plan> plansById,
        List<ReportingCycle> known,
        List<ReportingCycle> used,
        LocalDate today) {

    public String list() {
        return "/" + ThisAlliance.get().slug() + "/reports";
    }

    public String routes() {
        return "/" + ThisAlliance.get().slug() + "/plans/"
                + (plan == null ? "" : plan.id().value()) + "/routes";
    }

    /** Returns the reports of which the table of what is expected shows a later one, or that are of other plans. */
    public List<Report> others() {
        return reports.stream()
                .filter(report -> expected.stream()
                        .noneMatch(each -> each.report()
                                .filter(shown -> shown.id().equals(report.id()))
                                .isPresent()))
                .toList();
    }

    public String bodyName(Report report) {
        var body = bodies.get(report.bodyId());
        return body == null ? "" : body.name();
    }

    public String planTitle(Report report) {
        var of = plansById.get(report.planId());
        return of == null ? "" : of.title();
    }

    public String title(Report report, Frame frame) {
        return period(report).map(new ReportNames(frame.texts())::title).orElse(report.period());
    }

    public String title(Period period, Frame frame) {
        return new ReportNames(frame.texts()).title(period);
    }

    public List<Choice> periodChoices(Frame frame) {
        var names = new ReportNames(frame.texts());
        return plan == null
                ? List.of()
                : used.stream()
                        .flatMap(cycle -> IntStream.rangeClosed(plan.year(), plan.untilYear())
                                .boxed()
                                .flatMap(year -> cycle.periodsOf(year).stream()))
                        .map(period -> new Choice(period.cycle().key() + "/" + period, names.title(period)))
                        .toList();
    }

    public List<Choice> bodyChoices() {
        return bodies.values().stream()
                .sorted(Comparator.comparingInt(Body::position))
                .map(body -> new Choice(body.id().value().toString(), body.name()))
                .toList();
    }

    private Optional<Period> period(Report report) {
        return known.stream()
                .filter(cycle -> cycle.key().equals(report.cycle()))
                .flatMap(cycle -> cycle.period(report.period()).stream())
                .findFirst();
    }
}

package org.samband.server.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.samband.profile.Period;
import org.samband.profile.ReportingCycle;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.PlanView;
import org.samband.server.plan.Plans;
import org.samband.server.reporting.Report.Matter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which reports a plan leads to, which of them are there, and what is missing in each. */
@Component
@Transactional(readOnly = true)
public class ExpectedReports {

    private final Plans plans;
    private final ReportRoutes routes;
    private final ReportRows reports;
    private final Bodies bodies;
    private final AllianceProfiles profiles;
    private final ReportingCycles cycles;

    ExpectedReports(
            Plans plans,
            ReportRoutes routes,
            ReportRows reports,
            Bodies bodies,
            AllianceProfiles profiles,
            ReportingCycles cycles) {
        this.plans = plans;
        this.routes = routes;
        this.reports = reports;
        this.bodies = bodies;
        this.profiles = profiles;
        this.cycles = cycles;
    }

    /** Returns the reports of a plan by period, then in the order of the bodies. */
    public List<Expected> of(PlanId id) {
        var plan = plans.view(id);
        var laid = routes.holdingFor(id);
        var all = bodies.all();
        var known = reports.findByPlanIdInOrderByBegunAt(plans.versions(plan.plan()));
        var shape = new Shape(plan, profiles.current().planStructure());
        var funding = new Funding(plan, profiles.current());
        var expected = new ArrayList<Expected>();
        for (var cycle : cycles.used()) {
            var routing = new Routing(plan, cycle.key(), laid);
            var gatherings = new LinkedHashMap<Body, Gathering>();
            all.forEach(body -> gatherings.put(body, new Gathering(plan, shape, routing, body.id())));
            for (var period : periods(cycle, plan)) {
                var telling = new Telling(plan, shape, period, Map.of(), Map.of(), PaperColumns.NONE);
                gatherings.forEach((body, gathering) -> {
                    var sections = gathering.sections(telling, funding);
                    if (!sections.isEmpty()) {
                        expected.add(expected(plan, period, body, sections, known));
                    }
                });
            }
        }
        expected.sort(Comparator.comparing((Expected each) -> each.period().until())
                .thenComparing(each -> each.period().from(), Comparator.reverseOrder()));
        return expected;
    }

    private Expected expected(
            PlanView plan, Period period, Body body, List<ReportContent.Section> sections, List<Report> known) {
        var lines =
                sections.stream().flatMap(section -> section.lines().stream()).toList();
        var begun = known.stream()
                .filter(each ->
                        each.period().equals(period.toString()) && each.bodyId().equals(body.id()))
                .filter(each ->
                        each.issued() || each.planId().equals(plan.plan().id()))
                .toList();
        return new Expected(
                new Matter(plan.plan().id(), period.cycle().key(), period.toString(), body.id()),
                period,
                cycles.due(period),
                body,
                Gathering.strongestOf(sections),
                lines.size(),
                (int) lines.stream()
                        .filter(line -> line.standing() == Standing.NOT_REPORTED)
                        .count(),
                begun.stream().anyMatch(Report::issued),
                begun.isEmpty() ? Optional.empty() : Optional.of(begun.getLast()));
    }

    private static List<Period> periods(ReportingCycle cycle, PlanView plan) {
        return IntStream.rangeClosed(plan.plan().year(), plan.plan().untilYear())
                .boxed()
                .flatMap(year -> cycle.periodsOf(year).stream())
                .toList();
    }

    /**
     * A report that a body waits for.
     *
     * @param due the last day on which it is in time
     * @param told how many activities it tells of
     * @param missing how many of them nobody has reported
     * @param issued whether one was issued, of this version of the plan or of one before it
     * @param report the latest one, if it has been begun
     */
    public record Expected(
            Matter matter,
            Period period,
            LocalDate due,
            Body body,
            Treatment treatment,
            int told,
            int missing,
            boolean issued,
            Optional<Report> report) {

        /** Tells whether the period had begun on a day, so that there can be something to report. */
        public boolean begunOn(LocalDate day) {
            return !period.from().isAfter(day);
        }
    }
}

package org.samband.server.reporting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.plan.PlanCopied;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.PlanRoutes;
import org.samband.server.plan.RoutesRead;
import org.samband.server.reporting.Route.Way;
import org.samband.server.web.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds, lays and lifts the routes of reports in the current alliance. */
@Component
@Transactional
public class ReportRoutes implements PlanRoutes {

    private final RouteRows rows;
    private final Bodies bodies;
    private final PlanElements elements;
    private final ReportingCycles cycles;
    private final UsualRoutes usual;

    ReportRoutes(RouteRows rows, Bodies bodies, PlanElements elements, ReportingCycles cycles, UsualRoutes usual) {
        this.usual = usual;
        this.rows = rows;
        this.bodies = bodies;
        this.elements = elements;
        this.cycles = cycles;
    }

    /** Returns the routes of a plan, the oldest first. */
    @Transactional(readOnly = true)
    public List<Route> of(PlanId plan) {
        return rows.findByPlanIdOrderById(plan);
    }

    /** Returns the routes that hold for a plan: its own, and the usual ones in cycles of which it says nothing. */
    @Transactional(readOnly = true)
    public List<Route> holdingFor(PlanId plan) {
        var own = of(plan);
        var said = own.stream().map(Route::cycle).collect(Collectors.toSet());
        return Stream.concat(
                        own.stream(),
                        usual.all().stream()
                                .filter(way -> !said.contains(way.cycle()))
                                .map(way -> Route.of(
                                        new Way(plan, null, way.cycle(), way.body(), way.treatment()), null, null)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> routesOf(PlanId plan) {
        var names = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::name));
        return holdingFor(plan).stream()
                .map(route -> new Line(
                        route.elementId(),
                        route.cycle(),
                        route.bodyId(),
                        Objects.requireNonNullElse(names.get(route.bodyId()), ""),
                        route.treatment() == Treatment.TREATS))
                .toList();
    }

    /** Lays a route, or changes what the body does where there is one already. */
    public Route lay(Way way) {
        if (bodies.find(way.body()).isEmpty()) {
            throw Refusal.at("body", "reporting.body-unknown");
        }
        var element = way.element();
        if (element != null && !elements.get(element).planId().equals(way.plan())) {
            throw Refusal.notFound();
        }
        cycles.used(way.cycle());
        return laid(way, null, null);
    }

    public void lift(PlanId plan, RouteId id) {
        rows.delete(
                rows.findById(id).filter(route -> route.planId().equals(plan)).orElseThrow(Refusal::notFound));
    }

    @EventListener
    void on(RoutesRead read) {
        read.routes()
                .forEach(line -> laid(
                        new Way(
                                read.plan(),
                                line.element(),
                                line.cycle(),
                                line.body(),
                                line.treats() ? Treatment.TREATS : Treatment.RECEIVES),
                        line.text(),
                        line.line()));
    }

    /** A plan that goes on with another reports the same way. */
    @EventListener
    void on(PlanCopied copied) {
        for (var route : of(copied.from())) {
            var element = route.elementId();
            var goesOn = element == null
                    ? null
                    : copied.elements().get(element.value().toString());
            if (element == null || goesOn != null) {
                laid(
                        new Way(copied.to(), goesOn, route.cycle(), route.bodyId(), route.treatment()),
                        route.text(),
                        null);
            }
        }
    }

    private Route laid(Way way, @Nullable String text, @Nullable Integer line) {
        var route = of(way.plan()).stream()
                .filter(known -> known.leadsAs(way))
                .findFirst()
                .orElseGet(() -> Route.of(way, text, line));
        route.treat(way.treatment());
        return rows.save(route);
    }
}

package org.samband.server.reporting.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Level;
import org.samband.profile.ReportingCycle;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Body;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanView;
import org.samband.server.reporting.ReportNames;
import org.samband.server.reporting.Route;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;

/** The routes of a plan as their page shows them: in the plan's order, what holds for all of it first. */
public record RoutesPage(
        PlanView plan, List<Route> laid, List<Body> bodies, AllianceProfile profile, List<ReportingCycle> cycles) {

    public String address() {
        return "/" + ThisAlliance.get().slug() + "/plans/" + plan.plan().id().value() + "/routes";
    }

    public String reports() {
        return "/" + ThisAlliance.get().slug() + "/reports";
    }

    public List<Route> routes() {
        var order = plan.elements().stream().map(PlanElement::id).toList();
        return laid.stream()
                .sorted(Comparator.comparingInt(
                        (Route route) -> route.elementId() == null ? -1 : order.indexOf(route.elementId())))
                .toList();
    }

    public String part(Route route, Frame frame) {
        var element = route.elementId();
        return element == null
                ? frame.say("reporting.routes.whole")
                : plan.element(element).map(PlanElement::title).orElse("");
    }

    public String bodyName(Route route) {
        return bodies.stream()
                .filter(body -> body.id().equals(route.bodyId()))
                .map(Body::name)
                .findFirst()
                .orElse("");
    }

    /** Returns what a cycle's reports are called. */
    public String reportName(String cycle, Frame frame) {
        return ReportNames.capital(frame.term(cycle + "-report"));
    }

    /** Tells whether a route rests, because the alliance no longer reports so often. */
    public boolean rests(Route route) {
        return cycles.stream().noneMatch(cycle -> cycle.key().equals(route.cycle()));
    }

    public List<Choice> partChoices(Frame frame) {
        return Stream.concat(
                        Stream.of(new Choice("", frame.say("reporting.routes.whole"))),
                        plan.elements().stream()
                                .filter(element -> !isFollowedUp(element))
                                .map(element -> new Choice(
                                        element.id().value().toString(),
                                        "\u00a0\u00a0".repeat(depth(element.parentId())) + element.title())))
                .toList();
    }

    public List<Choice> cycleChoices(Frame frame) {
        return cycles.stream()
                .map(cycle -> new Choice(cycle.key(), reportName(cycle.key(), frame)))
                .toList();
    }

    public List<Choice> bodyChoices() {
        return bodies.stream()
                .map(body -> new Choice(body.id().value().toString(), body.name()))
                .toList();
    }

    private boolean isFollowedUp(PlanElement element) {
        return profile.planStructure()
                .level(element.level())
                .filter(level -> level.has(Level.Feature.STATUS))
                .isPresent();
    }

    private int depth(@Nullable PlanElementId parent) {
        return parent == null
                ? 0
                : 1
                        + plan.element(parent)
                                .map(PlanElement::parentId)
                                .map(this::depth)
                                .orElse(0);
    }
}

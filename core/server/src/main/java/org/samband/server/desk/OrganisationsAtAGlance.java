package org.samband.server.desk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samband.server.access.Access;
import org.samband.server.access.RoleGrant;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.desk.OrganisationAtAGlance.ReportTo;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanState;
import org.samband.server.plan.PlanView;
import org.samband.server.plan.Plans;
import org.samband.server.plan.Resource;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationParts;
import org.samband.server.reporting.Report;
import org.samband.server.reporting.Reports;
import org.samband.server.web.Link;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what concerns the organisations whose contact somebody is, from what is settled only. */
@Component
@Transactional(readOnly = true)
public class OrganisationsAtAGlance {

    private final Access access;
    private final Plans plans;
    private final Bodies bodies;
    private final Reports reports;
    private final List<OrganisationParts> parts;

    OrganisationsAtAGlance(Access access, Plans plans, Bodies bodies, Reports reports, List<OrganisationParts> parts) {
        this.access = access;
        this.plans = plans;
        this.bodies = bodies;
        this.reports = reports;
        this.parts = List.copyOf(parts);
    }

    public List<OrganisationAtAGlance> mine() {
        var inForce = plans.all().stream()
                .filter(plan -> plan.state() == PlanState.ADOPTED)
                .map(plan -> plans.view(plan.id()))
                .toList();
        var all = bodies.all();
        var issued = reports.all().stream().filter(Report::issued).toList();
        return access.organisations().stream()
                .map(organisation -> glance(organisation, inForce, all, issued))
                .toList();
    }

    private OrganisationAtAGlance glance(
            RoleGrant.Organisation organisation, List<PlanView> plans, List<Body> bodies, List<Report> issued) {
        var written = new OrganisationName(organisation.name());
        var its = bodies.stream()
                .filter(body -> Stream.concat(Stream.of(body.name()), body.aliases().stream())
                        .anyMatch(written::isIn))
                .collect(Collectors.toMap(Body::id, Body::name));
        return new OrganisationAtAGlance(
                organisation.name(),
                its.values().stream().sorted().toList(),
                plans.stream().flatMap(plan -> tasks(plan, written)).toList(),
                plans.stream().flatMap(plan -> resources(plan, written)).toList(),
                issued.stream()
                        .filter(report -> its.containsKey(report.bodyId()))
                        .map(report -> new ReportTo(
                                report.period(),
                                Objects.requireNonNull(its.get(report.bodyId())),
                                home() + "/reports/" + report.id().value()))
                        .toList(),
                told(organisation));
    }

    private List<OrganisationParts.Part> told(RoleGrant.Organisation organisation) {
        var id = organisation.id();
        return id == null
                ? List.of()
                : parts.stream()
                        .flatMap(each -> each.here(new OrganisationId(id)).stream())
                        .toList();
    }

    private static Stream<Link> tasks(PlanView plan, OrganisationName name) {
        return plan.elements().stream()
                .filter(element -> name.isIn(element.content().responsible()))
                .map(element -> new Link(element.title(), address(plan, element)));
    }

    private static Stream<Link> resources(PlanView plan, OrganisationName name) {
        return plan.resources().stream()
                .filter(resource -> name.isIn(resource.grant().text())
                        || name.isIn(resource.grant().giver()))
                .map(resource -> new Link(resource.grant().text(), address(plan, resource)));
    }

    private static String address(PlanView plan, Resource resource) {
        var id = resource.elementId();
        return id == null
                ? address(plan)
                : plan.element(id).map(element -> address(plan, element)).orElseGet(() -> address(plan));
    }

    private static String address(PlanView plan, PlanElement element) {
        return address(plan) + "#" + element.id().value();
    }

    private static String address(PlanView plan) {
        return home() + "/plans/" + plan.plan().id().value();
    }

    private static String home() {
        return "/" + ThisAlliance.get().slug();
    }
}

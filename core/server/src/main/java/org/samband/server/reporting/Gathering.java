package org.samband.server.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samband.profile.Concepts;
import org.samband.server.body.BodyId;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanView;
import org.samband.server.reporting.ReportContent.Fund;
import org.samband.server.reporting.ReportContent.Line;
import org.samband.server.reporting.ReportContent.Section;

/** Gathers exactly what one body is told of a plan in one cycle, in the plan's order; periods differ only in what is said. */
final class Gathering {

    private final PlanView plan;
    private final Shape shape;
    private final Routing routing;
    private final Map<PlanElementId, Treatment> reached = new HashMap<>();
    private final List<PlanElement> told;
    private final boolean hearsOfAll;
    private final Map<Optional<PlanElementId>, List<PlanElement>> reachedUnder;
    private final List<Heading> headings;

    Gathering(PlanView plan, Shape shape, Routing routing, BodyId body) {
        this.plan = plan;
        this.shape = shape;
        this.routing = routing;
        plan.elements()
                .forEach(element ->
                        routing.treatment(element, body).ifPresent(treatment -> reached.put(element.id(), treatment)));
        told = plan.elements().stream()
                .filter(shape::isLine)
                .filter(this::isReached)
                .toList();
        hearsOfAll = hearsOfAll();
        reachedUnder = plan.elements().stream()
                .filter(this::isReached)
                .collect(Collectors.groupingBy(element -> shape.heading(element).map(PlanElement::id)));
        var ids = headingIds();
        headings = plan.elements().stream()
                .filter(element -> ids.contains(element.id()))
                .map(this::heading)
                .toList();
    }

    /** Returns what a body does with parts taken together: it treats them if it treats any. */
    static Treatment strongestOf(List<Section> sections) {
        return sections.stream()
                .map(Section::treatment)
                .min(Treatment::compareTo)
                .orElse(Treatment.TREATS);
    }

    List<Section> sections(Telling telling, Funding funding) {
        var sections = new ArrayList<Section>();
        ofNoHeading(telling, funding).ifPresent(sections::add);
        headings.forEach(heading -> sections.add(section(heading, telling, funding)));
        return sections;
    }

    private Section section(Heading heading, Telling telling, Funding funding) {
        var element = heading.element();
        var title = title(element);
        var below = under(Optional.of(element.id()));
        return new Section(
                element.id(),
                shape.depth(element),
                element.level(),
                title,
                heading.treatment(),
                plansNothing(element),
                below.stream()
                        .filter(shape::isLine)
                        .map(line -> telling.line(line, title))
                        .toList(),
                below.stream().flatMap(each -> funding.of(each.id(), title)).toList());
    }

    private Optional<Section> ofNoHeading(Telling telling, Funding funding) {
        var title = plan.plan().title();
        var below = under(Optional.empty()).stream().filter(shape::isLine).toList();
        List<Line> lines = below.stream().map(line -> telling.line(line, title)).toList();
        List<Fund> funds = hearsOfAll ? funding.of(null, title).toList() : List.of();
        return lines.isEmpty() && funds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        new PlanElementId(plan.plan().id().value()),
                        0,
                        Concepts.PLAN,
                        title,
                        strongest(below.stream()),
                        false,
                        lines,
                        funds));
    }

    private List<PlanElement> under(Optional<PlanElementId> heading) {
        return reachedUnder.getOrDefault(heading, List.of());
    }

    private Heading heading(PlanElement element) {
        var treatment = reached.get(element.id());
        return new Heading(
                element,
                treatment == null
                        ? strongest(told.stream().filter(line -> plan.within(line, element.id())))
                        : treatment);
    }

    /** Returns the headings that have something to tell, with those above them. */
    private Set<PlanElementId> headingIds() {
        var ids = new HashSet<PlanElementId>();
        Stream.concat(
                        told.stream(),
                        plan.elements().stream().filter(element -> plansNothing(element) && isTold(element)))
                .forEach(element -> {
                    for (var next = Optional.of(element); next.isPresent(); next = plan.parent(next.get())) {
                        next.filter(shape::isHeading).map(PlanElement::id).ifPresent(ids::add);
                    }
                });
        return ids;
    }

    private boolean isReached(PlanElement element) {
        return reached.containsKey(element.id());
    }

    private boolean plansNothing(PlanElement element) {
        return shape.isHeading(element)
                && !shape.hasLines(element)
                && (shape.isOutermost(element) || element.content().noneIntended());
    }

    /** A part without measures says nothing of reports either; whoever hears of all other parts hears that it has none. */
    private boolean isTold(PlanElement empty) {
        return routing.of(empty).isEmpty() ? hearsOfAll : isReached(empty);
    }

    private boolean hearsOfAll() {
        var parts = plan.children(null).stream().filter(shape::hasLines).toList();
        return !parts.isEmpty()
                && parts.stream().allMatch(part -> told.stream().anyMatch(line -> plan.within(line, part.id())));
    }

    private Treatment strongest(Stream<PlanElement> lines) {
        return lines.flatMap(line -> Optional.ofNullable(reached.get(line.id())).stream())
                .min(Treatment::compareTo)
                .orElse(Treatment.TREATS);
    }

    private static String title(PlanElement element) {
        var number = element.content().number();
        return number == null ? element.title() : Objects.requireNonNull(number) + " " + element.title();
    }

    /** A part of the plan that has something to tell, and what the body does with it. */
    private record Heading(PlanElement element, Treatment treatment) {}
}

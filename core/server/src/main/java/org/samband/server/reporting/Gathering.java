package org.samband.server.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.samband.profile.Concepts;
import org.samband.server.body.BodyId;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanView;
import org.samband.server.reporting.ReportContent.Fund;
import org.samband.server.reporting.ReportContent.Line;
import org.samband.server.reporting.ReportContent.Section;

/** Gathers exactly what one body is told of a plan, in the plan's order. */
final class Gathering {

    private final PlanView plan;
    private final Shape shape;
    private final Routing routing;
    private final BodyId body;

    Gathering(PlanView plan, Shape shape, Routing routing, BodyId body) {
        this.plan = plan;
        this.shape = shape;
        this.routing = routing;
        this.body = body;
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
        var headings = headings();
        for (var element : plan.elements()) {
            if (headings.contains(element.id())) {
                sections.add(section(element, telling, funding));
            }
        }
        return sections;
    }

    private Section section(PlanElement heading, Telling telling, Funding funding) {
        var title = title(heading);
        var below = told().filter(line -> under(line, heading)).toList();
        var lines = below.stream().map(line -> telling.line(line, title)).toList();
        var funds = plan.elements().stream()
                .filter(element -> under(element, heading) && reached(element))
                .flatMap(element -> funding.of(element.id(), title))
                .toList();
        var treatment = routing.treatment(heading, body)
                .orElseGet(() -> strongest(told().filter(line -> plan.within(line, heading.id()))));
        return new Section(
                heading.id(),
                shape.depth(heading),
                heading.level(),
                title,
                treatment,
                plansNothing(heading),
                lines,
                funds);
    }

    private Optional<Section> ofNoHeading(Telling telling, Funding funding) {
        var title = plan.plan().title();
        var below = told().filter(line -> shape.heading(line).isEmpty()).toList();
        List<Line> lines = below.stream().map(line -> telling.line(line, title)).toList();
        List<Fund> funds = hearsOfAll() ? funding.of(null, title).toList() : List.of();
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

    /** Returns the headings that have something to tell, with those above them. */
    private Set<PlanElementId> headings() {
        var headings = new HashSet<PlanElementId>();
        Stream.concat(told(), plan.elements().stream().filter(element -> plansNothing(element) && isTold(element)))
                .forEach(element -> {
                    for (var next = Optional.of(element); next.isPresent(); next = plan.parent(next.get())) {
                        next.filter(shape::isHeading).map(PlanElement::id).ifPresent(headings::add);
                    }
                });
        return headings;
    }

    private Stream<PlanElement> told() {
        return plan.elements().stream().filter(shape::isLine).filter(this::reached);
    }

    private boolean reached(PlanElement element) {
        return routing.treatment(element, body).isPresent();
    }

    private boolean plansNothing(PlanElement element) {
        return shape.isHeading(element)
                && !shape.hasLines(element)
                && (shape.isOutermost(element) || element.content().noneIntended());
    }

    /** A part without measures says nothing of reports either; whoever hears of all other parts hears that it has none. */
    private boolean isTold(PlanElement empty) {
        return routing.of(empty).isEmpty() ? hearsOfAll() : reached(empty);
    }

    private boolean hearsOfAll() {
        var parts = plan.children(null).stream().filter(shape::hasLines).toList();
        return !parts.isEmpty()
                && parts.stream().allMatch(part -> told().anyMatch(line -> plan.within(line, part.id())));
    }

    private boolean under(PlanElement element, PlanElement heading) {
        return shape.heading(element)
                .filter(found -> found.id().equals(heading.id()))
                .isPresent();
    }

    private Treatment strongest(Stream<PlanElement> lines) {
        return lines.flatMap(line -> routing.treatment(line, body).stream())
                .min(Treatment::compareTo)
                .orElse(Treatment.TREATS);
    }

    private static String title(PlanElement element) {
        var number = element.content().number();
        return number == null ? element.title() : Objects.requireNonNull(number) + " " + element.title();
    }
}

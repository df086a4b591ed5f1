package org.samband.server.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Period;

/** A plan with all that is in it, loaded with as many statements for a large plan as for a small one. */
public final class PlanView {

    private final Plan plan;
    private final List<PlanElement> elements;
    private final Map<PlanElementId, PlanElement> byId;
    private final Map<Optional<PlanElementId>, List<PlanElement>> children;
    private final Map<Optional<PlanElementId>, List<PlanText>> texts;
    private final Map<Optional<PlanElementId>, List<Resource>> resources;
    private final Map<PlanElementId, List<StatusUpdate>> statuses;

    PlanView(
            Plan plan,
            List<PlanElement> elements,
            List<PlanText> texts,
            List<Resource> resources,
            List<StatusUpdate> statuses) {
        this.plan = plan;
        this.elements = List.copyOf(elements);
        this.byId = elements.stream().collect(Collectors.toMap(PlanElement::id, Function.identity()));
        this.children =
                elements.stream().collect(Collectors.groupingBy(element -> Optional.ofNullable(element.parentId())));
        this.texts = texts.stream().collect(Collectors.groupingBy(text -> Optional.ofNullable(text.elementId())));
        this.resources = resources.stream()
                .collect(Collectors.groupingBy(resource -> Optional.ofNullable(resource.elementId())));
        this.statuses = statuses.stream()
                .sorted(Comparator.comparing(StatusUpdate::coversUntil).thenComparing(StatusUpdate::at))
                .collect(Collectors.groupingBy(StatusUpdate::elementId));
    }

    /** Returns what was agreed, without how it goes. */
    public PlanView withoutStatuses() {
        return new PlanView(
                plan,
                elements,
                texts.values().stream().flatMap(List::stream).toList(),
                resources.values().stream().flatMap(List::stream).toList(),
                List.of());
    }

    public Plan plan() {
        return plan;
    }

    /** Returns all elements in the plan's order. */
    public List<PlanElement> elements() {
        return elements;
    }

    public Optional<PlanElement> element(PlanElementId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the elements directly below one, or the outermost ones. */
    public List<PlanElement> children(@Nullable PlanElementId parent) {
        return children.getOrDefault(Optional.ofNullable(parent), List.of());
    }

    public Optional<PlanElement> parent(PlanElement element) {
        return Optional.ofNullable(element.parentId()).map(byId::get);
    }

    /** Returns the nearest element of a level that an element stands under, or itself. */
    public Optional<PlanElement> above(PlanElement element, String level) {
        var next = Optional.of(element);
        while (next.isPresent() && !next.get().level().equals(level)) {
            next = parent(next.get());
        }
        return next;
    }

    /** Tells whether an element is another or stands below it. */
    public boolean within(PlanElement element, PlanElementId ancestor) {
        var next = Optional.of(element);
        while (next.isPresent() && !next.get().id().equals(ancestor)) {
            next = parent(next.get());
        }
        return next.isPresent();
    }

    public List<PlanText> texts(@Nullable PlanElementId element) {
        return texts.getOrDefault(Optional.ofNullable(element), List.of());
    }

    public List<PlanText> texts(@Nullable PlanElementId element, TextKind kind) {
        return texts.getOrDefault(Optional.ofNullable(element), List.of()).stream()
                .filter(text -> text.kind() == kind)
                .toList();
    }

    List<Paragraph> paragraphs(@Nullable PlanElementId element) {
        return texts.getOrDefault(Optional.ofNullable(element), List.of()).stream()
                .map(PlanText::paragraph)
                .toList();
    }

    List<NewPlan.Allotment> allotments(@Nullable PlanElementId element) {
        return resources(element).stream()
                .map(resource -> new NewPlan.Allotment(resource.grant(), resource.line()))
                .toList();
    }

    public List<Resource> resources(@Nullable PlanElementId element) {
        return resources.getOrDefault(Optional.ofNullable(element), List.of());
    }

    /** Returns all resources, those of the plan as a whole first, then in the plan's order. */
    public List<Resource> resources() {
        return Stream.concat(
                        resources(null).stream(),
                        elements.stream().flatMap(element -> resources(element.id()).stream()))
                .toList();
    }

    /** Returns the last word about an element, of whatever period. */
    public Optional<StatusUpdate> status(PlanElementId element) {
        return said(element).reduce((earlier, later) -> later);
    }

    /** Returns the last word about an element for a period such as 2026-T1. */
    public Optional<StatusUpdate> status(PlanElementId element, String period) {
        return said(element).filter(status -> status.period().equals(period)).reduce((earlier, later) -> later);
    }

    /** Returns the last word about an element for a period that ended before another one begins. */
    public Optional<StatusUpdate> statusBefore(PlanElementId element, Period period) {
        return said(element)
                .filter(status -> status.coversUntil().isBefore(period.from()))
                .reduce((earlier, later) -> later);
    }

    /** Tells whether something was changed after the plan was adopted. */
    public boolean changedSinceAdoption() {
        Instant adopted = plan.adoptedAt();
        return adopted != null
                && elements.stream().anyMatch(element -> element.changedAt().isAfter(adopted));
    }

    private Stream<StatusUpdate> said(PlanElementId element) {
        return statuses.getOrDefault(element, List.of()).stream();
    }
}

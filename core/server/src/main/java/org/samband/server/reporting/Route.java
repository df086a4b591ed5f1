package org.samband.server.reporting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.data.Ids;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** The way of a part of a plan's reports to one body, in one cycle. */
public final class Route {

    @Id
    private final RouteId id;

    private final PlanId planId;
    private final @Nullable PlanElementId elementId;
    private final String cycle;
    private final BodyId bodyId;
    private Treatment treatment;
    private final @Nullable String text;
    private final @Nullable Integer line;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Route(
            RouteId id,
            PlanId planId,
            @Nullable PlanElementId elementId,
            String cycle,
            BodyId bodyId,
            Treatment treatment,
            @Nullable String text,
            @Nullable Integer line) {
        this.id = id;
        this.planId = planId;
        this.elementId = elementId;
        this.cycle = cycle;
        this.bodyId = bodyId;
        this.treatment = treatment;
        this.text = text;
        this.line = line;
    }

    static Route of(Way way, @Nullable String text, @Nullable Integer line) {
        return new Route(
                new RouteId(Ids.next()),
                way.plan(),
                way.element(),
                way.cycle(),
                way.body(),
                way.treatment(),
                text,
                line);
    }

    /** Tells whether another way is the same but for what the body does. */
    boolean leadsAs(Way way) {
        return planId.equals(way.plan())
                && Objects.equals(elementId, way.element())
                && cycle.equals(way.cycle())
                && bodyId.equals(way.body());
    }

    void treat(Treatment newTreatment) {
        treatment = newTreatment;
    }

    public RouteId id() {
        return id;
    }

    public PlanId planId() {
        return planId;
    }

    /** Returns the element whose reports go this way, with all below it that has no way of its own; null for the plan. */
    public @Nullable PlanElementId elementId() {
        return elementId;
    }

    /** Returns the key of the reporting cycle. */
    public String cycle() {
        return cycle;
    }

    public BodyId bodyId() {
        return bodyId;
    }

    public Treatment treatment() {
        return treatment;
    }

    /** Returns the sentence that it was read from, if it was read. */
    public @Nullable String text() {
        return text;
    }

    /** Returns the line of the plan document that it was read from, if it was read. */
    public @Nullable Integer line() {
        return line;
    }

    /**
     * From where to where a route leads.
     *
     * @param element the part of the plan, or null for all of it
     */
    public record Way(PlanId plan, @Nullable PlanElementId element, String cycle, BodyId body, Treatment treatment) {}
}

package org.samband.server.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** Money or work set aside for an element of a plan, or for the plan as a whole. */
@Table("plan_resource")
public class Resource {

    /** The certainty of money that whoever gives it has granted. */
    public static final String GRANTED = "granted";

    /** The certainty of money that whoever was asked has refused: it is not to come. */
    public static final String REFUSED = "refused";

    @Id
    private final ResourceId id;

    private final PlanId planId;

    @Nullable
    private final PlanElementId elementId;

    private final int position;

    @Embedded.Empty
    private Grant grant;

    @Nullable
    private final Integer line;

    @Version
    private int version;

    @PersistenceCreator
    Resource(
            ResourceId id,
            PlanId planId,
            @Nullable PlanElementId elementId,
            int position,
            Grant grant,
            @Nullable Integer line) {
        this.id = id;
        this.planId = planId;
        this.elementId = elementId;
        this.position = position;
        this.grant = grant;
        this.line = line;
    }

    Resource readAt(int readVersion) {
        version = readVersion;
        return this;
    }

    static Resource of(
            PlanId plan, @Nullable PlanElementId element, int position, Grant grant, @Nullable Integer line) {
        return new Resource(ResourceId.next(), plan, element, position, grant, line);
    }

    void become(Grant newGrant) {
        grant = newGrant;
    }

    int position() {
        return position;
    }

    public ResourceId id() {
        return id;
    }

    public PlanId planId() {
        return planId;
    }

    public @Nullable PlanElementId elementId() {
        return elementId;
    }

    public Grant grant() {
        return grant;
    }

    public Amount amount() {
        return grant.amount();
    }

    public @Nullable Integer line() {
        return line;
    }
}

package org.samband.server.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.AccountId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;
import org.springframework.data.relational.core.mapping.Table;

/** A node of a plan at one of the profile's levels, such as an area or an activity; its place is kept by the {@link Outline}. */
@Table("plan_element")
public class PlanElement {

    @Id
    private final PlanElementId id;

    private final PlanId planId;

    @InsertOnlyProperty
    @Nullable
    private final PlanElementId parentId;

    @InsertOnlyProperty
    private final int position;

    private String level;

    @Embedded.Empty
    private ElementContent content;

    @Embedded.Nullable
    @Nullable
    private Project project;

    @Embedded.Empty
    private final Provenance provenance;

    private Instant changedAt;

    @Version
    private int version;

    @PersistenceCreator
    PlanElement(
            PlanElementId id,
            PlanId planId,
            @Nullable PlanElementId parentId,
            int position,
            String level,
            ElementContent content,
            @Nullable Project project,
            Provenance provenance,
            Instant changedAt) {
        this.id = id;
        this.planId = planId;
        this.parentId = parentId;
        this.position = position;
        this.level = level;
        this.content = content;
        this.project = project;
        this.provenance = provenance;
        this.changedAt = changedAt;
    }

    PlanElement readAt(int readVersion) {
        version = readVersion;
        return this;
    }

    static PlanElement of(
            PlanElementId id,
            PlanId plan,
            @Nullable PlanElementId parent,
            int position,
            String level,
            ElementContent content,
            @Nullable Project project,
            Provenance provenance,
            Instant now) {
        return new PlanElement(id, plan, parent, position, level, content, project, provenance, now);
    }

    void revise(ElementContent content, @Nullable Project project, Instant now) {
        this.content = content.checked();
        this.project = project;
        touch(now);
    }

    /** Moves it to another level; the outline has checked that the level fits its place. */
    void become(String level, Instant now) {
        this.level = level;
        touch(now);
    }

    /** Says that something kept beside it changed, so that two people who edit it notice each other. */
    void touch(Instant now) {
        changedAt = now;
    }

    /** Tells whether an account answers for it. */
    public boolean answeredBy(AccountId account) {
        return account.equals(content.account());
    }

    public PlanElementId id() {
        return id;
    }

    public PlanId planId() {
        return planId;
    }

    public @Nullable PlanElementId parentId() {
        return parentId;
    }

    public int position() {
        return position;
    }

    public String level() {
        return level;
    }

    public String title() {
        return content.title();
    }

    public @Nullable Schedule schedule() {
        return content.schedule();
    }

    public ElementContent content() {
        return content;
    }

    public @Nullable Project project() {
        return project;
    }

    public Provenance provenance() {
        return provenance;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public int version() {
        return version;
    }
}

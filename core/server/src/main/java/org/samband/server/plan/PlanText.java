package org.samband.server.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One paragraph of a plan, of an element or of the plan as a whole, kept as it was written. */
@Table("plan_text")
public class PlanText {

    @Id
    private final PlanTextId id;

    private final PlanId planId;

    @Nullable
    private final PlanElementId elementId;

    private final TextKind kind;
    private final int position;
    private final String text;
    private final boolean item;

    @Nullable
    private final Integer line;

    @Version
    private int version;

    @PersistenceCreator
    PlanText(
            PlanTextId id,
            PlanId planId,
            @Nullable PlanElementId elementId,
            TextKind kind,
            int position,
            String text,
            boolean item,
            @Nullable Integer line) {
        this.id = id;
        this.planId = planId;
        this.elementId = elementId;
        this.kind = kind;
        this.position = position;
        this.text = text;
        this.item = item;
        this.line = line;
    }

    PlanText readAt(int readVersion) {
        version = readVersion;
        return this;
    }

    static PlanText of(PlanId plan, @Nullable PlanElementId element, int position, Paragraph paragraph) {
        return new PlanText(
                PlanTextId.next(),
                plan,
                element,
                paragraph.kind(),
                position,
                paragraph.text(),
                paragraph.item(),
                paragraph.line());
    }

    public Paragraph paragraph() {
        return new Paragraph(kind, text, item, line);
    }

    public PlanId planId() {
        return planId;
    }

    public @Nullable PlanElementId elementId() {
        return elementId;
    }

    int position() {
        return position;
    }

    public TextKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    /** Tells whether it is an item of a list. */
    public boolean item() {
        return item;
    }

    public @Nullable Integer line() {
        return line;
    }
}

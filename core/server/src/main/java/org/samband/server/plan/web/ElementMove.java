package org.samband.server.plan.web;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanElements.Place;
import org.samband.server.web.Refusal;

/** Where a client wants an element: on which level, under which other one, after which sibling; unnamed, it stays. */
record ElementMove(
        @Nullable String level,
        boolean moves,
        boolean underAnother,
        @Nullable PlanElementId parent,
        @Nullable PlanElementId after,
        boolean first) {

    /** What stands for a sibling where an element is to come before all of them. */
    static final String FIRST = "first";

    static ElementMove of(Map<String, @Nullable Object> fields) {
        return new ElementMove(
                fields.get("level") == null ? null : fields.get("level").toString(),
                fields.containsKey("parent") || fields.containsKey("after"),
                fields.containsKey("parent"),
                id(fields, "parent"),
                FIRST.equals(fields.get("after")) ? null : id(fields, "after"),
                FIRST.equals(fields.get("after")));
    }

    /** Returns the place to which this takes an element, or null if it stays. */
    @Nullable
    Place on(PlanElement element) {
        var stays = !moves && (level == null || level.equals(element.level()));
        return stays
                ? null
                : new Place(
                        Objects.requireNonNullElse(level, element.level()),
                        moves,
                        underAnother ? parent : element.parentId(),
                        after,
                        first);
    }

    private static @Nullable PlanElementId id(Map<String, @Nullable Object> fields, String field) {
        var written = fields.get(field);
        return written == null ? null : id(field, written.toString());
    }

    static PlanElementId id(String field, String written) {
        try {
            return new PlanElementId(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            throw Refusal.at(field, "plan.element-unknown");
        }
    }
}

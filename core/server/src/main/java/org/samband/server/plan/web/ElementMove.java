package org.samband.server.plan.web;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanElements.Place;
import org.samband.server.web.Refusal;

/** Where a client wants an element: on which level, under which other one, after which sibling. */
record ElementMove(
        @Nullable String level,
        boolean moves,
        @Nullable PlanElementId parent,
        @Nullable PlanElementId after) {

    static ElementMove of(Map<String, @Nullable Object> fields) {
        return new ElementMove(
                fields.get("level") == null ? null : fields.get("level").toString(),
                fields.containsKey("parent") || fields.containsKey("after"),
                id(fields, "parent"),
                id(fields, "after"));
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
                        moves ? parent : element.parentId(),
                        after);
    }

    private static @Nullable PlanElementId id(Map<String, @Nullable Object> fields, String field) {
        var written = fields.get(field);
        try {
            return written == null ? null : new PlanElementId(UUID.fromString(written.toString()));
        } catch (IllegalArgumentException e) {
            throw Refusal.at(field, "plan.element-unknown");
        }
    }
}

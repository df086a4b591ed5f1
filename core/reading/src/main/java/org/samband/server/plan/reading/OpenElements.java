package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.PlanStructure;

/** The elements that are open at a place of the document, each under the one before. */
final class OpenElements {

    private final PlanStructure structure;
    private final List<Open> path = new ArrayList<>();

    OpenElements(PlanStructure structure) {
        this.structure = structure;
    }

    /** Closes all elements that cannot contain one of a level. */
    void closeFor(String level) {
        while (!path.isEmpty() && structure.depth(path.getLast().level()) >= structure.depth(level)) {
            path.removeLast();
        }
    }

    void open(String id, String level) {
        path.add(new Open(id, level));
    }

    /** Returns the id of the innermost open element, or nothing. */
    @Nullable
    String innermost() {
        return path.isEmpty() ? null : path.getLast().id();
    }

    /** Returns the level of the innermost open element. */
    Optional<String> level() {
        return path.isEmpty() ? Optional.empty() : Optional.of(path.getLast().level());
    }

    /** Returns the id of the open element of a level. */
    Optional<String> of(String level) {
        return path.stream()
                .filter(open -> open.level().equals(level))
                .map(Open::id)
                .findFirst();
    }

    private record Open(String id, String level) {}
}

package org.samband.server.reporting;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Level;
import org.samband.profile.PlanStructure;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanView;

/** Which elements of a plan are lines of a report, which group them, and which are its headings. */
final class Shape {

    private final PlanView plan;
    private final PlanStructure structure;
    private final ReportContent.Levels levels;
    private final Set<PlanElementId> aboveLines = new HashSet<>();

    Shape(PlanView plan, PlanStructure structure) {
        this.plan = plan;
        this.structure = structure;
        this.levels = levels(structure);
        for (var element : plan.elements()) {
            if (followedUp(element)) {
                above(element);
            }
        }
    }

    private static ReportContent.Levels levels(PlanStructure structure) {
        var line = structure.levels().reversed().stream()
                .filter(level -> level.has(Level.Feature.STATUS))
                .findFirst()
                .orElse(structure.innermost())
                .key();
        var depth = structure.depth(line);
        return new ReportContent.Levels(group(structure, depth), line);
    }

    // The outermost level always makes headings.
    private static @Nullable String group(PlanStructure structure, int depthOfLines) {
        return depthOfLines < 2
                ? null
                : structure.levels().get(depthOfLines - 1).key();
    }

    private void above(PlanElement element) {
        for (var next = plan.parent(element); next.isPresent(); next = plan.parent(next.get())) {
            aboveLines.add(next.get().id());
        }
    }

    ReportContent.Levels levels() {
        return levels;
    }

    /** A line is the innermost that is followed up: a measure whose activities are, is none itself. */
    boolean isLine(PlanElement element) {
        return followedUp(element) && !aboveLines.contains(element.id());
    }

    boolean isHeading(PlanElement element) {
        return !isLine(element)
                && !element.level().equals(levels.group())
                && !element.level().equals(levels.line());
    }

    boolean hasLines(PlanElement element) {
        return aboveLines.contains(element.id());
    }

    boolean isOutermost(PlanElement element) {
        return element.parentId() == null;
    }

    /** Returns the nearest heading over an element, or itself. */
    Optional<PlanElement> heading(PlanElement element) {
        var next = Optional.of(element);
        while (next.isPresent() && !isHeading(next.get())) {
            next = plan.parent(next.get());
        }
        return next;
    }

    /** Returns how many headings stand over one. */
    int depth(PlanElement heading) {
        var depth = 0;
        for (var next = plan.parent(heading); next.isPresent(); next = plan.parent(next.get())) {
            depth += isHeading(next.get()) ? 1 : 0;
        }
        return depth;
    }

    /** Returns what groups a line with its neighbours, perhaps nothing. */
    String group(PlanElement line) {
        return plan.parent(line)
                .filter(parent -> parent.level().equals(levels.group()))
                .map(PlanElement::title)
                .orElse("");
    }

    private boolean followedUp(PlanElement element) {
        return structure
                .level(element.level())
                .filter(level -> level.has(Level.Feature.STATUS))
                .isPresent();
    }
}

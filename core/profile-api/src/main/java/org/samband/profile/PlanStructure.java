package org.samband.profile;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The levels of a plan, the outermost first; an element stands under any element of an earlier level, or under none.
 *
 * <p>For example {@code PlanStructure.of(level("area"), level("measure").optional(), level("activity"))}: an activity stands under a
 * measure, or directly under an area.
 *
 * @param levels the levels, at least one, with keys that differ
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record PlanStructure(List<Level> levels) {

    /** Copies the levels. */
    public PlanStructure {
        levels = List.copyOf(levels);
    }

    /** Returns a structure of the given levels. */
    public static PlanStructure of(Level... levels) {
        return new PlanStructure(List.of(levels));
    }

    /** Returns the level of a key, or empty if there is none. */
    public Optional<Level> level(String key) {
        return levels.stream().filter(level -> level.key().equals(key)).findFirst();
    }

    /** Returns the innermost level. */
    public Level innermost() {
        return levels.getLast();
    }

    /**
     * Tells whether an element of one level may stand directly under an element of another.
     *
     * @param child the key of the inner level
     * @param parent the key of the outer level
     */
    public boolean allows(String child, String parent) {
        int inner = depth(child);
        int outer = depth(parent);
        return outer >= 0 && outer < inner;
    }

    /** Returns the place of a level from the outside, beginning with 0, or -1 if there is none. */
    public int depth(String key) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}

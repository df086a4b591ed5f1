package org.samband.server.plan.reading;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of an element from the plan in the system to a draft.
 *
 * @param kind whether it is new, changed, the same or gone
 * @param drafted its id in the draft, unless it is gone
 * @param known its id in the system, unless it is new
 * @param level the key of its level
 * @param title its title, the draft's unless it is gone
 * @param fields what has changed
 */
public record Difference(
        Kind kind, @Nullable String drafted, @Nullable String known, String level, String title, Set<Field> fields) {

    /** Copies the fields. */
    public Difference {
        fields = fields.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(fields));
    }

    /** What became of it. */
    public enum Kind {
        NEW,
        CHANGED,
        SAME,
        GONE;

        /** Returns the key of its word. */
        public String messageKey() {
            return "reading.difference." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What of an element can have changed. */
    public enum Field {
        TITLE,
        PARENT,
        SCHEDULE;

        /** Returns the key of its word. */
        public String messageKey() {
            return "reading.difference.field." + name().toLowerCase(Locale.ROOT);
        }
    }
}

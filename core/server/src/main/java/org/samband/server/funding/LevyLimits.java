package org.samband.server.funding;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.Limits;

/**
 * The least and the most that a participant pays a year, in minor units.
 *
 * @param minimum the least, or null for what the rule says
 * @param ceiling the most, or null for what the rule says
 * @param ceilingFrom who set the ceiling, or null
 */
public record LevyLimits(
        @Nullable Long minimum,
        @Nullable Long ceiling,
        @Nullable String ceilingFrom) {

    /** What the rule says. */
    static final LevyLimits OF_THE_RULE = new LevyLimits(null, null, null);

    /** Returns these where there are some, else those of the rule. */
    Limits or(Limits ofRule) {
        return minimum == null && ceiling == null ? ofRule : new Limits(optional(minimum), optional(ceiling));
    }

    private static OptionalLong optional(@Nullable Long limit) {
        return limit == null ? OptionalLong.empty() : OptionalLong.of(limit);
    }
}

package org.samband.server.funding;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * Which figures a levy goes by.
 *
 * @param source the statistic, or null where the levy needs none
 */
public record LevyFigures(
        @Nullable String source, @Embedded.Empty ReferenceDay reference) {}

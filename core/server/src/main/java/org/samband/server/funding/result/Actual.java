package org.samband.server.funding.result;

import org.jspecify.annotations.Nullable;

/**
 * An actual figure as it was read.
 *
 * @param account the number of its account, or null
 */
public record Actual(@Nullable String account, String title, boolean income, long amount) {}

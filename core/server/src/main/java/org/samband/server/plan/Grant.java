package org.samband.server.plan;

import org.jspecify.annotations.Nullable;

/**
 * What is set aside: how much, where it comes from and how sure it is.
 *
 * @param source the key of its source, one of the profile's
 * @param certainty the key of its certainty, one of the profile's
 * @param giver who gives it, as written
 * @param restricted whether it may be used for its purpose only
 * @param text what was written
 */
public record Grant(
        Amount amount,
        @Nullable String source,
        @Nullable String certainty,
        @Nullable String giver,
        boolean restricted,
        String text) {}

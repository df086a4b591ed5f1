package org.samband.server.register;

import org.jspecify.annotations.Nullable;

/**
 * What organisations are looked for by.
 *
 * @param text a part of a name, or the beginning of a code or number; everything if empty
 * @param code exactly this code, at any time
 */
public record OrganisationSearch(
        String text,
        @Nullable OrganisationKind kind,
        @Nullable String code) {}

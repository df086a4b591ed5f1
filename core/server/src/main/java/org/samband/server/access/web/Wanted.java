package org.samband.server.access.web;

import org.jspecify.annotations.Nullable;
import org.samband.server.access.RoleGrant.Organisation;

/** What the form says of the role to be given. */
public record Wanted(
        @Nullable String userName,
        @Nullable String displayName,
        @Nullable String role,
        @Nullable String organisation) {

    @Nullable
    Organisation toOrganisation() {
        return organisation == null || organisation.isBlank() ? null : new Organisation(null, organisation);
    }
}

package org.samband.server.plan;

import org.jspecify.annotations.Nullable;

/**
 * What makes an element a project.
 *
 * @param phase where it stands, as written, such as a pre-study
 * @param owner who owns it
 * @param mandate its terms of reference, or where they were decided
 */
public record Project(
        @Nullable String phase,
        @Nullable String owner,
        @Nullable String mandate) {

    static final Project NONE = new Project(null, null, null);
}

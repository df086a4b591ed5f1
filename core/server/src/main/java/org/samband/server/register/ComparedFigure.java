package org.samband.server.register;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure on its way in beside the one there is.
 *
 * @param organisation who is called so on that day, or null if nobody is
 * @param before the figure that counts so far, or null if there is none
 */
record ComparedFigure(
        GivenFigure given,
        @Nullable OrganisationId organisation,
        @Nullable Long before) {

    boolean isUnknown() {
        return organisation == null;
    }

    boolean isNew() {
        return !isUnknown() && before == null;
    }

    boolean isSame() {
        return Objects.equals(before, given.inhabitants());
    }

    boolean isChanged() {
        return before != null && !isSame();
    }
}

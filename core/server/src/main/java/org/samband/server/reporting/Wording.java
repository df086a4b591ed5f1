package org.samband.server.reporting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.TypedText;

/**
 * A sentence as somebody words it.
 *
 * @param shown what stood there when they began, or null where nobody says
 */
public record Wording(String typed, @Nullable String shown) {

    public Wording {
        typed = TypedText.clean(typed);
        shown = shown == null ? null : TypedText.clean(shown);
    }

    /** Tells whether whoever words it touched it. */
    public boolean changes() {
        return !typed.equals(shown);
    }

    /** Tells whether somebody else has been at the sentence since it was shown. */
    boolean overtaken(String now) {
        return shown != null && !Objects.equals(shown, TypedText.clean(now));
    }
}

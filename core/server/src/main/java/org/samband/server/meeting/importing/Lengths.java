package org.samband.server.meeting.importing;

import org.jspecify.annotations.Nullable;

/** Fits what minutes say into fields that have an end. */
final class Lengths {

    private Lengths() {}

    static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1).stripTrailing() + "…";
    }

    static @Nullable String shortenedOrNone(@Nullable String text, int longest) {
        return text == null ? null : shortened(text, longest);
    }
}

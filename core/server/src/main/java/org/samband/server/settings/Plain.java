package org.samband.server.settings;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line that people type may hold. */
final class Plain {

    private static final Pattern CONTROL = Pattern.compile(".*\\p{Cntrl}.*", Pattern.DOTALL);

    private Plain() {}

    /** Tells whether a text is one line of something to read, and not too long. */
    static boolean isLine(@Nullable String text, int longest) {
        return text != null
                && !text.isBlank()
                && text.length() <= longest
                && !CONTROL.matcher(text).matches();
    }
}

package org.samband.server.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bullet or number with which a line says that it is an item of a list.
 *
 * @param length how much of the line it takes, with the space around it
 */
record Bullet(int length) {

    // Word gives its own bullets and numbers a tab when text is copied out of it; a number with a space may be a date.
    private static final Pattern BULLET = Pattern.compile("[ \\t\\u00A0]*"
            + "(?:[-\\u2013\\u2022*\\u00B7\\u2023\\u25AA\\u25CB\\u25CF\\u25E6\\u25A0\\u25A1\\uF0A7\\uF0B7][ \\t\\u00A0]+"
            + "|(?:o|[0-9]{1,3}[.)]|[a-z][.)])\\t+)"
            + "(?=[^ \\t\\u00A0])");

    static Optional<Bullet> of(String text) {
        Matcher matcher = BULLET.matcher(text);
        boolean bullet = matcher.lookingAt() && text.indexOf('\t', matcher.end()) < 0;
        return bullet ? Optional.of(new Bullet(matcher.end())) : Optional.empty();
    }
}

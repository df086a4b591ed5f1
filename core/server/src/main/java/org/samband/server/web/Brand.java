package org.samband.server.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose pages these are.
 *
 * @param href where its overview stands, for example {@code /lakeside}
 * @param colour six hexadecimal digits after a hash
 * @param logo the address of its picture, or null where a letter stands for it
 */
public record Brand(
        String name, String href, String colour, @Nullable String logo) {

    /** The address of the style sheet in the colour. */
    public String theme() {
        return "/theme/" + colour.substring(1).toLowerCase(Locale.ROOT) + ".css";
    }

    /** The letter that stands for the name where there is little room. */
    public String initial() {
        return name.codePoints().mapToObj(Character::toString).findFirst().orElse("");
    }
}

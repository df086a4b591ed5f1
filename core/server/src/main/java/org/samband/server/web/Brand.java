package org.samband.server.web;

/**
 * Whose pages these are.
 *
 * @param href where its overview stands, for example {@code /lakeside}
 * @param colour six hexadecimal digits after a hash
 */
public record Brand(String name, String href, String colour) {

    /** The letter that stands for the name where there is little room. */
    public String initial() {
        return name.codePoints().mapToObj(Character::toString).findFirst().orElse("");
    }
}

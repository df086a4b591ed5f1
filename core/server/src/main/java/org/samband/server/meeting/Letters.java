package org.samband.server.meeting;

/** The letters of the parts of a case: a to z, then aa, ab and so on. */
final class Letters {

    private static final int ALPHABET = 26;

    private Letters() {}

    static String at(int index) {
        var last = Character.toString('a' + index % ALPHABET);
        return index < ALPHABET ? last : at(index / ALPHABET - 1) + last;
    }
}

package org.samband.server.meeting;

/** Where something of another module that a case lays before bodies is read; each such module tells it of its own. */
public interface SubjectPlace {

    /** Returns the word of {@link Subject#kind()}. */
    String kind();

    /** Returns the address of all of them below that of the alliance, such as {@code plans}; the identifier follows. */
    String path();
}

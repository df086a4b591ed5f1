package org.samband.server.web;

/** Texts as people type them, kept in one form however they came. */
public final class TypedText {

    private TypedText() {}

    /** Ends its lines in one way, so that a text that came through a form is the same as one that came otherwise. */
    public static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}

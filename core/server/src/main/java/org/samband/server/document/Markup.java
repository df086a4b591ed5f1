package org.samband.server.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML that is also XML; everything that is not a tag is escaped. */
final class Markup {

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes given as names and values. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        written.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element without content. */
    Markup empty(String element, String... attributes) {
        start(element, attributes);
        written.append(" />");
        return this;
    }

    /** Writes an element with a text. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Writes text; its lines stay lines. */
    Markup text(String text) {
        escape(text, true);
        return this;
    }

    /** Ends a line of the source, for those who read it. */
    Markup line() {
        written.append('\n');
        return this;
    }

    /** Writes a style sheet of ours; it is no text and cannot be escaped. */
    Markup style(String css) {
        if (css.contains("</") || css.contains("&")) {
            throw new IllegalArgumentException("A style sheet must not leave its element.");
        }
        written.append("<style>\n").append(css).append("</style>");
        return this;
    }

    @Override
    public String toString() {
        return "<!DOCTYPE html>\n" + written;
    }

    /** Returns text as XML has it. */
    static String escaped(String text) {
        Markup markup = new Markup();
        markup.escape(text, false);
        return markup.written.toString();
    }

    private void start(String element, String... attributes) {
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], false);
            written.append('"');
        }
    }

    private void escape(String text, boolean breaking) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '&' -> written.append("&amp;");
                case '"' -> written.append("&quot;");
                case '\'' -> written.append("&#39;");
                case '\n' -> written.append(breaking ? "<br />" : " ");
                default -> written.append(c);
            }
        }
    }
}

package org.samband.server.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the paragraph styles of a Word file mean, whatever language their ids are in. */
final class WordStyles {

    private static final int LONGEST_CHAIN = 20;
    private static final int NO_OUTLINE = 9;
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    private final Map<String, Style> styles = new HashMap<>();

    static WordStyles in(WordFile file) {
        WordStyles styles = new WordStyles();
        XmlCursor xml = file.styles();
        if (xml != null) {
            try (xml) {
                xml.root(root -> xml.children(child -> {
                    String id = xml.attribute("styleId");
                    if (child.equals("style") && id != null) {
                        styles.styles.put(id, Style.read(xml));
                    }
                }));
            }
        }
        return styles;
    }

    /** Returns the level of the heading that a paragraph of a style is, counted from 1. */
    OptionalInt headingLevel(@Nullable String id) {
        Integer level = first(id, style -> {
            Matcher heading = HEADING.matcher(style.name);
            if (style.outline != null) {
                return style.outline + 1;
            }
            return heading.matches() ? Integer.valueOf(heading.group(1)) : null;
        });
        return level == null || level > NO_OUTLINE ? OptionalInt.empty() : OptionalInt.of(level);
    }

    /** Tells whether paragraphs of a style are items of a list. */
    boolean isList(@Nullable String id) {
        return Boolean.TRUE.equals(first(id, style -> style.list));
    }

    /** Tells whether paragraphs of a style are lines of a table of contents. */
    boolean isContents(@Nullable String id) {
        return Boolean.TRUE.equals(first(id, style -> style.name.startsWith("toc ") ? true : null));
    }

    private <T> @Nullable T first(@Nullable String id, Function<Style, @Nullable T> asked) {
        Style style = id == null ? null : styles.get(id);
        for (int i = 0; i < LONGEST_CHAIN && style != null; i++) {
            T answer = asked.apply(style);
            if (answer != null) {
                return answer;
            }
            style = style.basedOn == null ? null : styles.get(style.basedOn);
        }
        return null;
    }

    /** A style as far as it says what a paragraph is. */
    private static final class Style {

        private String name = "";
        private @Nullable String basedOn;
        private @Nullable Integer outline;
        private @Nullable Boolean list;

        static Style read(XmlCursor xml) {
            Style style = new Style();
            xml.children(child -> {
                switch (child) {
                    case "name" -> {
                        String written = xml.attribute("val");
                        style.name = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
                    }
                    case "basedOn" -> style.basedOn = xml.attribute("val");
                    case "pPr" -> style.readParagraph(xml);
                    default -> {}
                }
            });
            return style;
        }

        private void readParagraph(XmlCursor xml) {
            xml.children(child -> {
                if (child.equals("outlineLvl")) {
                    outline = xml.number("val", NO_OUTLINE);
                } else if (child.equals("numPr")) {
                    list = WordParagraph.isList(xml);
                }
            });
        }
    }
}

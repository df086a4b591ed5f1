package org.samband.server.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph of a Word file: its text as it stands when all tracked changes are accepted, and what it says it is. */
final class WordParagraph {

    private final StringBuilder text = new StringBuilder();
    private final List<WordParagraph> boxed = new ArrayList<>();
    private @Nullable String style;
    private int outline = -1;
    private @Nullable Boolean list;
    private boolean joinedToNext;

    static WordParagraph read(XmlCursor xml) {
        WordParagraph paragraph = new WordParagraph();
        paragraph.readContent(xml);
        return paragraph;
    }

    String text() {
        return text.toString();
    }

    /** Returns the paragraphs of text boxes that hang on this one. */
    List<WordParagraph> boxed() {
        return boxed;
    }

    @Nullable
    String style() {
        return style;
    }

    /** Returns the outline level it gives itself, from 0, or -1 if it leaves that to its style. */
    int outline() {
        return outline;
    }

    /** Tells whether it says itself that it is an item of a list, or is none; {@code null} if it leaves that to its style. */
    @Nullable
    Boolean list() {
        return list;
    }

    /** Tells whether its end is deleted, so that the next paragraph continues it. */
    boolean isJoinedToNext() {
        return joinedToNext;
    }

    /** Reads whether a paragraph or style is numbered; the number zero takes it out of the list that its style is in. */
    static boolean isList(XmlCursor xml) {
        boolean[] list = {true};
        xml.children(child -> list[0] &= !(child.equals("numId") && xml.number("val", 1) == 0));
        return list[0];
    }

    private void readContent(XmlCursor xml) {
        xml.children(child -> {
            switch (child) {
                case "pPr" -> readProperties(xml);
                case "r" -> readRun(xml);
                case "ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo", "sdtContent" ->
                    readContent(xml);
                case "sdt" -> ContentControl.read(xml, () -> readContent(xml));
                case "mc:AlternateContent", "mc:Choice" -> readContent(xml);
                default -> {}
            }
        });
    }

    private void readRun(XmlCursor xml) {
        int begin = text.length();
        boolean[] hidden = {false};
        xml.children(child -> {
            switch (child) {
                case "rPr" -> xml.children(property -> hidden[0] |= property.equals("vanish") && xml.isOn());
                case "t" -> text.append(xml.text());
                case "tab", "ptab" -> text.append('\t');
                case "br" -> text.append(isLineBreak(xml) ? "\n" : "");
                case "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "drawing", "pict", "object", "mc:AlternateContent" -> readBoxes(xml);
                default -> {}
            }
        });
        if (hidden[0]) {
            text.setLength(begin);
        }
    }

    /** Text boxes are drawn twice, the second time for old readers. */
    private void readBoxes(XmlCursor xml) {
        xml.children(child -> {
            if (child.equals("txbxContent")) {
                xml.children(inner -> {
                    if (inner.equals("p")) {
                        boxed.add(read(xml));
                    }
                });
            } else if (!child.equals("mc:Fallback")) {
                readBoxes(xml);
            }
        });
    }

    private void readProperties(XmlCursor xml) {
        xml.children(child -> {
            switch (child) {
                case "pStyle" -> style = xml.attribute("val");
                case "outlineLvl" -> outline = xml.number("val", -1);
                case "numPr" -> list = isList(xml);
                case "rPr" -> xml.children(mark -> joinedToNext |= mark.equals("del") || mark.equals("moveFrom"));
                default -> {}
            }
        });
    }

    private static boolean isLineBreak(XmlCursor xml) {
        String type = xml.attribute("type");
        return type == null || type.equals("textWrapping");
    }
}

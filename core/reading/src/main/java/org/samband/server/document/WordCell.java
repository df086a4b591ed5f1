package org.samband.server.document;

import java.util.ArrayList;
import java.util.List;

/** A cell of a table in a Word file: its text and what it spans. */
final class WordCell {

    private final List<String> texts = new ArrayList<>();
    private int span = 1;
    private boolean spansDown;
    private boolean continuesAbove;
    private boolean continuesLeft;

    static WordCell read(XmlCursor xml) {
        WordCell cell = new WordCell();
        cell.readContent(xml);
        return cell;
    }

    /** Returns its paragraphs, each on a line of its own. */
    String text() {
        return String.join("\n", texts);
    }

    int span() {
        return span;
    }

    boolean spansDown() {
        return spansDown;
    }

    boolean continuesAbove() {
        return continuesAbove;
    }

    boolean continuesLeft() {
        return continuesLeft;
    }

    private void readContent(XmlCursor xml) {
        xml.children(child -> {
            switch (child) {
                case "tcPr" -> readProperties(xml);
                case "p" -> add(WordParagraph.read(xml));
                case "tbl" -> readNested(xml);
                case "sdt" -> ContentControl.read(xml, () -> readContent(xml));
                case "customXml", "ins", "moveTo" -> readContent(xml);
                default -> {}
            }
        });
    }

    private void readProperties(XmlCursor xml) {
        xml.children(child -> {
            switch (child) {
                case "gridSpan" -> span = Math.max(1, xml.number("val", 1));
                case "vMerge" -> {
                    spansDown = true;
                    continuesAbove = !"restart".equals(xml.attribute("val"));
                }
                case "hMerge" -> continuesLeft = !"restart".equals(xml.attribute("val"));
                default -> {}
            }
        });
    }

    private void add(WordParagraph paragraph) {
        String text = Words.of(paragraph.text());
        if (!text.isEmpty()) {
            texts.add(text);
        }
        paragraph.boxed().forEach(this::add);
    }

    /** Each row of a table inside becomes a line, its cells one after the other. */
    private void readNested(XmlCursor xml) {
        xml.children(child -> {
            if (child.equals("tr")) {
                List<String> cells = new ArrayList<>();
                xml.children(inner -> {
                    if (inner.equals("tc")) {
                        cells.add(read(xml).text().replace('\n', ' '));
                    }
                });
                String row = Words.of(String.join(" ", cells));
                if (!row.isEmpty()) {
                    texts.add(row);
                }
            }
        });
    }
}

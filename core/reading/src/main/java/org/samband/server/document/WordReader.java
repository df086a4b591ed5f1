package org.samband.server.document;

import java.util.OptionalInt;
import org.samband.profile.source.SourceBlock;
import org.samband.profile.source.SourceDocument;

/** Reads the text of a Word file: each paragraph outside tables and each table row is a line. */
final class WordReader {

    private final SourceLines lines;
    private WordStyles styles = new WordStyles();
    private String unfinished = "";

    WordReader(SourceLines lines) {
        this.lines = lines;
    }

    SourceDocument read(WordFile file) {
        styles = WordStyles.in(file);
        try (XmlCursor xml = file.text()) {
            xml.root(root -> xml.children(child -> {
                if (child.equals("body")) {
                    readBody(xml);
                }
            }));
        }
        finishParagraph();
        file.notes().forEach(this::readNotes);
        return lines.document();
    }

    private void readBody(XmlCursor xml) {
        xml.children(child -> {
            switch (child) {
                case "p" -> add(WordParagraph.read(xml));
                case "tbl" -> {
                    finishParagraph();
                    lines.table(WordTable.read(xml, lines));
                }
                case "sdt" -> ContentControl.read(xml, () -> readBody(xml));
                case "customXml", "ins", "moveTo", "smartTag" -> readBody(xml);
                default -> {}
            }
        });
    }

    /** Notes stand after the text and are no part of it: they are shown, so that whoever counts lines finds them. */
    private void readNotes(XmlCursor xml) {
        try (xml) {
            xml.root(root -> xml.children(note -> {
                String type = xml.attribute("type");
                if (type == null || type.equals("normal")) {
                    xml.children(child -> {
                        if (child.equals("p")) {
                            lines.aside(WordParagraph.read(xml).text());
                        }
                    });
                }
            }));
        }
    }

    private void finishParagraph() {
        if (!unfinished.isEmpty()) {
            lines.plain(unfinished);
            unfinished = "";
        }
    }

    private void add(WordParagraph paragraph) {
        String text = unfinished + paragraph.text();
        if (paragraph.isJoinedToNext()) {
            unfinished = text;
            return;
        }
        unfinished = "";
        OptionalInt heading = headingLevel(paragraph);
        if (heading.isPresent()) {
            String title = text.replace('\n', ' ');
            lines.block(title, place -> new SourceBlock.Heading(heading.getAsInt(), Words.of(title), place));
        } else if (isItem(paragraph)) {
            lines.block(text, place -> new SourceBlock.Item(Words.of(text), place));
        } else if (styles.isContents(paragraph.style())) {
            lines.block(text, place -> new SourceBlock.Paragraph(Words.of(text), place));
        } else {
            lines.plain(text);
        }
        paragraph.boxed().forEach(this::add);
    }

    private OptionalInt headingLevel(WordParagraph paragraph) {
        int own = paragraph.outline();
        if (own < 0) {
            return styles.headingLevel(paragraph.style());
        }
        return own < 9 ? OptionalInt.of(own + 1) : OptionalInt.empty();
    }

    private boolean isItem(WordParagraph paragraph) {
        Boolean own = paragraph.list();
        return own == null ? styles.isList(paragraph.style()) : own;
    }
}

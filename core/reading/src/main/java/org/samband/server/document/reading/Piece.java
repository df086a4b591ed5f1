package org.samband.server.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samband.profile.source.SourceBlock;
import org.samband.profile.source.SourceDocument;

/** A piece of a source document that is not empty: a paragraph or a table. */
public sealed interface Piece {

    /** Returns the line it begins on. */
    int line();

    /**
     * A paragraph.
     *
     * @param text its text without marks of emphasis and without a bullet
     * @param line its line
     * @param depth 1 and more for a heading that the document marks as one, 0 otherwise
     * @param item whether it is an item of a list
     */
    record Text(String text, int line, int depth, boolean item) implements Piece {}

    /** A table, or a part of one, without its empty rows. */
    record Grid(List<Row> rows, int line) implements Piece {

        /** Copies the rows. */
        public Grid {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table with the texts of its cells. */
    record Row(List<String> cells, int line) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        /** Returns how many cells it has up to the last that is not empty. */
        public int width() {
            int width = cells.size();
            while (width > 0 && cells.get(width - 1).isEmpty()) {
                width--;
            }
            return width;
        }
    }

    Pattern EMPHASIS = Pattern.compile(
            "(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1|(?<![\\p{L}\\p{N}*])\\*(?=\\S)([^*]+?)(?<=\\S)\\*(?![\\p{L}\\p{N}*])");
    int LONGEST_EMPHASISED = 2_000;
    Pattern BULLET = Pattern.compile("^[-\u2010-\u2014\u2022\u00b7*\uf0b7]\\s+(?=\\S)");

    /** Returns the pieces of a document in reading order. */
    static List<Piece> of(SourceDocument document) {
        List<Piece> pieces = new ArrayList<>();
        for (SourceBlock block : document.blocks()) {
            switch (block) {
                case SourceBlock.Heading(int level, String text, var place) ->
                    add(pieces, text, place.line(), Math.max(1, level), false);
                case SourceBlock.Paragraph(String text, var place) -> add(pieces, text, place.line(), 0, false);
                case SourceBlock.Item(String text, var place) -> add(pieces, text, place.line(), 0, true);
                case SourceBlock.Table table -> add(pieces, table);
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, int line, int depth, boolean item) {
        String clean = clean(text);
        boolean bullet = depth == 0 && BULLET.matcher(clean).find();
        String words = bullet ? BULLET.matcher(clean).replaceFirst("") : clean;
        if (!words.isEmpty()) {
            pieces.add(new Text(words, line, depth, item || bullet));
        }
    }

    private static void add(List<Piece> pieces, SourceBlock.Table table) {
        List<Row> rows = new ArrayList<>();
        for (SourceBlock.Row row : table.rows()) {
            Row read = new Row(
                    row.cells().stream().map(cell -> clean(cell.text())).toList(),
                    row.place().line());
            if (read.width() > 0) {
                rows.add(read);
            }
        }
        if (!rows.isEmpty()) {
            pieces.add(new Grid(rows, rows.getFirst().line()));
        }
    }

    private static String clean(String text) {
        String line =
                text.lines().map(String::strip).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
        boolean plain = line.length() > LONGEST_EMPHASISED || (line.indexOf('*') < 0 && !line.contains("__"));
        return plain ? line.strip() : EMPHASIS.matcher(line).replaceAll("$2$3").strip();
    }
}

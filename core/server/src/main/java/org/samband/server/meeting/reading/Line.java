package org.samband.server.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.samband.profile.source.SourceDocument;
import org.samband.server.document.reading.Piece;

/**
 * A piece of minutes that stands on one line: a paragraph, an item of a list, or a row of a table.
 *
 * @param text its words; those of cells with a tab between
 * @param number its line in the source
 * @param item whether it is an item of a list
 * @param cells the cells of a row, or nothing outside tables
 */
record Line(String text, int number, boolean item, List<String> cells) {

    /** Copies the cells. */
    Line {
        cells = List.copyOf(cells);
    }

    /** Returns the lines of a document that are not empty. */
    static List<Line> of(SourceDocument document) {
        List<Line> lines = new ArrayList<>();
        for (Piece piece : Piece.of(document)) {
            switch (piece) {
                case Piece.Text(String text, int line, int depth, boolean item) ->
                    lines.add(new Line(text, line, item && depth == 0, List.of()));
                case Piece.Grid grid -> grid.rows().forEach(row -> lines.add(row(row)));
            }
        }
        return lines;
    }

    private static Line row(Piece.Row row) {
        List<String> cells = row.cells().subList(0, row.width());
        return new Line(String.join("\t", cells).strip(), row.line(), false, cells);
    }

    boolean inTable() {
        return !cells.isEmpty();
    }

    /** Returns the words as a heading has them: those of the cells of a row in one line. */
    String heading() {
        return inTable() ? cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" ")) : text;
    }

    /** Returns the same line with other words. */
    Line saying(String words) {
        return new Line(words, number, item, List.of());
    }
}

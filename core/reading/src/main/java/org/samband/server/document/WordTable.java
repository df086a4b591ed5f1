package org.samband.server.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samband.profile.source.Place;
import org.samband.profile.source.SourceBlock;

/** Reads a table of a Word file: spanned cells fill the columns they cover, a table in a cell becomes its text. */
final class WordTable {

    private static final Place LATER = Place.line(0);
    private static final int WIDEST = 200;

    private final XmlCursor xml;
    private final SourceLines lines;
    private final List<SourceBlock.Row> rows = new ArrayList<>();
    private Set<Integer> open = new HashSet<>();

    private WordTable(XmlCursor xml, SourceLines lines) {
        this.xml = xml;
        this.lines = lines;
    }

    static List<SourceBlock.Row> read(XmlCursor xml, SourceLines lines) {
        WordTable table = new WordTable(xml, lines);
        table.readRows();
        return table.rows;
    }

    private void readRows() {
        xml.children(child -> {
            switch (child) {
                case "tr" -> readRow();
                case "sdt" -> ContentControl.read(xml, this::readRows);
                case "customXml", "ins", "moveTo" -> readRows();
                default -> {}
            }
        });
    }

    private void readRow() {
        Row row = new Row();
        row.readCells();
        open = row.stillOpen;
        if (!row.deleted) {
            row.pad(row.after);
            rows.add(lines.row(row.cells));
        }
    }

    /** A row while it is read. */
    private final class Row {

        private final List<SourceBlock.Cell> cells = new ArrayList<>();
        private final Set<Integer> stillOpen = new HashSet<>();
        private boolean deleted;
        private int after;

        void readCells() {
            xml.children(child -> {
                switch (child) {
                    case "trPr" -> readProperties();
                    case "tc" -> readCell();
                    case "sdt" -> ContentControl.read(xml, this::readCells);
                    case "customXml", "ins", "moveTo" -> readCells();
                    default -> {}
                }
            });
        }

        void pad(int count) {
            add(Math.min(count, WIDEST), false);
        }

        private void add(int count, boolean merged) {
            lines.count(count);
            for (int i = 0; i < count; i++) {
                cells.add(new SourceBlock.Cell("", merged, LATER));
            }
        }

        private void readProperties() {
            xml.children(child -> {
                switch (child) {
                    case "gridBefore" -> pad(xml.number("val", 0));
                    case "gridAfter" -> after = xml.number("val", 0);
                    case "del" -> deleted = true;
                    default -> {}
                }
            });
        }

        private void readCell() {
            WordCell cell = WordCell.read(xml);
            int column = cells.size();
            boolean covered = cell.continuesLeft() || (cell.continuesAbove() && open.contains(column));
            lines.count(1);
            cells.add(new SourceBlock.Cell(covered ? "" : cell.text(), covered, LATER));
            add(Math.min(cell.span(), WIDEST) - 1, true);
            if (cell.spansDown()) {
                stillOpen.add(column);
            }
        }
    }
}

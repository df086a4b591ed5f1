package org.samband.server.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.samband.profile.source.Place;
import org.samband.profile.source.SourceBlock;

/** The table that consecutive lines with tabs make; a blank line ends it unless the next words are indented by a tab. */
final class TabbedTable {

    private final Consumer<? super SourceBlock> finished;
    private final List<SourceBlock.Row> rows = new ArrayList<>();
    private final List<SourceBlock.Row> emptyRows = new ArrayList<>();
    private boolean gap;

    TabbedTable(Consumer<? super SourceBlock> finished) {
        this.finished = finished;
    }

    /** Takes a line into the table, opening or closing it as need be, or returns false: the line is none of its rows. */
    boolean takes(int line, String text) {
        if (Words.isBlank(text)) {
            return takesBlank(line, text);
        }
        boolean open = !rows.isEmpty();
        boolean indented = text.startsWith("\t");
        if (text.indexOf('\t') < 0 || (open && gap && !indented)) {
            close();
            open = false;
        }
        if (text.indexOf('\t') < 0
                || (!open && (isIndentedOnly(text) || Bullet.of(text).isPresent()))) {
            return false;
        }
        // An empty row in the middle of a table belongs to it; a blank line that only looks like one does not.
        if (!gap) {
            rows.addAll(emptyRows);
        }
        emptyRows.clear();
        gap = false;
        rows.add(row(line, text));
        return true;
    }

    void close() {
        if (!rows.isEmpty()) {
            finished.accept(new SourceBlock.Table(rows, rows.getFirst().place()));
        }
        rows.clear();
        emptyRows.clear();
        gap = false;
    }

    private boolean takesBlank(int line, String text) {
        if (rows.isEmpty()) {
            return false;
        }
        if (text.indexOf('\t') < 0) {
            gap = true;
        } else {
            emptyRows.add(row(line, text));
        }
        return true;
    }

    private static boolean isIndentedOnly(String text) {
        return text.indexOf('\t', Words.begin(text)) < 0;
    }

    private static SourceBlock.Row row(int line, String text) {
        List<SourceBlock.Cell> cells = new ArrayList<>();
        int from = 0;
        for (String written : text.split("\t", -1)) {
            int column = from + (Words.isBlank(written) ? 0 : Words.begin(written)) + 1;
            cells.add(new SourceBlock.Cell(Words.of(written), false, new Place(line, column, cells.size() + 1)));
            from += written.length() + 1;
        }
        return new SourceBlock.Row(cells, Place.line(line));
    }
}

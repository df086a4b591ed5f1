package org.samband.profile.source;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A piece of a source document.
 *
 * <p>For example {@code new SourceBlock.Heading(1, "Clean water", Place.line(3))}.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public sealed interface SourceBlock {

    /** Returns where it begins in the source. */
    Place place();

    /**
     * A heading that the source marks as one.
     *
     * @param level 1 for the outermost
     */
    record Heading(int level, String text, Place place) implements SourceBlock {}

    /** A paragraph; short ones may be headings that the source does not mark. */
    record Paragraph(String text, Place place) implements SourceBlock {}

    /** An item of a list, without its bullet or number. */
    record Item(String text, Place place) implements SourceBlock {}

    /** A table, its head row included. */
    record Table(List<Row> rows, Place place) implements SourceBlock {
        /** Copies the rows. */
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells, Place place) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table; a cell that is merged into the one above or to the left is present with an empty text.
     *
     * @param merged whether it is covered by a merged cell above it or to its left
     */
    record Cell(String text, boolean merged, Place place) {}
}

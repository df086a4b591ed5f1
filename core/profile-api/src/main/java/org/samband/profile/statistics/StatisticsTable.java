package org.samband.profile.statistics;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A statistics file as the server opened it: rows of cells, whatever it was written in.
 *
 * <p>A cube of JSON-stat is told as one row for each value under a row of headings; its dimensions are headed by their
 * roles {@code geo}, {@code time} and {@code metric} where the file tells them, and a place is written as its code, a
 * space and its name.
 *
 * @param form what the file was
 * @param rows the rows that hold something, in their order
 * @param whole whether the last row has an end, as far as the form can tell
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record StatisticsTable(Form form, List<Row> rows, boolean whole) {

    /** Keeps the rows as they are now. */
    public StatisticsTable {
        rows = List.copyOf(rows);
    }

    /** What a statistics file can be. */
    public enum Form {
        /** Text with separators. */
        TEXT,
        /** JSON-stat. */
        CUBE,
        /** An Excel workbook. */
        WORKBOOK
    }

    /**
     * A row.
     *
     * @param line its number in the file, from 1; of a cube the number of its value
     * @param cells the texts of its cells from the first column on
     */
    public record Row(int line, List<String> cells) {

        /** Keeps the cells as they are now. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns the text of a cell without the spaces around it; empty where the row is too short. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }
}

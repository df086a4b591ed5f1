package org.samband.server.document;

import java.util.List;

/**
 * A sheet of a workbook, or a text file whose lines are rows of cells.
 *
 * @param name the sheet's name; empty for text
 * @param workbook whether places in it are called like {@code B7}
 * @param rows the rows that hold something, in their order
 * @param whole false if a text file ends within a line
 */
public record Sheet(String name, boolean workbook, List<Row> rows, boolean whole) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line its number in the file, from 1
     * @param cells the texts of its cells from the first column on; whole numbers as digits, days as 2016-01-31
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}

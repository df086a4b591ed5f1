package org.samband.profile.source;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Where something stands in a source document.
 *
 * <p>For example {@code new Place(12, 1, 3)}: the third cell of the row that is line 12.
 *
 * @param line the line, from 1; in a word-processor document each paragraph outside tables and each table row is a line
 * @param column the first character of it in the line, from 1
 * @param cell the cell of the row, from 1, or 0 outside tables
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record Place(int line, int column, int cell) {

    /** Returns the beginning of a line. */
    public static Place line(int line) {
        return new Place(line, 1, 0);
    }
}

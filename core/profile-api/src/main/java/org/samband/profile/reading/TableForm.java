package org.samband.profile.reading;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A shape of table in plan documents: which columns, under which heads, hold which level or field.
 *
 * @param name its key in the vocabulary, the last part
 * @param columns the columns from the left
 * @param misplaced whether its heads are known to stand over the wrong columns
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record TableForm(String name, List<Column> columns, boolean misplaced) {

    /** Copies the columns. */
    public TableForm {
        columns = List.copyOf(columns);
    }

    static TableForm parse(String name, List<String> written) {
        List<Column> columns = new ArrayList<>();
        boolean misplaced = false;
        for (String pair : written) {
            if (pair.equals("!")) {
                misplaced = true;
                continue;
            }
            int equals = pair.lastIndexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(
                        "table." + name + ": \"" + pair + "\" is not of the form <head> = <column>.");
            }
            columns.add(new Column(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip()));
        }
        return new TableForm(name, columns, misplaced);
    }

    /**
     * A column of a table form.
     *
     * @param head what its head says, {@code {year}} for any year, or empty
     * @param holds a level's key or the name of a field
     */
    public record Column(String head, String holds) {}
}

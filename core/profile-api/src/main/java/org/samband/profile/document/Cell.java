package org.samband.profile.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A cell of a table, typed so that each format can show it its own way.
 *
 * <p>For example {@code new Cell.Money(1_250_00, "EUR")} is shown as 1 250 euros, by the habits of the language.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public sealed interface Cell {

    /** Text. */
    record Text(String text) implements Cell {}

    /** A heading of the row, read aloud with each cell of it. */
    record Head(String text) implements Cell {}

    /** A number. */
    record Number(BigDecimal value) implements Cell {}

    /**
     * An amount of money.
     *
     * @param minorUnits the amount in the currency's minor units
     * @param currency the ISO 4217 code
     */
    record Money(long minorUnits, String currency) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** A state, shown by its name and a mark of its tone. */
    record State(String name, Tone tone) implements Cell {}

    /** Returns a cell with text, perhaps empty. */
    static Cell text(String text) {
        return new Text(text);
    }
}

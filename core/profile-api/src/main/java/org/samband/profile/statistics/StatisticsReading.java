package org.samband.profile.statistics;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * What a table was read as. The server records the figures only if there are no problems.
 *
 * <p>For example {@code new StatisticsReading(List.of(), List.of(problem), 0)}: nothing is recorded, and the problem is shown.
 *
 * @param figures the figures of municipalities
 * @param problems what cannot be read, or can be read in two ways
 * @param passedOver how many figures are about something else, such as the whole country
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record StatisticsReading(List<Figure> figures, List<Problem> problems, int passedOver) {

    /** Keeps the lists as they are now. */
    public StatisticsReading {
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }

    /**
     * How many people lived in a municipality on a day.
     *
     * @param code the municipality's code
     * @param line the row it stands in, from 1
     * @param column the column it stands in, from 1
     */
    public record Figure(String code, LocalDate date, long inhabitants, int line, int column) {}

    /**
     * Why something cannot be read.
     *
     * @param line the row, from 1; 0 if it concerns the whole file
     * @param column the column, from 1; 0 if it concerns the whole row
     * @param text what stands there
     */
    public record Problem(Kind kind, int line, int column, String text) {}

    /** What can be wrong with a statistics file. */
    public enum Kind {
        /** No row names the columns that the table has. */
        NO_HEADING,
        /** There is no figure of a municipality in it. */
        NO_FIGURES,
        /** The file ends within a row. */
        CUT_OFF,
        /** A row has fewer cells than there are headings. */
        SHORT_ROW,
        /** A row with figures does not begin with a code. */
        NO_CODE,
        /** A cell that should hold a figure holds something else. */
        NOT_A_NUMBER,
        /** A figure is written with separators, so that it could be read in two ways. */
        SEPARATED,
        /** A figure is below zero. */
        NEGATIVE,
        /** More people than live in any municipality. */
        TOO_LARGE,
        /** There is another figure for the same municipality and day. */
        TWICE
    }
}

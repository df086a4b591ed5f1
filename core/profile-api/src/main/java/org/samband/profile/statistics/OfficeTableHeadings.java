package org.samband.profile.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.profile.statistics.StatisticsTable.Row;

/** Finds the row of a table that says what its columns are. */
final class OfficeTableHeadings {

    private static final Pattern YEAR = Pattern.compile("(.*?)\\s*\\b((?:18|19|20)\\d\\d)\\b\\s*(.*)");
    private static final int FARTHEST = 30;
    private static final int ROWS_TO_THE_FIRST = 3;

    private final OfficeTable office;
    private final List<Row> rows;

    OfficeTableHeadings(OfficeTable office, StatisticsTable table) {
        this.office = office;
        this.rows = table.rows();
    }

    @Nullable
    Found find() {
        for (int i = 0; i < Math.min(rows.size(), FARTHEST); i++) {
            Row row = rows.get(i);
            int area = column(row, office.words().area());
            int time = column(row, office.words().time());
            int last = row.cells().size() - 1;
            if (area >= 0 && time >= 0 && time != last && area != last) {
                int measure = column(row, office.words().measure());
                int figures = figures(row, Set.of(area, time, measure));
                return new Found(i + 1, area, time, measure == last ? -1 : measure, List.of(new Column(figures, null)));
            }
            boolean twoRows = saysWhatBelow(i, area);
            List<Column> years = twoRows ? yearsAbove(i) : years(i, area);
            if (!years.isEmpty() && (area >= 0 || firstPlaceIsNear(i))) {
                return new Found(twoRows ? i + 2 : i + 1, Math.max(area, 0), -1, -1, years);
            }
        }
        return null;
    }

    /** Returns the column of figures: the last one, unless what it counts is something else than another one does. */
    private int figures(Row row, Set<Integer> others) {
        int last = row.cells().size() - 1;
        for (int i = last; i >= 0; i--) {
            if (!others.contains(i) && !row.cell(i).isEmpty() && counts(row.cell(i), office.words())) {
                return i;
            }
        }
        return last;
    }

    /** Tells whether years stand in a row and what is counted in each of them in the row below. */
    private boolean saysWhatBelow(int index, int area) {
        if (index + 1 >= rows.size()) {
            return false;
        }
        Row below = rows.get(index + 1);
        return below.cell(Math.max(area, 0)).isEmpty()
                && below.cells().stream().anyMatch(cell -> cell.matches(".*\\p{L}.*") && counts(cell, office.words()))
                && rows.get(index).cells().stream().anyMatch(cell -> cell.matches("(18|19|20)\\d\\d"));
    }

    /** Returns the columns of inhabitants by year, where each year stands over the first column of its own. */
    private List<Column> yearsAbove(int index) {
        var found = new ArrayList<Column>();
        Row below = rows.get(index + 1);
        Integer year = null;
        for (int i = 1; i < below.cells().size(); i++) {
            String above = rows.get(index).cell(i);
            if (above.matches("(18|19|20)\\d\\d")) {
                year = Integer.valueOf(above);
            }
            if (year != null && !below.cell(i).isEmpty() && counts(below.cell(i), office.words())) {
                found.add(new Column(i, year));
            }
        }
        return found;
    }

    /** Returns the columns of inhabitants by year; what they count may stand in the row above, over the first of them. */
    private List<Column> years(int index, int area) {
        var found = new ArrayList<Column>();
        Row row = rows.get(index);
        String above = "";
        for (int i = 1; i < row.cells().size(); i++) {
            if (index > 0 && !rows.get(index - 1).cell(i).isEmpty()) {
                above = rows.get(index - 1).cell(i);
            }
            Matcher year = YEAR.matcher(row.cell(i));
            if (i != area && year.matches()) {
                String said = (year.group(1) + " " + year.group(3)).strip();
                if (counts(said.isEmpty() ? above : said, office.words())) {
                    found.add(new Column(i, Integer.valueOf(year.group(2))));
                }
            }
        }
        return found;
    }

    private boolean firstPlaceIsNear(int index) {
        return rows.stream()
                .skip(index + 1L)
                .limit(ROWS_TO_THE_FIRST)
                .anyMatch(row -> office.area().matcher(row.cell(0)).matches()
                        || row.cell(0).matches("\\d{1,2}\\s.*"));
    }

    private static int column(Row row, Set<String> words) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (words.contains(row.cell(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean counts(String said, OfficeTable.Words words) {
        String lower = said.toLowerCase(Locale.ROOT);
        return said.isEmpty() || words.inhabitants().stream().anyMatch(lower::contains);
    }

    /**
     * What the columns are.
     *
     * @param end the index of the first row below the headings
     * @param time the column of years, or -1 if each column of figures is of a year
     * @param measure the column that says what is counted, or -1 if there is none
     */
    record Found(int end, int area, int time, int measure, List<Column> columns) {

        @Nullable
        Integer year(Row row) {
            return row.cell(time).matches("(18|19|20)\\d\\d") ? Integer.valueOf(row.cell(time)) : null;
        }

        boolean countsInhabitants(Row row, OfficeTable.Words words) {
            return measure < 0 || counts(row.cell(measure), words);
        }
    }

    /**
     * A column of figures.
     *
     * @param year the year that all of them are of, or null if each row says its own
     */
    record Column(int index, @Nullable Integer year) {}
}

package org.samband.profile.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.samband.profile.statistics.StatisticsReading.Kind;
import org.samband.profile.statistics.StatisticsTable.Form;
import org.samband.profile.statistics.StatisticsTable.Row;

/** One reading of one table of an office. */
final class OfficeTableReader {

    private static final long MOST_INHABITANTS = 50_000_000;
    private static final int MOST_PROBLEMS = 100;
    private static final Pattern SEPARATED = Pattern.compile("-?\\d{1,3}([\\s\\u00a0\\u202f.,'\\u2019]\\d{3})+");
    /** How offices write that there is no figure; nobody counts a municipality without inhabitants. */
    private static final Set<String> NOTHING = Set.of("", ".", "..", "...", ":", "-", "–", "0");

    private final OfficeTable office;
    private final StatisticsTable table;
    private final List<StatisticsReading.Figure> figures = new ArrayList<>();
    private final List<StatisticsReading.Problem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int passedOver;

    OfficeTableReader(OfficeTable office, StatisticsTable table) {
        this.office = office;
        this.table = table;
    }

    StatisticsReading read() {
        var headings = new OfficeTableHeadings(office, table).find();
        if (headings == null) {
            problem(Kind.NO_HEADING, 0, -1, "");
        } else {
            for (Row row : table.rows().subList(headings.end(), table.rows().size())) {
                read(row, headings);
            }
            if (!table.whole()) {
                problem(Kind.CUT_OFF, table.rows().getLast().line(), -1, "");
            }
            if (figures.isEmpty() && problems.isEmpty()) {
                problem(Kind.NO_FIGURES, 0, -1, "");
            }
        }
        return new StatisticsReading(figures, problems, passedOver);
    }

    private void read(Row row, OfficeTableHeadings.Found headings) {
        int given = (int) headings.columns().stream()
                .filter(column -> !NOTHING.contains(row.cell(column.index())))
                .count();
        String place = row.cell(headings.area());
        var area = office.area().matcher(place);
        if (!area.matches()) {
            // Notes below the table hold no figures; the country and its parts are not municipalities.
            if (given > 0 && !place.matches("\\d{1,2}(\\s.*)?")) {
                problem(Kind.NO_CODE, row.line(), headings.area(), place);
            } else {
                passedOver += given;
            }
            return;
        }
        for (OfficeTableHeadings.Column column : headings.columns()) {
            if (column.index() >= row.cells().size() && table.form() == Form.TEXT) {
                problem(Kind.SHORT_ROW, row.line(), column.index(), "");
                return;
            }
            read(row, column, area.group(1), headings);
        }
    }

    private void read(Row row, OfficeTableHeadings.Column column, String code, OfficeTableHeadings.Found headings) {
        String text = row.cell(column.index());
        Integer year = column.year() == null ? headings.year(row) : column.year();
        if (NOTHING.contains(text)) {
            return;
        }
        if (!headings.countsInhabitants(row, office.words())) {
            passedOver++;
        } else if (year == null) {
            problem(Kind.NOT_A_NUMBER, row.line(), headings.time(), row.cell(headings.time()));
        } else if (SEPARATED.matcher(text).matches()) {
            problem(Kind.SEPARATED, row.line(), column.index(), text);
        } else if (text.matches("[-\u2212]\\d+")) {
            problem(Kind.NEGATIVE, row.line(), column.index(), text);
        } else if (!text.matches("[0-9]+")) {
            problem(Kind.NOT_A_NUMBER, row.line(), column.index(), text);
        } else if (text.length() > 18 || Long.parseLong(text) > MOST_INHABITANTS) {
            problem(Kind.TOO_LARGE, row.line(), column.index(), text);
        } else {
            add(row, column, code, office.source().referenceDay().atYear(year), Long.parseLong(text));
        }
    }

    private void add(Row row, OfficeTableHeadings.Column column, String code, LocalDate date, long inhabitants) {
        if (seen.add(code + " " + date)) {
            figures.add(new StatisticsReading.Figure(code, date, inhabitants, row.line(), column.index() + 1));
        } else {
            problem(Kind.TWICE, row.line(), column.index(), code + ", " + date);
        }
    }

    private void problem(Kind kind, int line, int column, String text) {
        if (problems.size() < MOST_PROBLEMS) {
            String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
            problems.add(new StatisticsReading.Problem(kind, line, column + 1, shown));
        }
    }
}

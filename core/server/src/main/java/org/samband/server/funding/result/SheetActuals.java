package org.samband.server.funding.result;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.PastedColumn;
import org.samband.server.plan.Amount;
import org.samband.server.plan.Amounts;
import org.samband.server.web.Message;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/**
 * Reads rows of a sheet as actual figures: perhaps an account, then a title, and the figure in the last column of the
 * heading, or of all rows where there is none.
 */
@Component
class SheetActuals {

    private static final int MOST = 5_000;
    private static final int LONGEST = 300;
    private static final Pattern ACCOUNT = Pattern.compile("\\d{3,10}");
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private final Amounts amounts;

    SheetActuals(Amounts amounts) {
        this.amounts = amounts;
    }

    /**
     * Reads rows.
     *
     * @param field the field they were handed in by
     * @throws Refusal naming each row that cannot be read
     */
    List<Actual> read(List<Row> rows, String field, ActualsFormat.Side side, String currency) {
        if (rows.size() > MOST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "result.too-many-rows", MOST);
        }
        var actuals = new ArrayList<Actual>();
        var mistakes = new ArrayList<Mistake>();
        var column = rows.stream().mapToInt(SheetActuals::last).max().orElse(-1);
        for (var row : rows) {
            var cells = row.cells().stream().map(String::strip).toList();
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
            if (actuals.isEmpty() && mistakes.isEmpty() && head(filled, rows)) {
                column = last(row);
                continue;
            }
            switch (read(cells, column, side, currency)) {
                case Good(var actual) -> actuals.add(actual);
                case Bad(var problem) -> mistakes.add(row.mistake(field, column, problem));
            }
        }
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
        if (actuals.isEmpty()) {
            throw Refusal.at(field, "result.no-rows");
        }
        return actuals;
    }

    /** The first row may name the columns instead of having a figure; a year in it is none. */
    private boolean head(List<String> cells, List<Row> all) {
        if (cells.size() < 2 || ACCOUNT.matcher(cells.getFirst()).matches()) {
            return false;
        }
        if (YEAR.matcher(cells.getLast()).matches()) {
            return all.stream().anyMatch(SheetActuals::startsWithAccount);
        }
        return cells.stream()
                        .noneMatch(cell -> YEAR.matcher(cell).replaceAll("").matches(".*\\d.*"))
                && PastedColumn.figure(cells.getLast(), amounts) instanceof PastedColumn.Problem;
    }

    private static boolean startsWithAccount(Row row) {
        return row.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(cell -> ACCOUNT.matcher(cell).matches())
                .isPresent();
    }

    private static int last(Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> !row.cells().get(i).isBlank())
                .max()
                .orElse(-1);
    }

    private Outcome read(List<String> row, int column, ActualsFormat.Side side, String currency) {
        var cells =
                row.stream().limit(column + 1L).filter(cell -> !cell.isEmpty()).toList();
        if (row.size() <= column || row.get(column).isEmpty() || cells.size() < 2) {
            return new Bad(Message.of("result.columns"));
        }
        return switch (PastedColumn.figure(cells.getLast(), amounts)) {
            case PastedColumn.Problem(var problem) -> new Bad(problem);
            case PastedColumn.Figure(var figure, var in) -> {
                if (in != null && !in.equals(currency)) {
                    yield new Bad(Message.of("money.column.currency", currency));
                }
                yield actual(cells, figure.orElse(0), side);
            }
        };
    }

    private static Outcome actual(List<String> cells, long figure, ActualsFormat.Side side) {
        var account = account(cells);
        var title = account != null && cells.size() > 2 ? cells.get(1) : cells.getFirst();
        if (title.length() > LONGEST) {
            return new Bad(Message.of("result.title-length", LONGEST));
        }
        if (Math.abs(figure) > Amount.LARGEST) {
            return new Bad(Message.of("reading.amount.too-large"));
        }
        return new Good(
                switch (side) {
                    case INCOME -> new Actual(account, title, true, figure);
                    case COST -> new Actual(account, title, false, figure);
                    case PLUS_IS_INCOME -> new Actual(account, title, figure >= 0, Math.abs(figure));
                    case MINUS_IS_INCOME -> new Actual(account, title, figure < 0, Math.abs(figure));
                });
    }

    private static @Nullable String account(List<String> cells) {
        return ACCOUNT.matcher(cells.getFirst()).matches() ? cells.getFirst() : null;
    }

    /** Tells whether any row can be read as a figure, as none of a sheet with a title page can. */
    boolean anyFigure(List<Row> rows) {
        var column = rows.stream().mapToInt(SheetActuals::last).max().orElse(-1);
        return column > 0
                && rows.stream()
                        .filter(row -> row.cells().size() > column)
                        .map(row -> row.cells().get(column).strip())
                        .anyMatch(cell ->
                                PastedColumn.figure(cell, amounts) instanceof PastedColumn.Figure(var figure, var _)
                                        && figure.isPresent());
    }

    /**
     * A row with its number in the sheet.
     *
     * @param sheet the name of the sheet of a workbook, or null for text
     */
    record Row(int number, List<String> cells, @Nullable String sheet) {

        Row(int number, List<String> cells) {
            this(number, cells, null);
        }

        /** What cannot be read: the cell of a workbook by its name, a line of text by its number. */
        private Mistake mistake(String field, int column, Message problem) {
            return sheet == null
                    ? Mistake.at(field, "money.column.row", number, problem)
                    : Mistake.at(field, "result.cell", sheet, letters(column) + number, problem);
        }

        private static String letters(int column) {
            return column < 0 ? "" : letters(column / 26 - 1) + (char) ('A' + column % 26);
        }
    }

    private sealed interface Outcome {}

    private record Good(Actual actual) implements Outcome {}

    private record Bad(Message problem) implements Outcome {}
}

package org.samband.server.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.Amount;
import org.samband.server.plan.Amounts;
import org.samband.server.web.Message;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;

/** A column of figures as it was copied from a sheet: one line for each row of a grid, an empty one leaves its row. */
public record PastedColumn(List<OptionalLong> figures) {

    private static final int MOST = 2_000;

    public PastedColumn {
        figures = List.copyOf(figures);
    }

    /**
     * Reads a column for a grid.
     *
     * @param field the field it was pasted into
     * @param rows how many rows the grid has
     * @param currency the only currency that the grid knows
     * @throws Refusal naming each row whose figure cannot be read, or that there are more figures than rows
     */
    public static PastedColumn read(String pasted, String field, int rows, String currency, Amounts amounts) {
        var lines = pasted.stripTrailing().split("\r\n|\r|\n", MOST + 1);
        if (lines.length > rows) {
            throw Refusal.at(field, "money.column.too-long", lines.length, rows);
        }
        var figures = new ArrayList<OptionalLong>();
        var mistakes = new ArrayList<Mistake>();
        for (var line : lines) {
            var read = figure(line.strip(), amounts);
            if (read instanceof Figure(var figure, var in)) {
                figures.add(figure);
                if (in != null && !in.equals(currency)) {
                    mistakes.add(Mistake.at(
                            field, "money.column.row", figures.size(), Message.of("money.column.currency", currency)));
                }
            } else if (read instanceof Problem(var problem)) {
                figures.add(OptionalLong.empty());
                mistakes.add(Mistake.at(field, "money.column.row", figures.size(), problem));
            }
        }
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
        return new PastedColumn(figures);
    }

    /** Reads one figure; a minus sign or brackets make it negative, as sheets write it. */
    public static Read figure(String written, Amounts amounts) {
        return figure(written, amounts::read);
    }

    /** Reads one figure that is in some currency where nothing else is written. */
    public static Read figure(String written, Amounts amounts, String currency) {
        return figure(written, bare -> amounts.read(bare, currency));
    }

    private static Read figure(String written, Function<String, Amounts.Answer> reader) {
        if (written.isEmpty()) {
            return new Figure(OptionalLong.empty(), null);
        }
        var bracketed = written.startsWith("(") && written.endsWith(")");
        var negative = bracketed || written.matches("[-\u2212\u2013].*");
        var bare = bracketed
                ? written.substring(1, written.length() - 1)
                : negative ? written.substring(1).strip() : written;
        var answer = reader.apply(bare);
        var amount = answer.amount();
        var from = amount == null ? null : amount.from();
        if (amount == null || from == null || amount.kind() != Amount.Kind.AMOUNT || amount.about()) {
            var problem = answer.problem();
            return new Problem(problem == null ? Message.of("money.column.not-exact") : problem);
        }
        return new Figure(OptionalLong.of(negative ? -from : from), amount.currency());
    }

    /** What came of reading a figure. */
    public sealed interface Read {}

    /** It is a figure in some currency, or nothing was written. */
    public record Figure(OptionalLong minorUnits, @Nullable String currency) implements Read {}

    /** It is none. */
    public record Problem(Message message) implements Read {}
}

package org.samband.server.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Block.Column;
import org.samband.profile.document.Block.Table;
import org.samband.profile.document.Cell;
import org.samband.server.reporting.ReportContent.Fund;
import org.samband.server.reporting.ReportContent.Line;
import org.samband.server.reporting.ReportContent.Section;
import org.samband.server.web.Texts;

/** The tables of a report. */
final class ReportTables {

    private final ReportContent content;
    private final Texts texts;

    ReportTables(ReportContent content, Texts texts) {
        this.content = content;
        this.texts = texts;
    }

    Table deviations(List<Line> deviations) {
        return table(
                texts.say("reporting.document.deviations-caption"),
                List.of(
                        new Shown<>(new Column(lineWord(), 10), line -> new Cell.Head(line.title())),
                        new Shown<>(column("part", 7), line -> Cell.text(line.section())),
                        new Shown<>(column("when", 4), line -> Cell.text(line.when())),
                        new Shown<>(column("status", 5), this::state),
                        new Shown<>(column("sentence", 9), line -> Cell.text(line.sentence()))),
                deviations);
    }

    Table lines(Section section) {
        var columns = new ArrayList<Shown<Line>>();
        var group = content.levels().group();
        if (group != null
                && section.lines().stream().anyMatch(line -> !line.group().isEmpty())) {
            columns.add(new Shown<>(
                    new Column(ReportNames.capital(texts.term(group)), 8),
                    line -> Cell.text(firstOfGroup(section, line))));
        }
        columns.add(new Shown<>(new Column(lineWord(), 10), line -> new Cell.Head(line.title())));
        columns.add(new Shown<>(column("when", 4), line -> Cell.text(line.when())));
        content.columns()
                .forEach((key, head) -> columns.add(new Shown<>(
                        new Column(head, 5), line -> Cell.text(line.more().getOrDefault(key, "")))));
        columns.add(new Shown<>(column("status", 5), this::state));
        columns.add(new Shown<>(column("sentence", 9), line -> Cell.text(line.sentence())));
        if (section.lines().stream().anyMatch(line -> line.percent() != null)) {
            columns.add(new Shown<>(
                    column("percent", 2),
                    line -> line.percent() == null
                            ? Cell.text("")
                            : new Cell.Number(BigDecimal.valueOf(line.percent()))));
        }
        return table(texts.say("reporting.document.lines-caption"), columns, section.lines());
    }

    Table money() {
        var funds = content.funds();
        var shown = table(
                texts.say("reporting.document.money-caption"),
                List.<Shown<Fund>>of(
                        new Shown<>(column("part", 4), fund -> new Cell.Head(fund.section())),
                        new Shown<>(column("written", 4), fund -> Cell.text(fund.written())),
                        new Shown<>(column("source", 3), fund -> Cell.text(word(fund.source()))),
                        new Shown<>(column("certainty", 3), fund -> Cell.text(word(fund.certainty()))),
                        new Shown<>(column("amount", 3), ReportTables::amount)),
                funds);
        var rows = new ArrayList<>(shown.rows());
        // Amounts of different currencies are never added: each has its own sum.
        funds.stream()
                .filter(fund -> fund.exact() && fund.firm() && fund.minorUnits() != null)
                .collect(Collectors.groupingBy(
                        Fund::currency, Collectors.summingLong(fund -> Objects.requireNonNull(fund.minorUnits()))))
                .forEach((currency, sum) -> rows.add(List.of(
                        new Cell.Head(texts.say("reporting.document.money-sum")),
                        Cell.text(""),
                        Cell.text(""),
                        Cell.text(""),
                        new Cell.Money(sum, currency))));
        return new Table(shown.caption(), shown.columns(), rows);
    }

    Table owed() {
        return table(
                texts.say("reporting.document.owed-caption"),
                List.of(
                        new Shown<>(column("responsible", 3), owing -> new Cell.Head(owing.getKey())),
                        new Shown<>(
                                new Column(
                                        ReportNames.capital(
                                                texts.term(content.levels().line() + ":plural")),
                                        8),
                                owing -> Cell.text(owing.getValue()))),
                content.owed().entrySet().stream()
                        .map(owing -> Map.entry(
                                owing.getKey().isEmpty() ? texts.say("reporting.document.nobody") : owing.getKey(),
                                owing.getValue().stream().map(Line::title).collect(Collectors.joining("; "))))
                        .toList());
    }

    /** Returns what so many lines are called. */
    String lineWord(int number) {
        return texts.term(content.levels().line() + (number == 1 ? "" : ":plural"));
    }

    private String lineWord() {
        return ReportNames.capital(texts.term(content.levels().line()));
    }

    private String word(@Nullable String concept) {
        return concept == null ? texts.say("reporting.document.unsaid") : ReportNames.capital(texts.term(concept));
    }

    private Cell state(Line line) {
        return new Cell.State(texts.say(line.standing().text()), line.standing().tone());
    }

    private static Cell amount(Fund fund) {
        return fund.minorUnits() == null ? Cell.text("") : new Cell.Money(fund.minorUnits(), fund.currency());
    }

    /** The same group is named once, as plans do. */
    private static String firstOfGroup(Section section, Line line) {
        var index = section.lines().indexOf(line);
        return index > 0 && section.lines().get(index - 1).group().equals(line.group()) ? "" : line.group();
    }

    private Column column(String key, int width) {
        return new Column(texts.say("reporting.column." + key), width);
    }

    private static <T> Table table(String caption, List<Shown<T>> columns, List<T> items) {
        return new Table(
                caption,
                columns.stream().map(Shown::column).toList(),
                items.stream()
                        .map(item -> columns.stream()
                                .map(column -> column.cell().apply(item))
                                .toList())
                        .toList());
    }

    /** A column and what it shows of each item. */
    private record Shown<T>(Column column, Function<T, Cell> cell) {}
}

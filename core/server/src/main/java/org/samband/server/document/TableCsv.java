package org.samband.server.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;

/** Writes the tables of a document one below the other as text with semicolons, as sheets in the Nordic languages open it. */
final class TableCsv {

    private static final String FIRST_OF_FORMULAS = "=+-@\t\r";

    private TableCsv() {}

    static byte[] write(Document document) {
        var tables = document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .map(TableCsv::lines)
                .collect(Collectors.joining("\r\n"));
        // The mark at the beginning tells a spreadsheet that this is UTF-8.
        return ("\uFEFF" + tables).getBytes(UTF_8);
    }

    private static String lines(Block.Table table) {
        var head = table.columns().stream()
                .map(Block.Column::head)
                .map(TableCsv::quoted)
                .collect(Collectors.joining(";"));
        return head + "\r\n" + table.rows().stream().map(TableCsv::line).collect(Collectors.joining());
    }

    private static String line(List<Cell> row) {
        return row.stream().map(TableCsv::text).collect(Collectors.joining(";")) + "\r\n";
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> quoted(text);
            case Cell.Head(String text) -> quoted(text);
            case Cell.Number(var value) -> value.toPlainString().replace('.', ',');
            case Cell.Money money ->
                BigDecimal.valueOf(money.minorUnits(), 2).toPlainString().replace('.', ',');
            case Cell.Day(var day) -> day.toString();
            case Cell.State state -> quoted(state.name());
        };
    }

    // A spreadsheet would compute what somebody wrote as a title.
    private static String quoted(String text) {
        var safe = !text.isEmpty() && FIRST_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(each -> each == ';' || each == '"' || each == '\n' || each == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}

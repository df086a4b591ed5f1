package org.samband.server.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Takes text with separators apart into rows of cells; quotation marks hold separators and line breaks together. */
final class SeparatedText {

    private static final int LOOKED_AT = 20_000;

    private final String text;
    private final char separator;
    private final SheetReader.CellCount count;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int begun = 1;

    private SeparatedText(String text, SheetReader.CellCount count) {
        this.text = text;
        this.separator = separator(text);
        this.count = count;
    }

    static Sheet read(String text, SheetReader.CellCount count) {
        var reading = new SeparatedText(text, count);
        var quoted = reading.read();
        var whole = !quoted && (text.isEmpty() || text.endsWith("\n") || text.endsWith("\r"));
        return new Sheet("", false, reading.rows, whole);
    }

    /** Returns whether the text ends within quotation marks. */
    private boolean read() {
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '"' && (quoted || cell.isEmpty())) {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (character == separator && !quoted) {
                endCell();
            } else if (character == '\n'
                    || (character == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                if (quoted) {
                    cell.append(' ');
                } else {
                    endRow();
                }
            } else if (character != '\r') {
                cell.append(character);
            }
        }
        endRow();
        return quoted;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (cells.stream().anyMatch(each -> !each.isBlank())) {
            count.add(cells.size());
            rows.add(new Sheet.Row(begun, cells));
        }
        cells.clear();
        begun = line;
    }

    private static char separator(String text) {
        var beginning = text.substring(0, Math.min(text.length(), LOOKED_AT));
        return Stream.of(';', '\t', ',')
                .max(Comparator.comparingLong(each ->
                        beginning.chars().filter(character -> character == each).count()))
                .orElse(';');
    }
}

package org.samband.server.funding.result;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells as they were copied from a sheet, or as a text file has them: apart by tabs, else by semicolons, and by
 * commas only where the text has neither. Quotation marks hold a cell together.
 */
final class PastedRows {

    private PastedRows() {}

    static List<SheetActuals.Row> of(String text) {
        var commas = text.indexOf('\t') < 0 && text.indexOf(';') < 0;
        var rows = new ArrayList<SheetActuals.Row>();
        var number = 0;
        for (var line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            var separator = commas ? ',' : line.indexOf('\t') >= 0 ? '\t' : ';';
            rows.add(new SheetActuals.Row(number, cells(line, separator)));
        }
        return rows;
    }

    private static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var character : line.toCharArray()) {
            if (character == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (character == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}

package org.samband.server.funding.result;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of cells as they were copied from a sheet, or as a file with commas or semicolons has them. */
final class PastedRows {

    private static final Pattern TABS = Pattern.compile("\t");
    private static final Pattern SEMICOLONS = Pattern.compile(";");
    private static final Pattern QUOTES = Pattern.compile("^\"|\"$");

    private PastedRows() {}

    static List<SheetActuals.Row> of(String text) {
        var rows = new ArrayList<SheetActuals.Row>();
        var number = 0;
        for (var line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            var separator = line.indexOf('\t') >= 0 ? TABS : SEMICOLONS;
            rows.add(new SheetActuals.Row(
                    number,
                    separator
                            .splitAsStream(line)
                            .map(cell -> QUOTES.matcher(cell.strip()).replaceAll(""))
                            .toList()));
        }
        return rows;
    }
}

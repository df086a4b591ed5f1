package org.samband.server.funding.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.samband.server.document.Sheet;
import org.samband.server.document.SheetReader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads actual figures from the first sheet of a workbook that has any; title pages and notes are passed over. */
@Component
@Order(0)
class WorkbookActuals implements ActualsFormat {

    private static final Pattern FRACTION = Pattern.compile("-?\\d+\\.\\d{4,}");

    private final SheetReader reader;
    private final SheetActuals sheets;

    WorkbookActuals(SheetReader reader, SheetActuals sheets) {
        this.reader = reader;
        this.sheets = sheets;
    }

    @Override
    public boolean knows(String name, byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }

    @Override
    public List<Actual> read(String name, byte[] content, Side side, String currency) {
        var all = reader.read(name, content).stream().map(WorkbookActuals::rows).toList();
        var rows = all.stream().filter(sheets::anyFigure).findFirst().orElseGet(all::getFirst);
        return sheets.read(rows, "rows", side, currency);
    }

    private static List<SheetActuals.Row> rows(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> new SheetActuals.Row(
                        row.line(),
                        row.cells().stream().map(WorkbookActuals::figure).toList(),
                        sheet.name()))
                .toList();
    }

    /** Workbooks reckon in binary fractions, so a sum of amounts may have a crumb behind the second decimal. */
    private static String figure(String cell) {
        return FRACTION.matcher(cell).matches()
                ? new BigDecimal(cell).setScale(2, RoundingMode.HALF_EVEN).toPlainString()
                : cell;
    }
}

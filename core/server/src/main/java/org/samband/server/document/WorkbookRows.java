package org.samband.server.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects the rows of one sheet. */
final class WorkbookRows implements SheetContentsHandler {

    /** A figure is what was typed, however the sheet shows it: separators would make it two figures in two countries. */
    static final DataFormatter FIGURES = new DataFormatter() {
        @Override
        public String formatRawCellContents(double value, int index, String format) {
            return DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)
                    ? DateUtil.getLocalDateTime(value).toLocalDate().toString()
                    : new BigDecimal(Double.toString(value))
                            .stripTrailingZeros()
                            .toPlainString();
        }
    };

    private final SheetReader.CellCount count;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();

    WorkbookRows(SheetReader.CellCount count) {
        this.count = count;
    }

    List<Sheet.Row> rows() {
        return rows;
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void endRow(int row) {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            count.add(cells.size());
            rows.add(new Sheet.Row(row + 1, cells));
        }
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        var column = reference == null ? cells.size() : new CellReference(reference).getCol();
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text == null ? "" : text);
    }
}

package org.samband.server.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;

/** Writes a document as a workbook: a sheet with its text, and a sheet for each table. */
final class WorkbookWriter {

    private static final int WIDTH_OF_TABLE = 150;

    private WorkbookWriter() {}

    static byte[] write(Document document, Wording wording, Instant on) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Samband", "1.0")) {
            SheetNames names = new SheetNames();
            WorkbookText.write(workbook.newWorksheet(names.name(wording.say("document.overview"))), document, wording);
            for (Block block : document.blocks()) {
                if (block instanceof Block.Table table) {
                    write(workbook.newWorksheet(names.name(table.caption())), table, new WorkbookCells(wording));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SteadyZip.of(bytes.toByteArray(), OfficeProperties.of(document, wording, on));
    }

    private static void write(Worksheet sheet, Block.Table table, WorkbookCells cells) {
        int sum = table.columns().stream().mapToInt(Block.Column::width).sum();
        for (int i = 0; i < table.columns().size(); i++) {
            Block.Column column = table.columns().get(i);
            sheet.width(i, Math.clamp((long) WIDTH_OF_TABLE * column.width() / sum, 10, 80));
            sheet.value(0, i, WorkbookCells.shortened(column.head()));
            sheet.style(0, i).bold().wrapText(true).verticalAlignment("bottom").set();
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.setFitToPage(true);
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> row = table.rows().get(i);
            for (int j = 0; j < row.size(); j++) {
                cells.write(sheet, i + 1, j, row.get(j));
            }
        }
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
        }
    }
}

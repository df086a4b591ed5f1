package org.samband.server.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;

class WorkbooksTests {

    @Test
    void cells_are_what_they_are() throws IOException {
        try (XSSFWorkbook workbook = workbook(Samples.report("nb", 3))) {
            Row row = workbook.getSheetAt(1).getRow(3);

            assertThat(row.getCell(0).getStringCellValue()).startsWith("Aktivitet 3");
            assertThat(row.getCell(1).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 1, 4, 0, 0));
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("dd.mm.yyyy");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(30_000.5);
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00\"\u00A0kr\"");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(7.5);
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("Status 3");
        }
    }

    @Test
    void the_head_stays_in_sight_and_can_filter() throws IOException {
        try (XSSFWorkbook workbook = workbook(Samples.report("en", 3))) {
            XSSFSheet sheet = workbook.getSheetAt(1);

            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:F4");
            assertThat(new DataFormatter().formatCellValue(sheet.getRow(1).getCell(2)))
                    .isEqualTo("NOK\u00A010,000");
        }
    }

    @Test
    void the_first_sheet_holds_the_text() throws IOException {
        try (XSSFWorkbook workbook = workbook(Samples.report("nb", 1))) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getSheetName()).isEqualTo("Oversikt");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).startsWith("Tertialrapport");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("1. januar – 30. april 2026");
            assertThat(workbook.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Fjordregionen");
        }
    }

    @Test
    void sheets_have_names_that_are_allowed_and_taken_once() throws IOException {
        String[] captions = {
            "Oversikt", "oversikt", "a/b:c*d?[e]\\f", "", "'quoted'", "x".repeat(40), "x".repeat(40), "History"
        };
        List<Block> tables = List.of(captions).stream()
                .<Block>map(caption -> new Block.Table(caption, List.of(new Block.Column("A", 1)), List.of()))
                .toList();
        try (XSSFWorkbook workbook = workbook(new Document("T", "", "nb", "A", tables))) {
            assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                    .containsExactly(
                            "Oversikt",
                            "Oversikt 2",
                            "oversikt 3",
                            "a b c d e f",
                            "-",
                            "quoted",
                            "x".repeat(31),
                            "x".repeat(29) + " 2",
                            "History 2");
        }
    }

    @Test
    void what_a_workbook_cannot_count_with_is_text() throws IOException {
        List<Cell> odd = List.of(
                new Cell.Day(LocalDate.of(1814, 5, 17)),
                new Cell.Number(new BigDecimal("12345678901234567890")),
                Cell.text("=1+1"),
                Cell.text("x".repeat(40_000)));
        Block.Column column = new Block.Column("A", 1);
        Block.Table table = new Block.Table("T", List.of(column, column, column, column), List.of(odd));
        try (XSSFWorkbook workbook = workbook(new Document("T", "", "nb", "A", List.of(table)))) {
            Row row = workbook.getSheetAt(1).getRow(1);

            assertThat(row).allMatch(cell -> cell.getCellType() == CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("17.05.1814");
            assertThat(row.getCell(3).getStringCellValue()).hasSize(32_767);
        }
    }

    private static XSSFWorkbook workbook(Document document) throws IOException {
        byte[] file = new DocumentWriter().write(document, Format.XLSX, Samples.ISSUED);
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}

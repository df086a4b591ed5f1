package org.samband.server.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.samband.server.web.Refusal;
import org.springframework.util.unit.DataSize;

class SheetReaderTests {

    private static final DocumentSettings LIMITS =
            new DocumentSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(2), 100, 1_000, 5_000);

    private final SheetReader reader = new SheetReader(LIMITS);

    @Test
    void text_is_taken_apart_at_the_sign_that_it_uses_most() {
        assertThat(cells("a;b, c;d\n1;2;3\n")).containsExactly(List.of("a", "b, c", "d"), List.of("1", "2", "3"));
        assertThat(cells("a\tb\n1\t2\n")).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(cells("a,b\r\n1,2\r\n")).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void quotation_marks_hold_separators_and_line_breaks_together() {
        var sheet = text("\"a;\"\"b\"\"\";c\n\n\"one\ntwo\";3\nlast;4\n");

        assertThat(sheet.rows())
                .containsExactly(
                        new Sheet.Row(1, List.of("a;\"b\"", "c")),
                        new Sheet.Row(3, List.of("one two", "3")),
                        new Sheet.Row(5, List.of("last", "4")));
    }

    @Test
    void a_text_that_ends_within_a_line_is_not_whole() {
        assertThat(text("a;b\n1;2\n").whole()).isTrue();
        assertThat(text("a;b\n1;2").whole()).isFalse();
        assertThat(text("a;b\n\"1;2\n").whole()).isFalse();
    }

    @Test
    void letters_beyond_ascii_are_read_in_either_encoding() {
        for (var charset : List.of(UTF_8, Charset.forName("windows-1252"))) {
            assertThat(reader.read("t.csv", "sted;tall\nÅs;1\n".getBytes(charset))
                            .getFirst()
                            .rows()
                            .getLast()
                            .cells())
                    .containsExactly("Ås", "1");
        }
    }

    @Test
    void a_workbook_tells_figures_and_days_as_they_were_typed_however_they_are_shown() throws IOException {
        var bytes = workbook(LocalDate.of(2016, 1, 31), 1_068_363, new BigDecimal("12.50"), "68 363");

        var sheet = reader.read("t.xlsx", bytes).getFirst();
        assertThat(sheet.name()).isEqualTo("Ark");
        assertThat(sheet.rows())
                .containsExactly(new Sheet.Row(2, List.of("", "2016-01-31", "1068363", "12.5", "68 363")));
    }

    @Test
    void what_is_no_table_is_refused() throws IOException {
        var workbook = workbook(LocalDate.of(2016, 1, 31), 1, BigDecimal.ONE, "x");
        assertRefused("document.sheet.damaged", Arrays.copyOf(workbook, workbook.length - 100));
        assertRefused("document.sheet.no-table", zip("word/document.xml", new byte[10]));
        assertRefused(
                "document.sheet.no-table",
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(Charset.forName("ISO-8859-1")));
        assertRefused("document.sheet.empty", "\n \n".getBytes(UTF_8));
        assertRefused("document.sheet.too-large", new byte[2 << 20]);
        assertRefused("document.sheet.too-long", "a;b\n".repeat(2_000).getBytes(UTF_8));
        assertRefused("document.sheet.too-long", ";".repeat(6_000).concat("x\n").getBytes(UTF_8));
    }

    @Test
    void a_workbook_that_unpacks_to_far_more_than_a_table_is_refused() throws IOException {
        assertRefused("document.refusal.expands", zip("xl/worksheets/sheet1.xml", new byte[20 << 20]));
    }

    private Sheet text(String text) {
        return reader.read("t.csv", text.getBytes(UTF_8)).getFirst();
    }

    private List<List<String>> cells(String text) {
        return text(text).rows().stream().map(Sheet.Row::cells).toList();
    }

    private void assertRefused(String key, byte[] content) {
        assertThatThrownBy(() -> reader.read("t", content))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
    }

    private static byte[] workbook(LocalDate day, int number, BigDecimal decimal, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Ark");
            sheet.value(1, 1, day);
            sheet.style(1, 1).format("dd.mm.yyyy").set();
            sheet.value(1, 2, number);
            sheet.style(1, 2).format("#,##0").set();
            sheet.value(1, 3, decimal);
            sheet.value(1, 4, text);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}

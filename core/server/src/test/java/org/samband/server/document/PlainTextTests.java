package org.samband.server.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.profile.source.Place;
import org.samband.profile.source.SourceBlock.Item;
import org.samband.profile.source.SourceBlock.Paragraph;
import org.samband.profile.source.SourceBlock.Row;
import org.samband.profile.source.SourceBlock.Table;
import org.samband.profile.source.SourceDocument;

class PlainTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_are_numbered_as_in_the_file(String end) {
        SourceDocument document = Reading.text("One" + end + end + "  Three" + end);

        assertThat(document.lines()).containsExactly("One", "", "  Three");
        assertThat(document.blocks())
                .containsExactly(new Paragraph("One", new Place(1, 1, 0)), new Paragraph("Three", new Place(3, 3, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Sea", "• Sea", "* Sea", "– Sea", "  - Sea", "•\tSea", "1.\tSea", "\uF0B7\tSea"})
    void a_bullet_makes_an_item(String line) {
        assertThat(Reading.text(line).blocks())
                .containsExactly(new Item("Sea", new Place(1, line.indexOf('S') + 1, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Sea", "12. mai", "** Sea", "1-2 Sea", "- "})
    void what_only_looks_like_a_bullet_stays(String line) {
        assertThat(Reading.text(line).blocks()).singleElement().isEqualTo(new Paragraph(line.strip(), Place.line(1)));
    }

    @Test
    void lines_with_tabs_make_a_table() {
        SourceDocument document = Reading.text("Before\nTask\tWhen\t\n\tQ1\nAfter");

        assertThat(document.blocks()).hasSize(3);
        Table table = (Table) document.blocks().get(1);
        assertThat(table.place()).isEqualTo(Place.line(2));
        assertThat(cells(table)).containsExactly(List.of("Task", "When", ""), List.of("", "Q1"));
        assertThat(table.rows().getFirst().cells().get(1).place()).isEqualTo(new Place(2, 6, 2));
        assertThat(table.rows().get(1).cells().get(1).place()).isEqualTo(new Place(3, 2, 2));
        assertThat(document.lines().get(1)).isEqualTo("Task\tWhen\t");
    }

    @Test
    void a_blank_line_does_not_end_a_table_that_goes_on_with_an_indented_row() {
        SourceDocument document = Reading.text("A\t1\n\n\tB\t2\n\nC\t3");

        assertThat(document.blocks()).hasSize(2);
        assertThat(cells((Table) document.blocks().getFirst()))
                .containsExactly(List.of("A", "1"), List.of("", "B", "2"));
        assertThat(((Table) document.blocks().getFirst()).rows().get(1).place()).isEqualTo(Place.line(3));
        assertThat(document.lines()).hasSize(5);
    }

    @Test
    void an_empty_row_belongs_to_a_table_only_between_its_rows() {
        SourceDocument document = Reading.text("\t\t\nA\t1\n\t\nB\t2\n\t\t\n\nText");

        assertThat(document.blocks()).hasSize(2);
        assertThat(cells((Table) document.blocks().getFirst()))
                .containsExactly(List.of("A", "1"), List.of("", ""), List.of("B", "2"));
    }

    @Test
    void an_indented_line_outside_tables_is_a_paragraph() {
        assertThat(Reading.text("\tIndented").blocks()).containsExactly(new Paragraph("Indented", new Place(1, 2, 0)));
    }

    @Test
    void bold_marks_are_no_words_but_stay_in_the_lines() {
        SourceDocument document = Reading.text("Area: **Culture**\n2 ** 3 ** 4\nA\t**B** and **C**\n**open");

        assertThat(document.lines().getFirst()).isEqualTo("Area: **Culture**");
        assertThat(document.blocks().getFirst()).isEqualTo(new Paragraph("Area: Culture", Place.line(1)));
        assertThat(document.blocks().get(1)).isEqualTo(new Paragraph("2 ** 3 ** 4", Place.line(2)));
        assertThat(cells((Table) document.blocks().get(2))).containsExactly(List.of("A", "B and C"));
        assertThat(document.blocks().get(3)).isEqualTo(new Paragraph("**open", Place.line(4)));
    }

    @Test
    void invisible_characters_are_no_words() {
        assertThat(Reading.text("\uFEFFkom\u00ADmune\u200B\u00A0kr\u00A01\u0001")
                        .blocks())
                .containsExactly(new Paragraph("kommune\u00A0kr\u00A01\uFFFD", new Place(1, 2, 0)));
    }

    @Test
    void text_is_read_in_the_letters_it_is_written_in() {
        String text = "Møte på Gjøvik – “æøå” €\tÄÖ\nšŽ";
        for (byte[] content : List.of(
                text.getBytes(UTF_8),
                marked("\uFEFF", text, UTF_8),
                marked("\uFEFF", text, UTF_16LE),
                marked("\uFEFF", text, UTF_16BE),
                marked("\uFEFF", text, Charset.forName("UTF-32LE")),
                text.getBytes(Charset.forName("windows-1252")))) {
            assertThat(Reading.reader().read("plan.txt", content).lines()).containsExactly(text.split("\n"));
        }
    }

    @Test
    void letters_of_an_older_standard_are_read() {
        assertThat(Reading.reader()
                        .read("plan.txt", "Blåbærøy".getBytes(ISO_8859_1))
                        .lines())
                .containsExactly("Blåbærøy");
    }

    @Test
    void one_broken_byte_does_not_spoil_the_other_letters() {
        byte[] content = "æøå æøå æøå !".getBytes(UTF_8);
        content[content.length - 1] = (byte) 0xC3;

        assertThat(Reading.reader().read("plan.txt", content).lines()).containsExactly("æøå æøå æøå \uFFFD");
    }

    @Test
    void a_name_that_promises_a_word_file_does_not_matter() {
        assertThat(Reading.reader()
                        .read("plan.docx", "Only text".getBytes(UTF_8))
                        .lines())
                .containsExactly("Only text");
    }

    @Test
    void a_very_long_line_of_unpaired_marks_is_read_at_once() {
        String line = "**a ".repeat(500_000);

        assertThat(Reading.text(line).blocks()).hasSize(1);
    }

    static List<List<String>> cells(Table table) {
        return table.rows().stream().map(PlainTextTests::texts).toList();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(cell -> cell.text()).toList();
    }

    private static byte[] marked(String mark, String text, Charset charset) {
        byte[] begin = mark.getBytes(charset);
        byte[] rest = text.getBytes(charset);
        byte[] all = Arrays.copyOf(begin, begin.length + rest.length);
        System.arraycopy(rest, 0, all, begin.length, rest.length);
        return all;
    }
}

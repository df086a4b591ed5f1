package org.samband.server.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.document.WordBuilder.cell;
import static org.samband.server.document.WordBuilder.p;
import static org.samband.server.document.WordBuilder.r;
import static org.samband.server.document.WordBuilder.row;
import static org.samband.server.document.WordBuilder.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samband.profile.source.Place;
import org.samband.profile.source.SourceBlock.Cell;
import org.samband.profile.source.SourceBlock.Table;
import org.samband.profile.source.SourceDocument;

class WordTableTests {

    @Test
    void each_row_is_a_line_with_its_cells_between_tabs() {
        SourceDocument document = Reading.word(WordBuilder.of(
                p(r("Before")), table(row(cell("Task"), cell("When")), row(cell("Sing"), cell("Q1"))), p(r("After"))));

        assertThat(document.lines()).containsExactly("Before", "Task\tWhen", "Sing\tQ1", "After");
        Table table = (Table) document.blocks().get(1);
        assertThat(table.place()).isEqualTo(Place.line(2));
        assertThat(table.rows().get(1).cells())
                .containsExactly(
                        new Cell("Sing", false, new Place(3, 1, 1)), new Cell("Q1", false, new Place(3, 6, 2)));
    }

    @Test
    void merged_cells_fill_the_columns_and_rows_they_cover() {
        Table table = only(table(
                row(cell("<w:gridSpan w:val=\"2\"/>", "Wide"), cell("C")),
                row(cell("<w:vMerge w:val=\"restart\"/>", "Tall"), cell("B1"), cell("C1")),
                row(cell("<w:vMerge/>", ""), cell("B2"), cell("C2")),
                row(cell("A3"), cell("<w:vMerge/>", "B3"), cell("C3"))));

        assertThat(PlainTextTests.cells(table))
                .containsExactly(
                        List.of("Wide", "", "C"),
                        List.of("Tall", "B1", "C1"),
                        List.of("", "B2", "C2"),
                        List.of("A3", "B3", "C3"));
        assertThat(merged(table)).containsExactly("1/2", "3/1");
    }

    @Test
    void columns_left_out_at_the_ends_of_a_row_are_empty_cells() {
        Table table = only(table("<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"2\"/></w:trPr>"
                + cell("B") + "</w:tr>"));

        assertThat(PlainTextTests.cells(table)).containsExactly(List.of("", "B", "", ""));
        assertThat(merged(table)).isEmpty();
    }

    @Test
    void a_table_in_a_cell_is_read_row_by_row_as_its_text() {
        Table table = only(table(row(
                "<w:tc>" + p(r("First")) + table(row(cell("a"), cell("b")), row(cell("c"), cell("d"))) + p(r("Last"))
                        + "</w:tc>",
                cell("x"))));

        assertThat(PlainTextTests.cells(table)).containsExactly(List.of("First\na b\nc d\nLast", "x"));
    }

    @Test
    void deleted_rows_are_left_out_and_controlled_ones_read() {
        SourceDocument document = Reading.word(WordBuilder.of(table(
                "<w:tr><w:trPr><w:del/></w:trPr>" + cell("Gone") + "</w:tr>",
                "<w:sdt><w:sdtContent>"
                        + row("<w:sdt><w:sdtContent>" + cell("Kept") + "</w:sdtContent></w:sdt>", cell("1"))
                        + "</w:sdtContent></w:sdt>")));

        assertThat(document.lines()).containsExactly("Kept\t1");
    }

    private static Table only(String table) {
        return (Table) Reading.word(WordBuilder.of(table)).blocks().getFirst();
    }

    private static List<String> merged(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(Cell::merged)
                        .map(cell -> cell.place().line() + "/" + cell.place().cell()))
                .toList();
    }
}

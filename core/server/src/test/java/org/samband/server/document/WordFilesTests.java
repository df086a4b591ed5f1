package org.samband.server.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samband.profile.source.SourceBlock;
import org.samband.profile.source.SourceDocument;

class WordFilesTests {

    private static final byte[] REPORT =
            new DocumentWriter().write(Samples.report("nb", 5), Format.DOCX, Samples.ISSUED);

    @Test
    void headings_lists_and_tables_are_words_own() {
        SourceDocument read = Reading.reader().read("report.docx", REPORT);

        assertThat(read.blocks())
                .filteredOn(SourceBlock.Heading.class::isInstance)
                .extracting(block -> ((SourceBlock.Heading) block).level() + " " + ((SourceBlock.Heading) block).text())
                .containsExactly("1 Avvik", "2 Samferdsel – “bruer”, ferjer og €-midler", "3 Merknader", "4 Nederst");
        assertThat(read.blocks())
                .filteredOn(SourceBlock.Item.class::isInstance)
                .extracting(block -> ((SourceBlock.Item) block).text())
                .contains("Ferjenettverket møtes i juni", "Søknaden om 450 000 kr er sendt");
        SourceBlock.Table table = (SourceBlock.Table) read.blocks().stream()
                .filter(SourceBlock.Table.class::isInstance)
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(PlainTextTests.cells(table))
                .hasSize(6)
                .contains(List.of(
                        "Aktivitet 3 med en tittel som går over flere ord",
                        "04.01.2026",
                        "30\u00A0000,50\u00A0kr",
                        "7,5",
                        "■\u00A0Status 3",
                        "Arbeidet går som planlagt, og neste møte er i juni."));
    }

    @Test
    void the_head_of_a_table_is_repeated_and_rows_stay_whole() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(REPORT))) {
            XWPFTable table = word.getTables().getLast();

            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isEqualTo("Aktiviteter i første tertial");
            assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray()).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @CsvSource({"nb, nb-NO, Side 1 av 1", "nn, nn-NO, Side 1 av 1", "sv, sv-SE, Sida 1 av 1", "en, en-GB, Page 1 of 1"})
    void the_file_says_what_it_is_in_its_language(String language, String spelling, String page) throws Exception {
        byte[] file = new DocumentWriter().write(Samples.report(language, 1), Format.DOCX, Samples.ISSUED);

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            var properties = word.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Tertialrapport 1/2026 – Fjordregionen & omegn");
            assertThat(properties.getCreator()).isEqualTo("Fjordregionen");
            assertThat(properties.getCreated().toInstant()).isEqualTo(Samples.ISSUED);
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .hasValue(spelling);
            assertThat(word.getStyle().getDocDefaults().xmlText()).contains("w:val=\"" + spelling + "\"");
            assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(word.getFooterList().getFirst().getText().strip()).isEqualTo(page);
            assertThat(word.getHeaderList().getFirst().getText()).contains("Fjordregionen\tTertialrapport");
        }
    }
}

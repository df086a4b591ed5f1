package org.samband.server.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.profile.document.Tone;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfFilesTests {

    private static final DocumentWriter WRITER = new DocumentWriter();

    @ParameterizedTest
    @CsvSource({"nb, 60", "nn, 3", "sv, 3", "en, 3"})
    void a_report_can_be_kept_and_read_aloud_in_every_language(String language, int rows) throws Exception {
        byte[] pdf = WRITER.write(Samples.report(language, rows), Format.PDF, Samples.ISSUED);

        assertThat(PdfComplaints.of(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfComplaints.of(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void an_odd_document_can_be_kept_and_read_aloud() throws Exception {
        Document odd = new Document(
                "日本 \uD83D\uDE00 \u0000 \uFFFF <b>",
                "",
                "fi",
                "A \"quoted\" \\ author; } @page",
                List.of(
                        new Block.Heading(4, "Begins too deep"),
                        new Block.Table("", List.of(new Block.Column("", 1)), List.of(List.of(Cell.text("")))),
                        new Block.Table("Empty", List.of(new Block.Column("Only a head", 1)), List.of()),
                        new Block.Shares("Nothing", List.of(new Block.Share("None", 0, Tone.GOOD))),
                        new Block.Bullets(List.of("")),
                        new Block.Facts(List.of(new Block.Fact("", ""))),
                        Block.Paragraph.of("مرحبا \uD83D\uDE00 a\u00ADb \u202Eevil")));
        byte[] pdf = WRITER.write(odd, Format.PDF, Samples.ISSUED);

        assertThat(PdfComplaints.of(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfComplaints.of(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_long_table_repeats_its_head_on_each_page() throws IOException {
        byte[] pdf = WRITER.write(Samples.report("nb", 60), Format.PDF, Samples.ISSUED);

        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isGreaterThan(2);
            for (int page = 2; page < read.getNumberOfPages(); page++) {
                assertThat(text(read, page)).contains("Kommentar").contains("Side " + page + " av ");
            }
            assertThat(text(read, 1).replace('\u00A0', ' '))
                    .contains("Tertialrapport 1/2026 – Fjordregionen & omegn", "10 000 kr 2,5 ● Status 1")
                    .contains("Hele beløpet på 1 000 000 kr er avsatt.");
        }
    }

    @Test
    void the_file_says_what_it_is_and_leads_to_its_headings() throws IOException {
        byte[] pdf = WRITER.write(Samples.report("sv", 3), Format.PDF, Samples.ISSUED);

        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getDocumentInformation().getTitle()).startsWith("Tertialrapport 1/2026");
            assertThat(read.getDocumentInformation().getAuthor()).isEqualTo("Fjordregionen");
            assertThat(read.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Samples.ISSUED);
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
            var title = read.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(title.getFirstChild().getTitle()).isEqualTo("Avvik");
            assertThat(title.getFirstChild().getFirstChild().getTitle()).startsWith("Samferdsel");
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}

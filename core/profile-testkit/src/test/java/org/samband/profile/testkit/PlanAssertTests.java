package org.samband.profile.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samband.profile.AllianceProfile;

/** What an author reads when a plan document becomes something else than its test says. */
class PlanAssertTests {

    private static final String PLAN = """
            Quay: North quay

            Money
            12 000 euros

            Job\tWhen\tWho
            Mend the wall\tQ1 2031\tThe mason
            Paint the crane\tQ3 2031\tThe painter

            Quay: South quay

            Job\tWhen\tWho
            Dredge\tQ2-Q3 2031\tThe harbour master
            """;

    private static final String OUTLINE = """
            quay North quay
              job Mend the wall
              job Paint the crane
            quay South quay
              job Dredge
            """;

    private final ProfileContract harbour = new ProfileContract() {
        @Override
        public AllianceProfile profile() {
            return new Harbour();
        }
    };

    @TempDir
    private Path folder;

    @Test
    void a_plan_that_is_read_as_expected_is_quiet() {
        harbour.assertThatPlan(2031, PLAN)
                .hasOutline(OUTLINE)
                .hasResponsible("Mend the wall", "The mason")
                .hasResource("North quay", "12 000 euros")
                .understandsTheScheduleOf("Dredge")
                .asksNothing()
                .placesEverything();
    }

    @Test
    void a_word_file_is_read_as_the_server_reads_it() throws IOException {
        harbour.assertThatPlan(2031, wordFile("Quay: North quay", "Quay: South quay"))
                .hasOutline("quay North quay\nquay South quay");
    }

    @Test
    void another_outline_is_shown_beside_the_expected_one() {
        assertThat(message(
                        () -> harbour.assertThatPlan(2031, "Quay: North quay\n").hasOutline("quay South quay")))
                .isEqualTo("""
                        The document is read as
                          quay North quay
                        instead of
                          quay South quay
                        Lines without a place: none. See docs/profiles/reading.md.""");
        assertThat(message(() -> harbour.assertThatPlan(2031, "Pier: North\n").hasOutline("quay North")))
                .contains(
                        "Nothing opens an element: say by heading.<level>, announcement.<level> or table.1 what does.");
    }

    @Test
    void a_table_with_other_heads_is_asked_about_and_its_lines_are_named() {
        String plan = "Quay: North quay\n\nChore\tDay\nMend the wall\tQ1 2031\n";

        harbour.assertThatPlan(2031, plan).asks("unknown-table");
        assertThat(message(() -> harbour.assertThatPlan(2031, plan).asksNothing()))
                .contains("line 3: unknown-table");
        assertThat(message(() -> harbour.assertThatPlan(2031, plan).placesEverything()))
                .contains("These lines found no place", "Mend the wall");
        assertThat(message(() -> harbour.assertThatPlan(2031, plan).asks("deferred")))
                .startsWith("There is no question about \"deferred\"; the questions are");
    }

    @Test
    void what_an_element_lacks_is_said_with_the_keys_that_give_it() {
        var plan = harbour.assertThatPlan(2031, PLAN);

        assertThat(message(() -> plan.hasResponsible("Dredge", "The mason")))
                .startsWith(
                        "\"Dredge\" is answered for by \"The harbour master\" instead of \"The mason\"; the words are those of");
        assertThat(message(() -> plan.hasResource("South quay", "12 000 euros")))
                .startsWith("\"South quay\" has no resource \"12 000 euros\"; it has [].");
        assertThat(message(() -> plan.understandsTheScheduleOf("North quay")))
                .contains("give the words of its time by schedule.quarter");
        assertThat(message(() -> plan.hasRoute("annual", "The board")))
                .startsWith("No annual report goes to \"The board\"; what is read is []");
        assertThat(message(() -> plan.hasResponsible("Pier", "The mason")))
                .startsWith("There is no element \"Pier\" in");
    }

    private static String message(Runnable work) {
        var thrown = new String[1];
        assertThatThrownBy(work::run)
                .isInstanceOf(AssertionError.class)
                .satisfies(error -> thrown[0] = error.getMessage());
        return thrown[0];
    }

    private Path wordFile(String... paragraphs) throws IOException {
        var body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        var file = folder.resolve("plan.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>");
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}

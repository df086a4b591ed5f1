package org.samband.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.samband.profile.document.Block;
import org.samband.profile.document.Document;
import org.samband.profile.report.ReportData;
import org.samband.profile.report.ReportFormat;

class ReportProblemsTests {

    @Test
    void a_format_that_adds_to_the_usual_document_has_none() {
        assertThat(problems("annual", data -> with(data, new Block.Heading(1, "Closing words"))))
                .isEmpty();
    }

    @Test
    void a_format_of_an_unknown_cycle_is_one() {
        assertThat(problems("weekly", ReportData::usual))
                .containsExactly(
                        "reportFormats() has one for \"weekly\", which is no reporting cycle of this profile.");
    }

    @Test
    void a_format_that_only_knows_full_reports_is_one() {
        assertThat(problems(
                        "annual",
                        data -> with(
                                data, Block.Paragraph.of(data.lines().getFirst().title()))))
                .containsExactly("reportFormats(), \"annual\", throws NoSuchElementException.");
    }

    @Test
    void headings_that_skip_a_level_are_one() {
        assertThat(problems("annual", data -> with(data, new Block.Heading(3, "Details"))))
                .contains(
                        "reportFormats(), \"annual\", gives the heading \"Details\" the level 3 after the level 0; headings begin with 1, skip none and end with 4.");
    }

    @Test
    @SuppressWarnings("NullAway") // a plugin need not be compiled with null checks
    void no_document_is_one() {
        assertThat(problems("annual", data -> null))
                .containsExactly(
                        "reportFormats(), \"annual\", throws NullPointerException: The report format returns null.");
    }

    private static Document with(ReportData data, Block block) {
        var usual = data.usual();
        return new Document(usual.title(), usual.subtitle(), usual.language(), usual.author(), List.of(block));
    }

    private static List<String> problems(String cycle, Function<ReportData, Document> writer) {
        return ProfileProblems.in(new Lakeside() {
            @Override
            public List<ReportFormat> reportFormats() {
                return List.of(ReportFormat.of(cycle, writer));
            }
        });
    }
}

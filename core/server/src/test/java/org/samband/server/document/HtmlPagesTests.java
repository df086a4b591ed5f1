package org.samband.server.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.profile.document.Tone;

class HtmlPagesTests {

    @Test
    void a_page_is_whole_and_says_its_language_and_title() {
        String page = html(Samples.report("nb", 3));

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"nb-NO\">")
                .contains("<title>Tertialrapport 1/2026 – Fjordregionen &amp; omegn</title>")
                .contains("<h1 id=\"title\">", "<h2 id=\"h1\">Avvik</h2>", "<h3 id=\"h2\">Samferdsel")
                .doesNotContain("<bookmarks>", "src=", "http");
    }

    @Test
    void no_text_becomes_markup() {
        String evil = "</style><script>alert('x')</script>\"' onload=\"y";
        Document document = new Document(
                evil,
                evil,
                "en\" x=\"",
                evil,
                List.of(
                        new Block.Heading(1, evil),
                        Block.Paragraph.of(evil),
                        new Block.Bullets(List.of(evil)),
                        new Block.Facts(List.of(new Block.Fact(evil, evil))),
                        new Block.Table(
                                evil,
                                List.of(new Block.Column(evil, 1)),
                                List.of(List.of(Cell.text(evil)), List.of(new Cell.State(evil, Tone.BAD)))),
                        new Block.Shares(evil, List.of(new Block.Share(evil, 1, Tone.GOOD))),
                        new Block.Note(Tone.BAD, evil)));

        assertThat(html(document))
                .doesNotContain("<script", "onload=\"", "x=\"\"")
                .containsOnlyOnce("</style>");
    }

    @Test
    void tables_can_be_read_aloud() {
        assertThat(html(Samples.report("en", 1)))
                .contains("<caption>Aktiviteter i første tertial</caption>")
                .contains("<th scope=\"col\" class=\"number\">Beløp</th>")
                .contains("<th scope=\"row\">Aktivitet 1 med en tittel som går over flere ord</th>")
                .contains("<td class=\"number\">NOK\u00A010,000</td>")
                .contains("<span class=\"mark good\" aria-hidden=\"true\">●</span>\u00A0Status 1");
    }

    @Test
    void a_line_end_in_a_text_is_one_on_the_page() {
        assertThat(html(Samples.report("nb", 1))).contains("<p>Første linje<br />Andre linje &lt;script&gt;");
    }

    @Test
    void shares_are_a_bar_with_its_figures_beside_it() {
        assertThat(html(Samples.report("nb", 1)))
                .contains("<div class=\"good\" style=\"width:50.00%\"></div>")
                .contains("På sporet: 20 (50\u00A0%)");
    }

    @Test
    void headings_never_skip_a_level() {
        Document document = new Document(
                "T",
                "",
                "nb",
                "A",
                List.of(new Block.Heading(3, "a"), new Block.Heading(9, "b"), new Block.Heading(-1, "c")));

        assertThat(html(document)).contains("<h2 id=\"h1\">a</h2>", "<h3 id=\"h2\">b</h3>", "<h2 id=\"h3\">c</h2>");
    }

    private static String html(Document document) {
        return new String(new DocumentWriter().write(document, Format.HTML, Samples.ISSUED), UTF_8);
    }
}

package org.samband.server.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.document.WordBuilder.p;
import static org.samband.server.document.WordBuilder.r;
import static org.samband.server.document.WordBuilder.style;
import static org.samband.server.document.WordBuilder.styled;

import org.junit.jupiter.api.Test;
import org.samband.profile.source.Place;
import org.samband.profile.source.SourceBlock.Heading;
import org.samband.profile.source.SourceBlock.Item;
import org.samband.profile.source.SourceBlock.Paragraph;
import org.samband.profile.source.SourceDocument;

class WordTextTests {

    @Test
    void each_paragraph_is_a_line() {
        SourceDocument document = Reading.word(WordBuilder.of(p(r("One")), p(""), p(r("  Thr") + r("ee"))));

        assertThat(document.lines()).containsExactly("One", "", "  Three");
        assertThat(document.blocks())
                .containsExactly(new Paragraph("One", Place.line(1)), new Paragraph("Three", new Place(3, 3, 0)));
    }

    @Test
    void headings_are_known_by_words_own_names_whatever_their_ids() {
        SourceDocument document = Reading.word(WordBuilder.of(
                        styled("Overskrift1", "A"), styled("berschrift2", "B"), styled("Mine", "C"), styled("Out", "D"))
                .styles(
                        style("Overskrift1", "heading 1", ""),
                        style("berschrift2", "Heading 2", ""),
                        style("Mine", "My own", "<w:basedOn w:val=\"berschrift2\"/>"),
                        style("Out", "Other", "<w:pPr><w:outlineLvl w:val=\"3\"/></w:pPr>")));

        assertThat(document.blocks())
                .containsExactly(
                        new Heading(1, "A", Place.line(1)),
                        new Heading(2, "B", Place.line(2)),
                        new Heading(2, "C", Place.line(3)),
                        new Heading(4, "D", Place.line(4)));
    }

    @Test
    void a_style_may_take_the_heading_out_of_what_it_is_based_on() {
        SourceDocument document = Reading.word(WordBuilder.of(styled("Toc", "Contents"), styled("Loop", "Loop"))
                .styles(
                        style("H", "heading 1", ""),
                        style(
                                "Toc",
                                "TOC Heading",
                                "<w:basedOn w:val=\"H\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>"),
                        style("Loop", "Loop", "<w:basedOn w:val=\"Loop\"/>")));

        assertThat(document.blocks())
                .containsExactly(new Paragraph("Contents", Place.line(1)), new Paragraph("Loop", Place.line(2)));
    }

    @Test
    void a_paragraph_may_say_itself_that_it_is_a_heading() {
        assertThat(Reading.word(WordBuilder.of(p("<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" + r("A"))))
                        .blocks())
                .containsExactly(new Heading(2, "A", Place.line(1)));
    }

    @Test
    void a_heading_made_of_bold_letters_only_stays_a_paragraph() {
        assertThat(Reading.word(WordBuilder.of(p("<w:r><w:rPr><w:b/></w:rPr><w:t>Bold</w:t></w:r>")))
                        .blocks())
                .containsExactly(new Paragraph("Bold", Place.line(1)));
    }

    @Test
    void numbered_and_bulleted_paragraphs_are_items() {
        String list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%d\"/></w:numPr>";
        SourceDocument document = Reading.word(WordBuilder.of(
                        p("<w:pPr>" + list.formatted(3) + "</w:pPr>" + r("Own")),
                        styled("List", "By style"),
                        p("<w:pPr><w:pStyle w:val=\"List\"/>" + list.formatted(0) + "</w:pPr>" + r("Taken out")),
                        p(r("- By hand")))
                .styles(style("List", "List Bullet", "<w:pPr>" + list.formatted(1) + "</w:pPr>")));

        assertThat(document.blocks())
                .containsExactly(
                        new Item("Own", Place.line(1)),
                        new Item("By style", Place.line(2)),
                        new Paragraph("Taken out", Place.line(3)),
                        new Item("By hand", new Place(4, 3, 0)));
    }

    @Test
    void text_is_read_from_links_fields_and_content_controls() {
        SourceDocument document = Reading.word(WordBuilder.of(
                p("<w:hyperlink>" + r("link ") + "</w:hyperlink><w:fldSimple w:instr=\"DATE\">" + r("field ")
                        + "</w:fldSimple><w:r><w:instrText>PAGE</w:instrText></w:r><w:sdt><w:sdtPr/><w:sdtContent>"
                        + r("control") + "</w:sdtContent></w:sdt>"),
                "<w:sdt><w:sdtPr/><w:sdtContent>" + p(r("A whole paragraph")) + "</w:sdtContent></w:sdt>",
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p(r("Click here"))
                        + "</w:sdtContent></w:sdt>"));

        assertThat(document.lines()).containsExactly("link field control", "A whole paragraph");
    }

    @Test
    void tracked_changes_are_read_as_if_they_were_accepted() {
        SourceDocument document = Reading.word(WordBuilder.of(
                p(r("In ") + "<w:del><w:r><w:delText>2015</w:delText></w:r></w:del><w:ins>" + r("2016") + "</w:ins>"),
                p("<w:moveFrom>" + r("elsewhere") + "</w:moveFrom><w:moveTo>" + r("here") + "</w:moveTo>"),
                p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("joined ")),
                p(r("together")),
                p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("last"))));

        assertThat(document.lines()).containsExactly("In 2016", "here", "joined together", "last");
    }

    @Test
    void breaks_tabs_and_hyphens_are_read_as_what_they_are() {
        SourceDocument document = Reading.word(WordBuilder.of(
                p(r("one") + "<w:r><w:br/><w:t>two</w:t><w:br w:type=\"page\"/></w:r>"),
                p(r("A") + "<w:r><w:tab/></w:r>" + r("Q1") + "<w:r><w:noBreakHyphen/></w:r>" + r("Q")
                        + "<w:r><w:softHyphen/></w:r>" + r("2"))));

        assertThat(document.lines()).containsExactly("one two", "A\tQ1-Q2");
        assertThat(document.blocks().getFirst()).isEqualTo(new Paragraph("one\ntwo", Place.line(1)));
    }

    @Test
    void hidden_text_is_left_out() {
        assertThat(Reading.word(WordBuilder.of(p(r("seen") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>")))
                        .lines())
                .containsExactly("seen");
    }

    @Test
    void a_text_box_follows_the_paragraph_it_hangs_on_and_is_read_once() {
        String box = "<w:txbxContent>" + p(r("box")) + "</w:txbxContent>";
        SourceDocument document = Reading.word(WordBuilder.of(p(r("text")
                + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:wsp>" + box
                + "</wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>")));

        assertThat(document.lines()).containsExactly("text", "box");
    }

    @Test
    void footnotes_are_shown_after_the_text_and_make_no_block() {
        SourceDocument document =
                Reading.word(WordBuilder.of(p(r("text") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"))
                        .footnotes(
                                "<w:footnote w:type=\"separator\">" + p(r("---")) + "</w:footnote>",
                                "<w:footnote w:id=\"1\">" + p(r("A note")) + "</w:footnote>"));

        assertThat(document.lines()).containsExactly("text", "A note");
        assertThat(document.blocks()).containsExactly(new Paragraph("text", Place.line(1)));
    }

    @Test
    void a_table_of_contents_is_text_although_it_has_tabs() {
        SourceDocument document = Reading.word(WordBuilder.of(
                        p("<w:pPr><w:pStyle w:val=\"T1\"/></w:pPr>" + r("Culture") + "<w:r><w:tab/></w:r>" + r("3")))
                .styles(style("T1", "toc 1", "")));

        assertThat(document.blocks()).containsExactly(new Paragraph("Culture 3", Place.line(1)));
    }

    @Test
    void tabbed_paragraphs_make_a_table_as_they_do_in_text() {
        SourceDocument document = Reading.word(WordBuilder.of(
                p(r("Task") + "<w:r><w:tab/></w:r>" + r("When")), p(r("Sing") + "<w:r><w:tab/></w:r>" + r("Q1"))));

        assertThat(document.blocks())
                .isEqualTo(Reading.text("Task\tWhen\nSing\tQ1").blocks());
    }
}

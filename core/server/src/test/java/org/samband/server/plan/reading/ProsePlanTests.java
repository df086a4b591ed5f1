package org.samband.server.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.samband.server.plan.reading.Plans.level;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samband.profile.source.Place;
import org.samband.profile.source.SourceBlock;
import org.samband.profile.source.SourceDocument;
import org.samband.server.document.PlanDocuments;
import org.samband.server.plan.Amount;

/** Plans without tables, plans that somebody scrambled, and documents that are no plan of the profile. */
class ProsePlanTests {

    private static final String PROSE = """
            VERKSAMHETSPLAN 2031 för Sundförbunden

            Beslutad i Sundförbundens styrelse den 12 december 2030

            1. Inledning

            Planen är framtagen av kansliet.

            2. Verksamhet

            2.1 Vård och hälsa.

            Vården ska vara nära.

            Nya arbetssätt

            Sundförbunden ska ansvara för att:

            - ta fram gemensamma rutiner
            - Träffas varje kvartal

            Alla blir kloka av det.

            - Detta är ingen uppgift.

            3. Ekonomi

            Verksamheten finansieras med medlemsavgiften, som utgörs av två kronor per invånare.
            """;

    @Test
    void numbered_chapters_are_areas_and_sections_and_lists_so_led_are_tasks() {
        PlanDraft draft = Profiles.association().read(PlanDocuments.text(PROSE), 2031, List.of("Sundförbunden"));

        assertThat(draft.title()).isEqualTo("VERKSAMHETSPLAN 2031 för Sundförbunden");
        assertThat(draft.elements())
                .extracting(DraftElement::level, DraftElement::number, DraftElement::title)
                .containsExactly(
                        tuple("area", "1", "Inledning"),
                        tuple("area", "2", "Verksamhet"),
                        tuple("section", "2.1", "Vård och hälsa"),
                        tuple("task", null, "ta fram gemensamma rutiner"),
                        tuple("task", null, "Träffas varje kvartal"),
                        tuple("area", "3", "Ekonomi"));
        assertThat(draft.texts())
                .filteredOn(text -> text.kind() == DraftText.Kind.SUBHEADING)
                .extracting(DraftText::text)
                .containsExactly("Nya arbetssätt");
        assertThat(draft.resources())
                .extracting(DraftResource::amount, DraftResource::source)
                .containsExactly(tuple(Amount.perInhabitant(200, "SEK"), "member-fees"));
        assertThat(draft.doubts()).isEmpty();
        assertThat(draft.accountedLines()).containsAll(Plans.lines(PlanDocuments.text(PROSE)));
    }

    @Test
    void headings_that_word_marks_open_elements_as_the_vocabulary_says() {
        SourceDocument word = new SourceDocument(
                "plan.docx",
                List.of(
                        new SourceBlock.Heading(1, "Samverkan", Place.line(1)),
                        new SourceBlock.Heading(2, "Vård", Place.line(2)),
                        new SourceBlock.Paragraph("Vården ska vara nära.", Place.line(3)),
                        new SourceBlock.Heading(3, "Rutiner", Place.line(4))),
                List.of("Samverkan", "Vård", "Vården ska vara nära.", "Rutiner"));

        PlanDraft draft = Profiles.association().read(word, 2031, List.of());

        assertThat(draft.elements())
                .extracting(DraftElement::level, DraftElement::title)
                .containsExactly(tuple("area", "Samverkan"), tuple("section", "Vård"));
        assertThat(draft.texts())
                .extracting(DraftText::kind)
                .containsExactly(DraftText.Kind.NARRATIVE, DraftText.Kind.SUBHEADING);
    }

    @Test
    void headings_that_word_marks_open_focuses_under_an_area_even_without_tables() {
        SourceDocument word = new SourceDocument(
                "plan.docx",
                List.of(
                        new SourceBlock.Heading(1, "Innsatsområde: Ferdsel", Place.line(1)),
                        new SourceBlock.Heading(2, "Bruer", Place.line(2)),
                        new SourceBlock.Paragraph("Bruer er bra.", Place.line(3)),
                        new SourceBlock.Heading(3, "Organisering", Place.line(4)),
                        new SourceBlock.Paragraph("Daglig leder", Place.line(5))),
                List.of("Innsatsområde: Ferdsel", "Bruer", "Bruer er bra.", "Organisering", "Daglig leder"));

        PlanDraft draft = Profiles.norwegian().read(word, 2031, List.of());

        assertThat(draft.elements())
                .extracting(DraftElement::level, DraftElement::title, DraftElement::responsible)
                .containsExactly(tuple("area", "Ferdsel", null), tuple("focus", "Bruer", "Daglig leder"));
    }

    @Test
    void a_document_in_another_language_raises_one_question_and_stays_text() {
        PlanDraft draft = Profiles.norwegian().read(PlanDocuments.text(PROSE), 2031, List.of());

        assertThat(Plans.kinds(draft)).containsExactly(DoubtKind.NOTHING_RECOGNISED);
        assertThat(draft.elements()).isEmpty();
        assertThat(draft.accountedLines()).containsAll(Plans.lines(PlanDocuments.text(PROSE)));
    }

    @Test
    void the_real_prose_plan_of_an_association_is_chapters_and_tasks() {
        assumeTrue(Plans.hasSeed("vastkom-verksamhetsplan-2019.txt"));
        SourceDocument source = Plans.seed("vastkom-verksamhetsplan-2019.txt");
        PlanDraft draft = Profiles.association().read(source, 2019, List.of("VästKom"));

        assertThat(level(draft, "area")).hasSize(7);
        assertThat(level(draft, "section")).hasSize(10);
        assertThat(level(draft, "task"))
                .extracting(DraftElement::line)
                .containsExactly(92, 93, 94, 95, 99, 127, 128, 129, 130);
        assertThat(draft.resources())
                .extracting(DraftResource::line, it -> it.amount().from())
                .containsExactly(tuple(84, 600L), tuple(191, 200L), tuple(191, 600L));
        assertThat(draft.accountedLines()).containsAll(Plans.lines(source));
        assertThat(draft.tray()).isEmpty();
        assertThat(draft.doubts()).isEmpty();
    }

    @Test
    void the_real_prose_plan_of_a_federation_is_text() {
        assumeTrue(Plans.hasSeed("vkl-verksamhetsinriktning-2016.txt"));
        SourceDocument source = Plans.seed("vkl-verksamhetsinriktning-2016.txt");
        PlanDraft draft = Profiles.federation().read(source, 2016, List.of("VKL"));

        assertThat(draft.title()).startsWith("VERKSAMHETSINRIKTNING 2016");
        assertThat(draft.texts()).hasSize(5);
        assertThat(draft.doubts()).isEmpty();
        assertThat(draft.accountedLines()).containsAll(Plans.lines(source));
    }

    @Test
    void a_real_plan_that_was_scrambled_gives_its_areas_and_leaves_its_rows_in_the_tray() {
        assumeTrue(Plans.hasSeed("kongsbergregionen-handlingsplan-2013.txt"));
        SourceDocument source = Plans.seed("kongsbergregionen-handlingsplan-2013.txt");
        PlanDraft draft = Profiles.norwegian().read(source, 2013, List.of("Kongsbergregionen"));

        assertThat(level(draft, "area"))
                .extracting(DraftElement::number, DraftElement::title)
                .containsExactly(
                        tuple("1", "Tilrettelegging for næringsutvikling og arbeidsplasser"),
                        tuple("2", "Kommunikasjon / infrastruktur / samferdsel"),
                        tuple("3", "Steds- og områdeutvikling"),
                        tuple("4", "Kunnskapsutvikling"),
                        tuple("5", "Tjenesteutvikling"));
        assertThat(draft.tray()).extracting(LeftOut::line).containsExactly(210, 212, 214, 216, 218, 220, 222, 224);
        assertThat(draft.resources())
                .extracting(DraftResource::line, it -> it.amount().kind())
                .containsExactly(tuple(212, Amount.Kind.NOTHING));
        assertThat(draft.accountedLines()).containsAll(Plans.lines(source));
        assertThat(Plans.kinds(draft)).containsOnly(DoubtKind.TITLE_RUNS_ON, DoubtKind.RUNNING_TABLE);
    }
}

package org.samband.server.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samband.profile.source.Place;
import org.samband.profile.source.SourceBlock;
import org.samband.profile.source.SourceDocument;
import org.samband.server.document.DamagedDocument;
import org.samband.server.document.PlanDocuments;

/** Plans with lines and letters swapped, doubled, lost and spoiled: each is read, and nothing of it is lost. */
class MutatedPlansTests {

    private static final List<String> SCRAPS = List.of(
            "\t",
            "\t\t",
            "\n",
            "\n\n",
            " ",
            "- ",
            "**",
            "?",
            "kr ",
            "kr -5",
            "1e9",
            "Q1",
            "Q4-99",
            "%",
            "100 % stilling",
            "Innsatsområde: ",
            "Fokusområde 1 ",
            "Tiltak\tAktiviteter\t2031\n",
            "Organisering\n",
            "Ressurser\n",
            "Rapportering\n",
            "Tertialrapporter behandles av ",
            "finansieres i sin helhet av",
            "utsatt til",
            "{title}",
            "Transkript:\n",
            "Side 1 av 2 ",
            "\u00a0",
            "\u0000",
            "\uD83D\uDE00",
            "99999999999999999999 kroner",
            "…",
            "(",
            "12.13.2031",
            "uke 60",
            "\\",
            "$1");

    private final PlanReader reader = Profiles.norwegian();

    @Test
    void no_line_of_a_mutated_plan_is_lost() {
        String plan = Plans.sund();
        for (int seed = 0; seed < Stress.rounds(200, 5_000); seed++) {
            Random random = new Random(seed);
            String mutated = DamagedDocument.lines(plan, SCRAPS, random);
            SourceDocument document = PlanDocuments.textOrOneLine(mutated);

            PlanDraft draft = reader.read(document, 2031, List.of("Sundregionen"));

            checkNothingIsLost(document, draft, "seed " + seed);
            checkItIsATree(draft, "seed " + seed);
            checkAnswers(draft, random, "seed " + seed);
        }
    }

    @Test
    void no_line_is_lost_by_a_profile_that_reads_another_language() {
        SourceDocument document = PlanDocuments.text(Plans.sund());
        for (PlanReader other : List.of(Profiles.federation(), Profiles.association())) {
            PlanDraft draft = other.read(document, 2031, List.of());

            checkNothingIsLost(document, draft, "other");
        }
    }

    @Test
    void an_empty_document_is_an_empty_plan() {
        PlanDraft draft = reader.read(new SourceDocument("", List.of(), List.of()), 2031, List.of());

        assertThat(draft.elements()).isEmpty();
        assertThat(draft.doubts()).isEmpty();
        assertThat(draft.accountedLines()).isEmpty();
    }

    @Test
    void a_document_of_one_endless_line_is_read() {
        for (String scrap : SCRAPS) {
            String line = scrap.replaceAll("[\n\t]", " ").repeat(50_000 / scrap.length());
            SourceBlock block = new SourceBlock.Paragraph(line, Place.line(1));

            PlanDraft draft = reader.read(new SourceDocument("", List.of(block), List.of(line)), 2031, List.of());

            assertThat(draft.accountedLines()).hasSize(line.isBlank() ? 0 : 1);
        }
    }

    @Test
    void a_document_of_very_many_headings_is_read() {
        String text = "Innsatsområde: Ferdsel på fjorden og i fjellet\n\nFerdsel langs fjorden og over fjellet\n\n"
                .repeat(4_000);

        PlanDraft draft = reader.read(PlanDocuments.text(text), 2031, List.of());

        assertThat(draft.accountedLines()).hasSize(8_000);
    }

    private static void checkNothingIsLost(SourceDocument document, PlanDraft draft, String as) {
        assertThat(draft.accountedLines()).as(as).containsAll(Plans.lines(document));
        Set<String> said = said(draft);
        assertThat(said(document).filter(words -> said.stream().noneMatch(it -> it.contains(words))))
                .as(as)
                .isEmpty();
    }

    /** Every paragraph and every cell, as far as its letters and digits go, without page numbers before it. */
    private static Stream<String> said(SourceDocument document) {
        return document.blocks().stream()
                .flatMap(block -> switch (block) {
                    case SourceBlock.Heading heading -> Stream.of(heading.text());
                    case SourceBlock.Paragraph paragraph -> Stream.of(paragraph.text());
                    case SourceBlock.Item item -> Stream.of(item.text());
                    case SourceBlock.Table table ->
                        table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .map(SourceBlock.Cell::text);
                })
                .map(text -> text.replaceFirst("^(Side 1 av 2 ?)+", ""))
                .flatMap(text -> Stream.of(text.split("[^\\p{L}]+")))
                .map(MutatedPlansTests::letters)
                .filter(words -> words.length() > 3);
    }

    private static Set<String> said(PlanDraft draft) {
        return Stream.of(
                        draft.elements().stream()
                                .flatMap(it -> Stream.of(
                                        it.title(),
                                        String.valueOf(it.number()),
                                        String.valueOf(it.schedule()),
                                        String.valueOf(it.responsible()))),
                        draft.elements().stream()
                                .flatMap(it -> it.notes().stream())
                                .map(DraftElement.Note::text),
                        draft.texts().stream().map(DraftText::text),
                        draft.leftOut().stream().map(LeftOut::text),
                        draft.doubts().stream().flatMap(it -> it.arguments().stream()),
                        Stream.of("Innsatsområde Fokusområde Satsingsområde Organisering Ressurser Rapportering "
                                + "Innsatsområder Satsningsområde Økonomi Finansiering"))
                .flatMap(texts -> texts)
                .map(MutatedPlansTests::letters)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]+", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static void checkItIsATree(PlanDraft draft, String as) {
        Set<String> seen = new HashSet<>();
        for (DraftElement element : draft.elements()) {
            assertThat(element.parent() == null || seen.contains(element.parent()))
                    .as(as)
                    .isTrue();
            assertThat(seen.add(element.id())).as(as).isTrue();
            draft.parent(element)
                    .ifPresent(parent -> assertThat(Profiles.NORWEGIAN_LEVELS.allows(element.level(), parent.level()))
                            .as(as)
                            .isTrue());
        }
    }

    private static void checkAnswers(PlanDraft draft, Random random, String as) {
        PlanDraft answered = draft;
        for (Doubt doubt : draft.doubts()) {
            Doubt.Answer answer =
                    doubt.answers().get(random.nextInt(doubt.answers().size()));
            answered = answered.answered(doubt.id(), answer.key());
        }
        assertThat(answered.openDoubts()).as(as).isEmpty();
        assertThat(answered.accountedLines()).as(as).isEqualTo(draft.accountedLines());
        checkParents(answered, as);
    }

    private static void checkParents(PlanDraft draft, String as) {
        Set<String> seen = new HashSet<>();
        draft.elements().forEach(element -> {
            assertThat(element.parent() == null || seen.contains(element.parent()))
                    .as(as)
                    .isTrue();
            seen.add(element.id());
        });
    }
}

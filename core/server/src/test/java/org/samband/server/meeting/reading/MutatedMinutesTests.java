package org.samband.server.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

/** Minutes with lines and letters swapped, doubled, lost and spoiled: each is read, and nothing of it is lost. */
class MutatedMinutesTests {

    private static final List<String> SCRAPS = List.of(
            "\t",
            "\n",
            "\n\n",
            " ",
            "- ",
            "**",
            ",",
            ";",
            " for ",
            "(",
            ")",
            "Sak ",
            "Sak 08/2031 ",
            "Sak 99b/2031",
            "sak 12/2030, sak 12/2030",
            "A ",
            "B Noe annet\n",
            "Vedtak: ",
            "Vedtak\n",
            "Til stede: ",
            "Forfall:\n",
            "Navn\tKommune\tMøtte\n",
            "Eventuelt\n",
            "Saken ble utsatt.\n",
            "Underskrift:\n",
            "Side 1 av 2\n",
            "31.02.2031",
            "i møte 32.13.2031",
            "fredag 13. mars 2031",
            "§ 12 ",
            "kl. 25.99",
            "0000/0000",
            "\u00a0",
            "\u0000",
            "\uD83D\uDE00",
            "{title}",
            "\\",
            "$1",
            "\u201d");

    private final MinutesReader reader = Minutes.NORWEGIAN;

    @Test
    void no_line_of_mutated_minutes_is_lost() {
        String minutes = Minutes.sample("sundregionen-2031-03-13.txt");
        for (int seed = 0; seed < Stress.rounds(200, 5_000); seed++) {
            Random random = new Random(seed);
            SourceDocument document = PlanDocuments.textOrOneLine(DamagedDocument.lines(minutes, SCRAPS, random));

            MinutesDraft draft = reader.read(document, 2031, Known.NOTHING);

            check(document, draft, random, "seed " + seed);
        }
    }

    @Test
    void no_line_of_mutated_swedish_minutes_is_lost() {
        String minutes = Minutes.sample("mellansjo-2031-02-20.txt");
        for (int seed = 0; seed < Stress.rounds(50, 2_000); seed++) {
            Random random = new Random(seed);
            SourceDocument document = PlanDocuments.textOrOneLine(DamagedDocument.lines(minutes, SCRAPS, random));

            MinutesDraft draft = Minutes.SWEDISH.read(document, 2031, Known.NOTHING);

            check(document, draft, random, "seed " + seed);
        }
    }

    @Test
    void no_line_is_lost_by_a_profile_that_reads_another_language() {
        SourceDocument document = PlanDocuments.text(Minutes.sample("sundregionen-2031-03-13.txt"));
        for (MinutesReader other : List.of(Minutes.SWEDISH, Minutes.ASSOCIATION)) {
            check(document, other.read(document, 2031, Known.NOTHING), new Random(1), "other");
        }
    }

    @Test
    void an_empty_document_is_no_meeting_and_asks_nothing() {
        MinutesDraft draft = reader.read(new SourceDocument("", List.of(), List.of()), 2031, Known.NOTHING);

        assertThat(draft.items()).isEmpty();
        assertThat(draft.doubts()).isEmpty();
        assertThat(draft.accountedLines()).isEmpty();
    }

    @Test
    void a_document_of_one_endless_line_is_read() {
        for (String scrap : SCRAPS) {
            String line = scrap.replaceAll("[\n\t]", " ").repeat(50_000 / scrap.length());
            SourceBlock block = new SourceBlock.Paragraph(line, Place.line(1));

            MinutesDraft draft =
                    reader.read(new SourceDocument("", List.of(block), List.of(line)), 2031, Known.NOTHING);

            assertThat(draft.accountedLines()).as(scrap).hasSize(line.isBlank() ? 0 : 1);
        }
    }

    @Test
    void a_document_of_very_many_cases_is_read() {
        StringBuilder text = new StringBuilder("Referat fra møte i Styringsgruppen 13. mars 2031\n\n");
        for (int i = 1; i <= 2_000; i++) {
            text.append("Sak ").append(i).append("/2031 Ferje til øya\n\nVedtak:\n\nGodkjent i møte 12.03.2031.\n\n");
        }

        MinutesDraft draft = reader.read(PlanDocuments.text(text.toString()), 2031, Known.NOTHING);

        assertThat(draft.items()).hasSize(2_000);
        assertThat(draft.accountedLines()).hasSize(6_001);
    }

    private static void check(SourceDocument document, MinutesDraft draft, Random random, String as) {
        assertThat(draft.accountedLines()).as(as).containsAll(Minutes.lines(document));
        checkWords(document, draft, as);
        checkItIsATree(draft, as);
        MinutesDraft answered = draft;
        for (Doubt doubt : draft.doubts()) {
            Doubt.Answer answer =
                    doubt.answers().get(random.nextInt(doubt.answers().size()));
            answered = answered.answered(doubt.id(), answer.key());
        }
        assertThat(answered.openDoubts()).as(as).isEmpty();
        assertThat(answered.accountedLines()).as(as).isEqualTo(draft.accountedLines());
        checkItIsATree(answered, as);
    }

    /** Each word of the source is said by the draft on that line. */
    private static void checkWords(SourceDocument document, MinutesDraft draft, String as) {
        for (int line : Minutes.lines(document)) {
            String said = said(draft, line);
            Set<String> lost = Stream.of(document.lines().get(line - 1).split("[^\\p{L}]+"))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .filter(word -> word.length() > 3 && !said.contains(word) && !LABELS.contains(word))
                    .collect(Collectors.toSet());
            assertThat(lost).as(as + ", line " + line).isEmpty();
        }
    }

    private static final Set<String> LABELS = Set.of(
            "sted",
            "stede",
            "forfall",
            "vedtak",
            "møteleder",
            "plats",
            "ordförande",
            "sekreterare",
            "protokollet",
            "närvarande",
            "ledamöter",
            "tjänstgörande",
            "ersättare",
            "frånvarande",
            "övriga",
            "beslut",
            "beslutsärenden",
            "bakgrund",
            "kansliets",
            "bedömning",
            "förslag",
            "till",
            "justeras",
            "underskrift");

    private static String said(MinutesDraft draft, int line) {
        return Stream.of(
                        draft.facts().stream().filter(it -> it.line() == line).map(DraftFact::text),
                        draft.attendance().stream()
                                .filter(it -> it.line() == line)
                                .map(it ->
                                        it.name() + " " + it.organisation() + " " + it.deputyFor() + " " + it.role()),
                        draft.items().stream()
                                .filter(it -> it.line() == line || it.titleLine() == line)
                                .map(DraftItem::title),
                        draft.texts().stream().filter(it -> it.line() == line).map(DraftText::text),
                        draft.leftOut().stream().filter(it -> it.line() == line).map(LeftOut::text))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static void checkItIsATree(MinutesDraft draft, String as) {
        Set<String> seen = new HashSet<>();
        for (DraftItem item : draft.items()) {
            assertThat(item.parent() == null || seen.contains(item.parent()))
                    .as(as)
                    .isTrue();
            assertThat(seen.add(item.id())).as(as).isTrue();
        }
        assertThat(draft.texts()).as(as).allSatisfy(text -> assertThat(seen).contains(text.item()));
        assertThat(draft.references())
                .as(as)
                .allSatisfy(reference -> assertThat(seen).contains(reference.item()));
    }
}

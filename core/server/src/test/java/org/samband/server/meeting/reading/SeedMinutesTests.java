package org.samband.server.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.samband.server.meeting.reading.Minutes.numbered;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.samband.profile.source.SourceDocument;
import org.samband.server.document.PlanDocuments;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.reading.DraftAttendee.Presence;
import org.samband.server.meeting.reading.DraftReference.When;

/** The minutes of 2017 that the reader was made for, where they are at hand. */
@TestInstance(Lifecycle.PER_CLASS)
class SeedMinutesTests {

    private static final String SEED = "vestregionen-radmannsgruppen-2017-02-23.txt";

    private SourceDocument source = new SourceDocument("", List.of(), List.of());
    private MinutesDraft draft = Minutes.NORWEGIAN.read(source, 2017, Known.NOTHING);

    @BeforeAll
    void read() {
        assumeTrue(Minutes.hasSeed(SEED));
        source = Minutes.seed(SEED);
        draft = Minutes.NORWEGIAN.read(source, 2017, Known.NOTHING);
    }

    @Test
    void the_chief_executives_met_in_drammen() {
        assertThat(draft.body()).isEqualTo(new DraftBody("Rådmannsgruppen", "chief-executives-group"));
        assertThat(draft.date()).isEqualTo(LocalDate.of(2017, 2, 23));
        assertThat(draft.place()).isEqualTo("Drammen rådhus");
        assertThat(draft.begins()).isNull();
    }

    @Test
    void of_17_seats_7_were_present_one_by_a_deputy_and_10_absent() {
        assertThat(draft.seats())
                .hasSize(17)
                .allSatisfy(seat -> assertThat(seat.organisation()).isNotNull());
        assertThat(draft.seats())
                .filteredOn(seat -> seat.presence() == Presence.PRESENT)
                .hasSize(7)
                .extracting(DraftAttendee::deputyFor)
                .filteredOn(Objects::nonNull)
                .containsExactly("Gro Herheim");
        assertThat(draft.seats())
                .filteredOn(seat -> seat.presence() == Presence.ABSENT)
                .hasSize(10)
                .extracting(DraftAttendee::organisation)
                .endsWith("Buskerud", "Akershus");
    }

    @Test
    void the_cases_are_01_to_10_after_an_unnumbered_approval() {
        List<DraftItem> agenda = draft.parts(null);

        assertThat(agenda.getFirst().kind()).isEqualTo(DraftItem.Kind.UNNUMBERED);
        assertThat(agenda.subList(1, agenda.size()))
                .extracting(DraftItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj("%02d/2017"::formatted)
                        .toList());
    }

    @Test
    void case_08_has_parts_a_to_h_with_12_decisions_and_two_deferrals() {
        List<DraftItem> parts = draft.parts(numbered(draft, "08/2017").id());
        List<DraftItem> within = draft.items().stream()
                .filter(item -> parts.contains(item)
                        || parts.stream().anyMatch(part -> part.id().equals(item.parent())))
                .toList();

        assertThat(parts).extracting(DraftItem::letter).containsExactly("A", "B", "C", "D", "E", "F", "G", "H");
        assertThat(parts).extracting(part -> draft.parts(part.id()).size()).containsExactly(4, 3, 1, 1, 2, 1, 0, 0);
        assertThat(within.stream().map(DraftItem::decision).filter(Objects::nonNull))
                .filteredOn(DraftDecision::headed)
                .hasSize(12);
        assertThat(within.stream().map(DraftItem::decision).filter(Objects::nonNull))
                .filteredOn(decision -> !decision.headed())
                .extracting(DraftDecision::outcome)
                .containsExactly(Outcome.DEFERRED, Outcome.DEFERRED);
    }

    @Test
    void every_decision_says_its_outcome_in_words_that_are_known() {
        assertThat(draft.items().stream().map(DraftItem::decision).filter(Objects::nonNull))
                .hasSize(22)
                .extracting(DraftDecision::outcome)
                .doesNotContain(Outcome.UNKNOWN);
    }

    @Test
    void other_cases_are_referred_to_by_body_day_and_number() {
        assertThat(draft.openReferences())
                .extracting(
                        it -> it.body() == null ? null : it.body().type(), DraftReference::date, DraftReference::number)
                .containsExactly(
                        tuple("general-assembly", null, "1A"),
                        tuple("general-assembly", null, "1B"),
                        tuple("steering-group", LocalDate.of(2016, 6, 16), "15/2016"),
                        tuple(null, LocalDate.of(2017, 1, 23), "03/2017"),
                        tuple("steering-group", LocalDate.of(2016, 12, 8), "37/2016"),
                        tuple("chief-executives-group", LocalDate.of(2016, 9, 15), "26/2016"),
                        tuple("steering-group", LocalDate.of(2015, 12, 3), "40/2015"),
                        tuple("chief-executives-group", LocalDate.of(2016, 2, 25), "06b/2016"),
                        tuple("chief-executives-group", LocalDate.of(2016, 2, 25), "06b/2016"),
                        tuple("steering-group", LocalDate.of(2016, 12, 8), "39b/2016"),
                        tuple("steering-group", LocalDate.of(2016, 12, 8), "39e/2016"));
    }

    @Test
    void decisions_promise_three_things_for_later_meetings() {
        assertThat(draft.references())
                .filteredOn(reference -> reference.decided() && reference.when() == When.LATER)
                .extracting(DraftReference::date)
                .containsExactly(LocalDate.of(2017, 3, 16), LocalDate.of(2017, 6, 16), LocalDate.of(2017, 3, 16));
    }

    @Test
    void wrong_years_and_spellings_are_asked_about_and_nothing_else() {
        assertThat(draft.doubts())
                .extracting(Doubt::kind, doubt -> doubt.arguments().getFirst())
                .containsExactlyInAnyOrder(
                        tuple(DoubtKind.FUTURE_IS_PAST, "mars 2016"),
                        tuple(DoubtKind.CLOSING_YEAR, "31.12.2015"),
                        tuple(DoubtKind.NAME_VARIANT, "Kommunehelsesamarbeidet"),
                        tuple(DoubtKind.NAME_VARIANT, "Vestregionssamarbeidet"),
                        tuple(DoubtKind.NAME_VARIANT, "Hesledirektoratet"),
                        tuple(DoubtKind.MEETING_DAY_OTHER_YEAR, "23.2.2016"),
                        tuple(DoubtKind.SAME_DAY_OTHER_YEAR, "16.3.2016"));
    }

    @Test
    void a_name_that_is_known_is_the_usual_one_however_often_it_is_misspelled() {
        Known known = new Known(List.of(), List.of("Kommunehelsesamarbeidet"));

        assertThat(Minutes.NORWEGIAN.read(source, 2017, known).doubts())
                .filteredOn(doubt -> doubt.kind() == DoubtKind.NAME_VARIANT)
                .extracting(Doubt::arguments)
                .contains(List.of("Kommnehelsesamarbeidet", "Kommunehelsesamarbeidet", "7"));
    }

    @Test
    void each_line_is_accounted_for_and_nothing_waits() {
        assertThat(draft.accountedLines()).isEqualTo(Minutes.lines(source));
        assertThat(draft.tray()).isEmpty();
    }

    @Test
    void in_word_they_are_the_same_meeting() {
        MinutesDraft word = Minutes.NORWEGIAN.read(PlanDocuments.inWord(source), 2017, Known.NOTHING);

        assertThat(word.items())
                .extracting(DraftItem::kind, DraftItem::number, DraftItem::title)
                .containsExactlyElementsOf(draft.items().stream()
                        .map(item -> tuple(item.kind(), item.number(), item.title()))
                        .toList());
        assertThat(word.seats()).hasSize(17);
    }
}

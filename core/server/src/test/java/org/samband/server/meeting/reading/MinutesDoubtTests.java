package org.samband.server.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.samband.server.meeting.reading.Minutes.doubt;
import static org.samband.server.meeting.reading.Minutes.kinds;
import static org.samband.server.meeting.reading.Minutes.norwegian;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samband.server.document.PlanDocuments;
import org.samband.server.meeting.reading.DraftAttendee.Presence;

/** Each kind of doubt: what raises it, and what an answer does. */
class MinutesDoubtTests {

    private static final String HEAD = "Referat fra møte i Styringsgruppen 13. mars 2031\n\n";

    static Stream<Arguments> raising() {
        return Stream.of(
                arguments(DoubtKind.MEETING_YEAR, "Referat fra møte i Styringsgruppen 13. mars 2030\n"),
                arguments(DoubtKind.MEETING_DATE, HEAD + "Dato: 14.03.2031\n"),
                arguments(DoubtKind.NO_DATE, "Referat fra møte i Styringsgruppen\n"),
                arguments(DoubtKind.WEEKDAY, HEAD + "Tid: Fredag 13.03.2031\n"),
                arguments(DoubtKind.MEETING_DAY_OTHER_YEAR, HEAD + decided("Det er ett forslag pr 13.3.2030.")),
                arguments(
                        DoubtKind.SAME_DAY_OTHER_YEAR,
                        HEAD + decided("Svar gis i møte 24.4.2030.\nSaken behandles 24.4.2031.")),
                arguments(DoubtKind.FUTURE_IS_PAST, HEAD + decided("Rapporten vil foreligge i juni 2030.")),
                arguments(
                        DoubtKind.CLOSING_YEAR,
                        HEAD + "Sak 01/2031 Regnskap 2030\n\nEgenkapital pr 31.12.2029.\n\nVedtak:\n\nGodkjent.\n"),
                arguments(
                        DoubtKind.REFERENCE_YEAR,
                        HEAD + decided("Styringsgruppen vedtok i møte 03.10.2030, sak 7/2029.")),
                arguments(DoubtKind.CASE_YEAR, HEAD + "Sak 01/2030 Ferje\n\nVedtak:\n\nGodkjent.\n"),
                arguments(
                        DoubtKind.NUMBER_GAP,
                        HEAD + "Sak 01/2031 Ferje\n\nVedtak: Godkjent.\n\nSak 03/2031 Kai\n\nVedtak: Godkjent.\n"),
                arguments(
                        DoubtKind.NUMBER_TWICE,
                        HEAD + "Sak 01/2031 Ferje\n\nVedtak: Godkjent.\n\nSak 01/2031 Kai\n\nVedtak: Godkjent.\n"),
                arguments(DoubtKind.NO_TITLE, HEAD + "Sak 01/2031\n\nVedtak:\n\nGodkjent.\n"),
                arguments(DoubtKind.NO_DECISION, HEAD + "Sak 01/2031 Ferje\n\nFerja er gammel.\n"),
                arguments(
                        DoubtKind.TWO_OUTCOMES,
                        HEAD + "Sak 01/2031 Ferje\n\nVedtak:\n\nForslaget godkjennes. Resten utsettes.\n"),
                arguments(
                        DoubtKind.NAME_VARIANT,
                        HEAD + decided("Kystlinjesamarbeidet er i rute.\nKystlinjsamarbeidet rapporterer.")),
                arguments(DoubtKind.PERSON_UNCLEAR, HEAD + "Til stede: Kari Nord, Nes, Ola, Vik\n"),
                arguments(DoubtKind.NO_ORGANISATION, HEAD + "Til stede: Kari Nord, Nes, Per Sør, Vik, Ola Vest\n"),
                arguments(DoubtKind.LISTED_TWICE, HEAD + "Til stede: Kari Nord, Nes, Kari Nord, Nes\n"),
                arguments(
                        DoubtKind.PRESENT_AND_ABSENT,
                        HEAD + "Til stede: Kari Nord, Nes, Per Sør, Vik\n\nForfall: Kari Nord, Nes\n"),
                arguments(
                        DoubtKind.DEPUTY_FOR_TWO,
                        HEAD + "Til stede: Kari Nord for Per Sør, Nes, Kari Nord for Ola Vest, Vik\n"),
                arguments(DoubtKind.UNKNOWN_BODY, "Referat fra møte i Kaffeklubben 13. mars 2031\n"),
                arguments(DoubtKind.PAPER_ONLY, HEAD + "Sak 01/2031 Ferje\n\nForslag til vedtak:\n\nFerja males.\n"),
                arguments(DoubtKind.NOTHING_RECOGNISED, "Kjøp melk og brød.\n"));
    }

    @ParameterizedTest
    @MethodSource("raising")
    void what_contradicts_itself_is_asked_about(DoubtKind kind, String text) {
        MinutesDraft draft = norwegian(text);

        assertThat(kinds(draft)).contains(kind);
        assertThat(doubt(draft, kind).answers()).hasSizeGreaterThanOrEqualTo(1);
        assertThat(draft.accountedLines()).isEqualTo(Minutes.lines(PlanDocuments.text(text)));
    }

    @Test
    void every_kind_is_raised_by_some_minutes() {
        assertThat(raising().map(it -> (DoubtKind) it.get()[0]).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(DoubtKind.class));
    }

    static Stream<Doubt> raised() {
        return raising().flatMap(it -> norwegian((String) it.get()[1]).doubts().stream());
    }

    @ParameterizedTest
    @MethodSource("innocent")
    void innocent_words_raise_no_doubt(String text) {
        assertThat(kinds(norwegian(HEAD + text))).isEmpty();
    }

    static Stream<String> innocent() {
        return Stream.of(
                "Tid: Torsdag 13.03.2031\n",
                decided("Styringsgruppen vedtok i møte 24.4.2030, sak 7/2030, å gå videre. Saken behandles 24.4.2031."),
                decided("Styringsgruppen har behandlet saken 03.10.2030. Rapporten vil foreligge i juni 2031."),
                decided("Kommunene leverte kommunens bidrag. Kommunale planer og Kommunene som helhet."),
                decided("Pr 31.12.2030 og 31.12.2029 var tallene like."),
                "Til stede: Kari Nord, Nes, Kari Nordby, Vik\n",
                "Sak 06a/2031 Ferje\n\nVedtak: Godkjent.\n\nSak 06b/2031 Kai\n\nVedtak: Godkjent.\n",
                "Sak 01/2031 Ferje\n\nVedtak: Forslaget om å utsette kaia avvises ikke og «godkjennes» tas ut.\n");
    }

    @Test
    void the_right_weekday_can_be_chosen() {
        MinutesDraft draft = norwegian(HEAD + "Tid: Fredag 13.03.2031\n");
        Doubt weekday = doubt(draft, DoubtKind.WEEKDAY);

        assertThat(weekday.answers())
                .extracting(Doubt.Answer::key, Doubt.Answer::arguments)
                .contains(tuple("date-that-day", List.of("14.03.2031")));
        assertThat(draft.answered(weekday.id(), "date-that-day").date()).isEqualTo(LocalDate.of(2031, 3, 14));
    }

    @Test
    void who_is_listed_as_present_and_absent_is_one_of_both_in_the_end() {
        MinutesDraft draft = norwegian(HEAD + "Til stede: Kari Nord, Nes, Per Sør, Vik\n\nForfall: Kari Nord, Nes\n");

        MinutesDraft answered =
                draft.answered(doubt(draft, DoubtKind.PRESENT_AND_ABSENT).id(), "was-absent");

        assertThat(answered.seats())
                .filteredOn(seat -> seat.name().equals("Kari Nord"))
                .extracting(DraftAttendee::presence)
                .containsExactly(Presence.ABSENT);
        assertThat(answered.accountedLines()).isEqualTo(draft.accountedLines());
    }

    @Test
    void two_spellings_can_be_said_to_be_one_name() {
        MinutesDraft draft =
                norwegian(HEAD + decided("Kystlinjesamarbeidet er i rute.\nKystlinjsamarbeidet rapporterer."));

        assertThat(draft.answered(doubt(draft, DoubtKind.NAME_VARIANT).id(), "one-name")
                        .aliases())
                .containsExactly(new NameAlias("Kystlinjsamarbeidet", "Kystlinjesamarbeidet"));
    }

    @Test
    void an_unknown_answer_changes_nothing() {
        MinutesDraft draft = norwegian(HEAD + "Dato: 14.03.2031\n");

        assertThat(draft.answered("d99", "date-as-read")).isEqualTo(draft);
        assertThat(draft.answered(draft.doubts().getFirst().id(), "nonsense")).isEqualTo(draft);
    }

    private static Arguments arguments(DoubtKind kind, String text) {
        return Arguments.of(kind, text);
    }

    private static String decided(String text) {
        return "Sak 01/2031 Ferje\n\n" + text + "\n\nVedtak:\n\nGodkjent.\n";
    }
}

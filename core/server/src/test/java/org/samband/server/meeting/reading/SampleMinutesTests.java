package org.samband.server.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.samband.server.meeting.reading.DraftItem.Kind.ANY_OTHER_BUSINESS;
import static org.samband.server.meeting.reading.DraftItem.Kind.BRIEFINGS;
import static org.samband.server.meeting.reading.DraftItem.Kind.CASE;
import static org.samband.server.meeting.reading.DraftItem.Kind.PART;
import static org.samband.server.meeting.reading.DraftItem.Kind.SUB_ITEM;
import static org.samband.server.meeting.reading.DraftItem.Kind.UNNUMBERED;
import static org.samband.server.meeting.reading.Minutes.doubt;
import static org.samband.server.meeting.reading.Minutes.numbered;
import static org.samband.server.meeting.reading.Minutes.titled;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samband.profile.source.SourceDocument;
import org.samband.server.document.PlanDocuments;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.reading.DraftAttendee.Presence;
import org.samband.server.meeting.reading.DraftReference.When;

/** Minutes of a Norwegian kind that we have made up, on the structure of real ones. */
class SampleMinutesTests {

    private final SourceDocument source = PlanDocuments.text(Minutes.sample("sundregionen-2031-03-13.txt"));
    private final MinutesDraft draft = Minutes.NORWEGIAN.read(source, 2031, Known.NOTHING);

    @Test
    void the_first_lines_say_who_met_when_and_where() {
        assertThat(draft.body()).isEqualTo(new DraftBody("Rådmannsgruppen", "chief-executives-group"));
        assertThat(draft.date()).isEqualTo(LocalDate.of(2031, 3, 13));
        assertThat(draft.place()).isEqualTo("Vågsund rådhus");
        assertThat(draft.begins()).isEqualTo(LocalTime.of(9, 30));
        assertThat(draft.ends()).isEqualTo(LocalTime.of(12, 0));
        assertThat(draft.facts())
                .extracting(DraftFact::kind, DraftFact::line)
                .contains(tuple(DraftFact.Kind.CHAIR, 7), tuple(DraftFact.Kind.PLACE, 5));
    }

    @Test
    void each_seat_is_present_absent_or_taken_by_a_deputy() {
        assertThat(draft.seats())
                .extracting(
                        DraftAttendee::name,
                        DraftAttendee::organisation,
                        DraftAttendee::presence,
                        DraftAttendee::deputyFor)
                .containsExactly(
                        tuple("Ingrid Tveiten", "Vågsund", Presence.PRESENT, null),
                        tuple("Odd Ramberg", "Øvre Skard", Presence.PRESENT, null),
                        tuple("Silje Moen", "Nes", Presence.PRESENT, "Per Aas"),
                        tuple("Kåre Lunde", "Fjellby", Presence.PRESENT, null),
                        tuple("Anne-Lise Haug", "Myrdal", Presence.ABSENT, null),
                        tuple("Jon B. Stensrud", "Holmvik", Presence.ABSENT, null),
                        tuple("Tora Bakke", "Innlandet fylke", Presence.ABSENT, null));
    }

    @Test
    void people_are_where_the_source_has_them() {
        assertThat(draft.attendance()).allSatisfy(attendee -> {
            String line = source.lines().get(attendee.line() - 1);
            assertThat(line.substring(
                            attendee.span().from() - 1, attendee.span().until() - 1))
                    .isEqualTo(attendee.name());
        });
    }

    @Test
    void cases_are_found_with_their_title_on_the_same_or_the_next_line() {
        assertThat(draft.parts(null))
                .extracting(DraftItem::kind, DraftItem::number, DraftItem::title)
                .containsExactly(
                        tuple(UNNUMBERED, null, "Godkjenning av innkalling og dagsorden"),
                        tuple(CASE, "05/2031", "Referat fra møte i Rådmannsgruppen"),
                        tuple(CASE, "06/2031", "Referat fra møte i Styringsgruppen"),
                        tuple(CASE, "07/2031", "Regnskap for 2030"),
                        tuple(CASE, "08/2031", "Skal Fjordhelsesamarbeidet fortsette etter 2032?"),
                        tuple(CASE, "09/2031", "Prosjekter innen helse og ferdsel"),
                        tuple(BRIEFINGS, "10/2031", "Øvrige orienteringer, meldinger og informasjon"),
                        tuple(ANY_OTHER_BUSINESS, "11/2031", "Eventuelt"));
    }

    @Test
    void parts_have_letters_and_items_with_decisions_of_their_own() {
        DraftItem projects = numbered(draft, "09/2031");

        assertThat(draft.parts(projects.id()))
                .extracting(DraftItem::kind, DraftItem::letter, DraftItem::title)
                .containsExactly(
                        tuple(PART, "A", "Ferge og kai"), tuple(PART, "B", "Turstier"), tuple(PART, "C", "Ungdomsråd"));
        assertThat(draft.items())
                .filteredOn(item -> item.kind() == SUB_ITEM)
                .extracting(DraftItem::title, item -> outcome(item))
                .containsExactly(
                        tuple("Status for kaiene", Outcome.NOTED),
                        tuple("Felles søknad om midler", Outcome.REFUSED),
                        tuple("Skilting og merking", Outcome.OWN_TEXT));
    }

    @Test
    void a_list_in_a_decision_stays_with_the_decision() {
        DraftItem item = titled(draft, "Felles søknad om midler");

        assertThat(draft.texts(item.id(), DraftText.Kind.DECISION))
                .extracting(DraftText::text)
                .endsWith("Kort frist", "Uklart regelverk");
    }

    @Test
    void what_was_put_off_has_no_heading_above_its_decision() {
        assertThat(titled(draft, "Ungdomsråd").decision())
                .isEqualTo(new DraftDecision(false, Outcome.DEFERRED, null, 92));
    }

    @Test
    void treatment_assessment_and_decision_are_three_texts() {
        String item = numbered(draft, "08/2031").id();

        assertThat(draft.texts(item, DraftText.Kind.ASSESSMENT))
                .extracting(DraftText::text)
                .containsExactly("Sekretariatet mener at samarbeidet bør fortsette.");
        assertThat(draft.texts(item, DraftText.Kind.DECISION)).hasSize(1);
        assertThat(draft.texts(item, DraftText.Kind.BACKGROUND)).hasSize(1);
        assertThat(draft.texts(numbered(draft, "05/2031").id(), DraftText.Kind.TREATMENT))
                .hasSize(1);
    }

    @Test
    void outcomes_are_read_off_the_set_phrases() {
        assertThat(draft.parts(null))
                .extracting(DraftItem::number, SampleMinutesTests::outcome)
                .contains(
                        tuple(null, Outcome.AS_PROPOSED),
                        tuple("05/2031", Outcome.AS_PROPOSED),
                        tuple("06/2031", Outcome.NOTED),
                        tuple("07/2031", Outcome.OWN_TEXT),
                        tuple("08/2031", Outcome.NOTED));
    }

    @Test
    void a_decision_may_be_a_proposal_for_another_body() {
        assertThat(numbered(draft, "07/2031").decision())
                .isEqualTo(new DraftDecision(true, Outcome.OWN_TEXT, "Generalforsamlingen", 38));
    }

    @Test
    void briefings_have_letters() {
        assertThat(draft.parts(numbered(draft, "10/2031").id()))
                .extracting(DraftItem::kind, DraftItem::letter, DraftItem::title)
                .containsExactly(
                        tuple(DraftItem.Kind.BRIEFING, "A", "Fra kommunene"),
                        tuple(DraftItem.Kind.BRIEFING, "B", "Fra sekretariatet"));
    }

    @Test
    void references_name_body_day_and_number_as_far_as_the_words_do() {
        assertThat(draft.references())
                .extracting(it -> name(it.body()), DraftReference::date, DraftReference::number, DraftReference::when)
                .containsExactly(
                        tuple("Rådmannsgruppen", LocalDate.of(2031, 2, 6), null, When.EARLIER),
                        tuple("Styringsgruppen", LocalDate.of(2031, 2, 20), null, When.EARLIER),
                        tuple("Generalforsamlingen", null, "2A", When.UNKNOWN),
                        tuple("Styringsgruppen", LocalDate.of(2030, 5, 16), "11/2030", When.EARLIER),
                        tuple("Rådmannsgruppen", LocalDate.of(2031, 2, 6), "03/2031", When.EARLIER),
                        tuple(null, LocalDate.of(2031, 4, 24), null, When.LATER),
                        tuple("Styringsgruppen", LocalDate.of(2030, 10, 3), "40b/2030", When.EARLIER),
                        tuple("Styringsgruppen", LocalDate.of(2030, 4, 24), null, When.EARLIER),
                        tuple("Styringsgruppen", LocalDate.of(2031, 4, 24), null, When.LATER));
        assertThat(draft.openReferences())
                .extracting(DraftReference::number)
                .containsExactly("2A", "11/2030", "03/2031", "40b/2030");
    }

    @Test
    void references_are_where_the_source_has_them() {
        assertThat(draft.references()).allSatisfy(reference -> {
            Span span = reference.span();
            assertThat(source.lines().get(span.line() - 1).substring(span.from() - 1, span.until() - 1))
                    .isEqualTo(reference.written());
        });
    }

    @Test
    void a_later_meeting_in_a_decision_is_a_promise() {
        assertThat(draft.references())
                .filteredOn(reference -> reference.decided() && reference.when() == When.LATER)
                .extracting(DraftReference::date)
                .containsExactly(LocalDate.of(2031, 4, 24), LocalDate.of(2031, 4, 24));
    }

    @Test
    void only_what_is_doubtful_is_asked() {
        assertThat(draft.doubts())
                .extracting(Doubt::kind, Doubt::line)
                .containsExactly(
                        tuple(DoubtKind.CLOSING_YEAR, 34),
                        tuple(DoubtKind.FUTURE_IS_PAST, 36),
                        tuple(DoubtKind.NAME_VARIANT, 53),
                        tuple(DoubtKind.SAME_DAY_OTHER_YEAR, 84));
    }

    @Test
    void an_answer_changes_the_draft_and_nothing_is_lost() {
        Doubt year = doubt(draft, DoubtKind.FUTURE_IS_PAST);

        MinutesDraft answered = draft.answered(year.id(), "date-instead");

        assertThat(answered.texts())
                .filteredOn(text -> text.line() == year.line())
                .extracting(DraftText::text)
                .singleElement()
                .asString()
                .contains("i april 2031");
        assertThat(answered.openDoubts()).hasSize(draft.doubts().size() - 1);
        assertThat(answered.accountedLines()).isEqualTo(draft.accountedLines());
    }

    @Test
    void each_line_is_accounted_for_and_nothing_waits() {
        assertThat(draft.accountedLines()).isEqualTo(Minutes.lines(source));
        assertThat(draft.tray()).isEmpty();
    }

    @Test
    void the_same_minutes_in_word_are_the_same_meeting() {
        MinutesDraft word = Minutes.NORWEGIAN.read(PlanDocuments.inWord(source), 2031, Known.NOTHING);

        assertThat(word.attendance())
                .extracting(DraftAttendee::name, DraftAttendee::organisation)
                .containsExactlyElementsOf(draft.attendance().stream()
                        .map(it -> tuple(it.name(), it.organisation()))
                        .toList());
        assertThat(headings(word)).isEqualTo(headings(draft));
    }

    private static List<String> headings(MinutesDraft draft) {
        return draft.items().stream()
                .map(item -> item.kind() + " " + item.number() + " " + item.title() + " " + outcome(item))
                .toList();
    }

    private static @Nullable Outcome outcome(DraftItem item) {
        DraftDecision decision = item.decision();
        return decision == null ? null : decision.outcome();
    }

    private static @Nullable String name(@Nullable DraftBody body) {
        return body == null ? null : body.name();
    }
}

package org.samband.server.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.samband.server.meeting.reading.Minutes.numbered;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.samband.profile.source.SourceDocument;
import org.samband.server.document.PlanDocuments;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.reading.DraftAttendee.Presence;

/** Minutes of a Swedish kind that we have made up. */
class SwedishMinutesTests {

    private final SourceDocument source = PlanDocuments.text(Minutes.sample("mellansjo-2031-02-20.txt"));
    private final MinutesDraft draft = Minutes.SWEDISH.read(source, 2031, Known.NOTHING);

    @Test
    void the_first_lines_say_who_met_when_and_where() {
        assertThat(draft.body()).isEqualTo(new DraftBody("Styrelsen", "board"));
        assertThat(draft.date()).isEqualTo(LocalDate.of(2031, 2, 20));
        assertThat(draft.place()).isEqualTo("Kommunhuset, Mellansjö");
        assertThat(draft.begins()).isEqualTo(LocalTime.of(13, 0));
    }

    @Test
    void people_stand_line_by_line_under_their_label() {
        assertThat(draft.attendance())
                .extracting(
                        DraftAttendee::name,
                        DraftAttendee::organisation,
                        DraftAttendee::presence,
                        DraftAttendee::deputyFor,
                        DraftAttendee::role,
                        DraftAttendee::seated)
                .containsExactly(
                        tuple("Karin Ekdahl", "Mellansjö", Presence.PRESENT, null, "ordförande", true),
                        tuple("Bengt Sandgren", "Norrvik", Presence.PRESENT, null, null, true),
                        tuple("Eva Holm", "Sjöboda", Presence.PRESENT, null, null, true),
                        tuple("Lisa Quist", "Granås", Presence.PRESENT, "Ulf Ahl", null, true),
                        tuple("Ulf Ahl", "Granås", Presence.ABSENT, null, null, true),
                        tuple("Maj Dal", "Viken", Presence.ABSENT, null, null, true),
                        tuple("Nils Brandt", null, Presence.PRESENT, null, "förbundsdirektör", false));
    }

    @Test
    void paragraphs_are_cases_with_outcomes() {
        assertThat(draft.items())
                .extracting(
                        DraftItem::number,
                        DraftItem::title,
                        item -> item.decision() == null ? null : item.decision().outcome())
                .containsExactly(
                        tuple("\u00a7 12", "Val av justerare", Outcome.OWN_TEXT),
                        tuple("\u00a7 13", "Årsredovisning 2030", Outcome.AS_PROPOSED),
                        tuple("\u00a7 14", "Avtal om gemensam växel", Outcome.DEFERRED),
                        tuple("\u00a7 15", "Samverkan om lärlingar", Outcome.REFERRED_BACK),
                        tuple("\u00a7 16", "Information", null),
                        tuple("\u00a7 17", "Övriga frågor", null));
    }

    @Test
    void the_texts_stand_under_their_heads() {
        String item = numbered(draft, "\u00a7 13").id();

        assertThat(draft.texts())
                .filteredOn(text -> text.item().equals(item))
                .extracting(DraftText::kind)
                .containsExactly(
                        DraftText.Kind.BACKGROUND,
                        DraftText.Kind.ASSESSMENT,
                        DraftText.Kind.PROPOSAL,
                        DraftText.Kind.DECISION);
    }

    @Test
    void a_reference_is_a_sign_and_a_number() {
        assertThat(draft.references())
                .filteredOn(reference -> Objects.equals(
                        reference.item(), numbered(draft, "\u00a7 14").id()))
                .extracting(DraftReference::number, DraftReference::date)
                .containsExactly(tuple("\u00a7 87", LocalDate.of(2030, 11, 14)));
    }

    @Test
    void the_names_of_those_who_sign_belong_to_no_case() {
        assertThat(draft.facts())
                .filteredOn(fact -> fact.kind() == DraftFact.Kind.SIGNED)
                .extracting(DraftFact::text)
                .containsExactly("Karin Ekdahl", "Eva Holm");
    }

    @Test
    void nothing_is_doubtful_and_nothing_is_lost() {
        assertThat(Minutes.kinds(draft)).isEmpty();
        assertThat(draft.accountedLines()).isEqualTo(Minutes.lines(source));
        assertThat(draft.tray()).isEmpty();
    }

    @Test
    void an_association_of_federations_writes_alike() {
        MinutesDraft other = Minutes.ASSOCIATION.read(source, 2031, Known.NOTHING);

        assertThat(other.date()).isEqualTo(draft.date());
        assertThat(other.items()).hasSameSizeAs(draft.items());
        assertThat(other.attendance()).hasSameSizeAs(draft.attendance());
    }
}

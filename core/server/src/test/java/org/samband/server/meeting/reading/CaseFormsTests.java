package org.samband.server.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.samband.server.meeting.reading.Minutes.kinds;
import static org.samband.server.meeting.reading.Minutes.norwegian;
import static org.samband.server.meeting.reading.Minutes.numbered;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samband.server.document.PlanDocuments;

/** The forms in which cases, their parts and their decisions are written. */
class CaseFormsTests {

    private static final String HEAD = "Referat fra møte i Styringsgruppen 13. mars 2031\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sak 01/2031 Ferje | 01/2031",
                "Sak 01/31: Ferje | 01/31",
                "Sak nr. 6b/2031 Ferje | 6b/2031",
                "PS 14/31 Ferje | 14/31",
                "SR-sak 32/31 Ferje | 32/31",
                "01/2031 Ferje | 01/2031",
                "Sak 01/2031 **Ferje** | 01/2031"
            })
    void a_heading_has_a_number_and_a_title(String heading, String number) {
        MinutesDraft draft = norwegian(HEAD + heading + "\n\nVedtak:\n\nGodkjent.\n");

        assertThat(draft.items())
                .extracting(DraftItem::number, DraftItem::title)
                .containsExactly(tuple(number, "Ferje"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sak 15/2030 ble behandlet i mars.",
                "Sak 15/2030 Ferje ble utsatt. Styringsgruppen tar den opp igjen.",
                "16.3.2031 møtes alle.",
                "I møtet ble det vist bilder.",
                "A og B er to alternativer."
            })
    void a_sentence_that_begins_like_a_heading_stays_text(String sentence) {
        MinutesDraft draft = norwegian(HEAD + "Sak 01/2031 Ferje\n\n" + sentence + "\n\nVedtak:\n\nGodkjent.\n");

        assertThat(draft.items()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Referat fra møte i Styringsgruppen 13. mars 2031 | Styringsgruppen",
                "Referat fra møte i Styringsgruppen, torsdag 13. mars 2031 | Styringsgruppen",
                "Møte i Styringsgruppen den 13.03.2031 | Styringsgruppen",
                "Møtebok for Rådet for ferger og kaier 13.03.2031 | Rådet for ferger og kaier",
                "Referat fra møte i Kulturgruppe Nord 13. mars 2031 | Kulturgruppe Nord",
                "Protokoll fra møte i styringsgruppen torsdag den 13. mars 2031 | Styringsgruppen"
            })
    void the_first_line_names_the_body_before_the_day(String title, String body) {
        MinutesDraft draft = norwegian(title);

        assertThat(draft.body()).extracting(DraftBody::name).isEqualTo(body);
        assertThat(draft.date()).isEqualTo(LocalDate.of(2031, 3, 13));
    }

    @Test
    void years_of_two_digits_may_be_of_the_last_century() {
        MinutesDraft draft = Minutes.NORWEGIAN.read(
                PlanDocuments.text(
                        "Referat fra møte i Styringsgruppen 13.03.95\n\nSak 32/95 Ferje\n\nVedtak:\n\nGodkjent.\n"),
                1995,
                Known.NOTHING);

        assertThat(draft.date()).isEqualTo(LocalDate.of(1995, 3, 13));
        assertThat(kinds(draft)).isEmpty();
    }

    @Test
    void an_agenda_before_the_cases_is_not_read_as_cases_without_words() {
        String text =
                HEAD + "Saksliste\n\nSak 01/2031 Ferje\nSak 02/2031 Kai\n\nSak 01/2031 Ferje\n\nVedtak: Godkjent.\n\n"
                        + "Sak 02/2031 Kai\n\nVedtak: Godkjent.\n";
        MinutesDraft draft = norwegian(text);

        assertThat(draft.items()).extracting(DraftItem::line).containsExactly(8, 12);
        assertThat(draft.leftOut())
                .filteredOn(left -> left.reason() == LeftOut.Reason.AGENDA_ENTRY)
                .extracting(LeftOut::text)
                .containsExactly("01/2031 Ferje", "02/2031 Kai");
        assertThat(kinds(draft)).isEmpty();
        assertThat(draft.accountedLines()).isEqualTo(Minutes.lines(PlanDocuments.text(text)));
    }

    @Test
    void an_agenda_in_a_table_before_the_attendance_does_not_hide_it() {
        MinutesDraft draft =
                norwegian(HEAD + "Sak 01/2031\tFerje\nSak 02/2031\tKai\n\nTil stede: Kari Nord, Nes, Ola Sør, Vik\n\n"
                        + "Sak 01/2031 Ferje\n\nVedtak: Godkjent.\n\nSak 02/2031 Kai\n\nVedtak: Godkjent.\n");

        assertThat(draft.seats()).hasSize(2);
        assertThat(draft.items()).hasSize(2);
    }

    @Test
    void a_table_within_a_case_is_its_text() {
        MinutesDraft draft = norwegian(
                HEAD + "Sak 01/2031 Ferje\n\nKommune\tKroner\nNes\t400.000\nVik\t50 000.-\n\nVedtak:\n\nGodkjent.\n");

        assertThat(draft.texts(numbered(draft, "01/2031").id(), DraftText.Kind.BACKGROUND))
                .extracting(DraftText::text)
                .containsExactly("Kommune\tKroner", "Nes\t400.000", "Vik\t50 000.-");
    }

    @Test
    void a_bullet_before_the_decision_is_no_item_of_its_own() {
        MinutesDraft draft = norwegian(
                HEAD
                        + "Sak 01/2031 Prosjekter\n\nA Ferje\n\n- Status\n\nDette gjenstår:\n\n- Maling\n- Motor\n\nVedtak:\n\nGodkjent.\n");

        assertThat(draft.items())
                .extracting(DraftItem::kind, DraftItem::title)
                .containsExactly(
                        tuple(DraftItem.Kind.CASE, "Prosjekter"),
                        tuple(DraftItem.Kind.PART, "Ferje"),
                        tuple(DraftItem.Kind.SUB_ITEM, "Status"));
    }

    @Test
    void parts_come_in_the_order_of_their_letters() {
        MinutesDraft draft = norwegian(HEAD
                + "Sak 01/2031 Prosjekter\n\nA Ferje\n\nVedtak: Godkjent.\n\nC Kai\n\nB Bru\n\nVedtak: Godkjent.\n");

        assertThat(draft.parts(numbered(draft, "01/2031").id()))
                .extracting(DraftItem::letter)
                .containsExactly("A", "B");
    }

    @Test
    void votes_and_notes_are_texts_of_their_own() {
        MinutesDraft draft = norwegian(HEAD
                + "Sak 01/2031 Ferje\n\nVotering:\n\nVedtatt med 5 mot 2 stemmer.\n\nVedtak:\n\nGodkjent.\n\n"
                + "Protokolltilførsel:\n\nNes tar forbehold.\n");

        assertThat(draft.texts())
                .extracting(DraftText::kind)
                .containsExactly(DraftText.Kind.VOTE, DraftText.Kind.DECISION, DraftText.Kind.NOTE);
    }

    @Test
    void what_stands_before_everything_waits_in_the_tray() {
        MinutesDraft draft = norwegian("Kopi av brev.\n\n" + HEAD + "Sak 01/2031 Ferje\n\nVedtak:\n\nGodkjent.\n");

        assertThat(draft.tray()).extracting(LeftOut::text).containsExactly("Kopi av brev.");
        LeftOut left = draft.tray().getFirst();
        String item = numbered(draft, "01/2031").id();
        MinutesDraft placed = draft.with(new Correction.PlaceText(left.id(), item, DraftText.Kind.BACKGROUND));
        assertThat(placed.tray()).isEmpty();
        assertThat(placed.texts(item, DraftText.Kind.BACKGROUND)).hasSize(1);
    }

    @Test
    void an_item_left_out_by_hand_stays_accounted_for() {
        MinutesDraft draft = norwegian(Minutes.sample("sundregionen-2031-03-13.txt"));

        MinutesDraft without = draft.with(
                new Correction.LeaveOutItem(numbered(draft, "09/2031").id()));

        assertThat(without.items()).hasSizeLessThan(draft.items().size());
        assertThat(without.accountedLines()).isEqualTo(draft.accountedLines());
    }
}

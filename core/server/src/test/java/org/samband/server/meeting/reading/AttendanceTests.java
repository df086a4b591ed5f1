package org.samband.server.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.meeting.reading.Minutes.norwegian;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samband.server.document.PlanDocuments;

/** The many ways in which people are listed. */
class AttendanceTests {

    private static final String HEAD = "Referat fra møte i Styringsgruppen 13. mars 2031\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Til stede: Kari Nord, Nes, Ola Sør, Øvre Vik | Kari Nord/Nes Ola Sør/Øvre Vik",
                "Til stede: Kari Nord (Nes), Ola Sør (Øvre Vik) | Kari Nord/Nes Ola Sør/Øvre Vik",
                "Til stede: Kari Nord, Nes; Ola Sør, Øvre Vik; | Kari Nord/Nes Ola Sør/Øvre Vik",
                "Til stede: Kari Nord, Ola Sør og Eva Vest | Kari Nord/null Ola Sør/null Eva Vest/null",
                "Til stede: Kari Nord for Per Aas, Nes | Kari Nord/Nes/Per Aas",
                "Til stede: Kari Nord (vara for Per Aas), Nes | Kari Nord/Nes/Per Aas",
                "Til stede: Kari Nord (leder), Nes, Ola Sør, Vik | Kari Nord/Nes Ola Sør/Vik",
                "Til stede: Kari Nord, leder, Nes, Ola Sør, Vik | Kari Nord/Nes Ola Sør/Vik",
                "Til stede: Jon von Berg, Møre og Romsdal | Jon von Berg/Møre og Romsdal",
                "Forfall: Nes: Kari Nord | Kari Nord/Nes"
            })
    void a_line_of_people_is_taken_apart(String line, String people) {
        assertThat(people(norwegian(HEAD + line))).isEqualTo(people);
    }

    @Test
    void people_may_stand_line_by_line_below_their_label() {
        MinutesDraft draft =
                norwegian(HEAD + "Til stede:\n\n- Kari Nord, Nes\n- Ola Sør, Vik\n\nForfall:\nEva Vest, Ås\n");

        assertThat(people(draft)).isEqualTo("Kari Nord/Nes Ola Sør/Vik Eva Vest/Ås");
        assertThat(draft.seats().getLast().presence()).isEqualTo(DraftAttendee.Presence.ABSENT);
    }

    @Test
    void people_may_stand_in_a_table_with_heads() {
        MinutesDraft draft = norwegian(
                HEAD
                        + "Navn\tKommune\tMøtte\tVara for\nKari Nord\tNes\tja\t\nOla Sør\tVik\tforfall\t\nEva Vest\tÅs\tja\tPer Aas\n");

        assertThat(people(draft)).isEqualTo("Kari Nord/Nes Ola Sør/Vik Eva Vest/Ås/Per Aas");
        assertThat(draft.seats())
                .extracting(seat -> seat.presence().key())
                .containsExactly("present", "absent", "present");
    }

    @Test
    void a_table_may_have_the_labels_in_its_first_column() {
        MinutesDraft draft = norwegian(
                HEAD + "Sted:\tNes rådhus\nTil stede:\tKari Nord, Nes, Ola Sør, Vik\nForfall:\tEva Vest, Ås\n");

        assertThat(draft.place()).isEqualTo("Nes rådhus");
        assertThat(people(draft)).isEqualTo("Kari Nord/Nes Ola Sør/Vik Eva Vest/Ås");
    }

    @Test
    void others_in_the_room_hold_no_seat() {
        MinutesDraft draft =
                norwegian(HEAD + "Til stede: Kari Nord, Nes\n\nFra sekretariatet: Ola Sør, daglig leder\n");

        assertThat(draft.seats()).extracting(DraftAttendee::name).containsExactly("Kari Nord");
        assertThat(draft.attendance().getLast().role()).isEqualTo("daglig leder");
    }

    @Test
    void known_participants_are_told_from_people() {
        MinutesDraft draft = Minutes.NORWEGIAN.read(
                PlanDocuments.text(HEAD + "Til stede: Kari Nord, Øvre Vik, Ola Sør, Nordre Ås"),
                2031,
                new Known(List.of("Øvre Vik", "Nordre Ås"), List.of()));

        assertThat(people(draft)).isEqualTo("Kari Nord/Øvre Vik Ola Sør/Nordre Ås");
    }

    @Test
    void a_sentence_below_the_list_is_nobody() {
        MinutesDraft draft =
                norwegian(HEAD + "Til stede:\nKari Nord, Nes\nMøtet ble ledet fra Nes, der regnet falt tett.\n");

        assertThat(people(draft)).isEqualTo("Kari Nord/Nes");
        assertThat(draft.tray()).hasSize(1);
    }

    private static String people(MinutesDraft draft) {
        return String.join(
                " ",
                draft.attendance().stream()
                        .map(it -> it.name() + "/" + it.organisation()
                                + (it.deputyFor() == null ? "" : "/" + it.deputyFor()))
                        .toList());
    }
}

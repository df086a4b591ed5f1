package org.samband.server.meeting.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.profile.MinutesApproval;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.meeting.AgendaItem;
import org.samband.server.meeting.Agendas;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.Minutes;
import org.samband.server.meeting.MinutesKeeping;
import org.samband.server.meeting.MinutesState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Old minutes whose first item approved those of the meeting before. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class OldApprovalsTests {

    private static final String MARCH = "13. mars 2031";
    private static final String MAY = "15. mai 2031";
    private static final String OF_MARCH = "Referat fra møte 13.03.2031";
    private static final String APPROVED = "Referatet godkjennes.";

    @Autowired
    private MeetingImports imports;

    @Autowired
    private MinutesKeeping keeping;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Agendas agendas;

    private MeetingId minutes(String day, int number, String heading, String decision) {
        var text = """
                Referat fra møte i Rådmannsgruppen %s

                Sted: Drammen rådhus

                Til stede: Kari Lyng, Drammen, Per Moe, Asker

                Sak %02d/2031 %s

                Vedtak:

                %s

                Sak %02d/2031 Ferje til øya

                Vedtak:

                Framlagt informasjon tas til orientering.
                """.formatted(day, number, heading, decision, number + 1);
        return imports.accept(imports.read(ImportSource.pasted(day, text), 2031).id());
    }

    private MeetingId march() {
        return minutes(MARCH, 1, "Strategi", "Strategien vedtas som foreslått.");
    }

    private Minutes of(MeetingId meeting) {
        return keeping.of(meeting, meetings.bodies(meeting).getFirst()).orElseThrow();
    }

    private MinutesState state(MeetingId meeting) {
        return of(meeting).state();
    }

    @Test
    void the_next_minutes_approve_lock_and_archive_those_of_the_day_that_they_name() {
        var march = march();
        var may = minutes(MAY, 4, OF_MARCH, APPROVED);

        var approved = of(march);
        var item = agendas.items(may).getFirst();
        assertThat(approved.state()).isEqualTo(MinutesState.APPROVED);
        assertThat(approved.approval()).contains(MinutesApproval.NEXT_MEETING);
        assertThat(approved.approvedOn()).contains(LocalDate.of(2031, 5, 15));
        assertThat(approved.approvedBy()).contains(item.id());
        assertThat(approved.sha256())
                .hasValueSatisfying(hash -> assertThat(hash).hasSize(64));
        assertThat(approved.documentId()).isPresent();
        assertThat(item.approvesId()).contains(march);
        assertThat(state(may)).isEqualTo(MinutesState.READY);
    }

    @Test
    void it_makes_no_difference_that_the_later_minutes_come_in_first() {
        var may = minutes(MAY, 4, OF_MARCH, APPROVED);
        var march = march();

        assertThat(of(march).approvedBy())
                .contains(agendas.items(may).getFirst().id());
        assertThat(state(may)).isEqualTo(MinutesState.READY);
    }

    @Test
    void without_a_day_it_is_the_meeting_before_and_no_other() {
        var january = minutes("10. januar 2031", 1, "Mål", "Målene vedtas som foreslått.");
        var march = minutes(MARCH, 4, "Strategi", "Strategien vedtas som foreslått.");
        minutes(MAY, 8, "Referat fra forrige møte", APPROVED);

        assertThat(state(january)).isEqualTo(MinutesState.READY);
        assertThat(state(march)).isEqualTo(MinutesState.APPROVED);
    }

    @Test
    void a_meeting_more_than_a_year_before_is_not_the_last_one() {
        var march = march();
        minutes("15. mai 2032", 4, "Referat fra forrige møte", APPROVED);

        assertThat(state(march)).isEqualTo(MinutesState.READY);
    }

    @Test
    void a_day_on_which_nobody_met_approves_nothing() {
        var march = march();
        var may = minutes(MAY, 4, "Referat fra møte 14.03.2031", APPROVED);

        assertThat(state(march)).isEqualTo(MinutesState.READY);
        assertThat(agendas.items(may)).extracting(AgendaItem::approvesId).allMatch(each -> each.isEmpty());
    }

    @Test
    void a_meeting_that_is_still_to_come_is_not_approved() {
        var may = minutes(MAY, 4, "Strategi", "Strategien vedtas som foreslått.");
        minutes(MARCH, 1, "Referat fra møte 15.05.2031", APPROVED);

        assertThat(state(may)).isEqualTo(MinutesState.READY);
    }

    @Test
    void minutes_that_were_put_off_or_only_noted_are_not_approved() {
        var march = march();
        minutes(MAY, 4, OF_MARCH, "Referatet tas til orientering.");
        minutes("12. juni 2031", 6, OF_MARCH, "Saken ble utsatt.");

        assertThat(state(march)).isEqualTo(MinutesState.READY);
    }

    @Test
    void another_bodys_minutes_of_the_same_day_are_not_meant() {
        var march = march();
        minutes(MAY, 4, "Referat fra møte i Styringsgruppen 13.03.2031", APPROVED);

        assertThat(state(march)).isEqualTo(MinutesState.READY);
    }
}

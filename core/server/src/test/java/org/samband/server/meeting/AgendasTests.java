package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The places of an agenda, and who may put what where. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class AgendasTests {

    private static final LocalDate DAY = LocalDate.of(2017, 2, 23);

    @Autowired
    private Bodies bodies;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Agendas agendas;

    @Autowired
    private CaseRows cases;

    @Autowired
    private TreatmentRows treatments;

    private BodyId group;
    private Meeting meeting;

    @BeforeEach
    void planAMeeting() {
        group = bodies.found(Body.Draft.own("Rådmannsgruppen", "chief-executives-group"))
                .id();
        meeting = planned(DAY);
    }

    private Meeting planned(LocalDate day) {
        var sitting = new Sitting(
                day, LocalTime.of(10, 0), day, LocalTime.of(14, 0), ZoneId.of("Europe/Oslo"), "Drammen rådhus");
        return meetings.plan(new Meetings.Draft(null, List.of(group), sitting));
    }

    private TreatmentId waiting(String title) {
        var matter = cases.save(Case.opened(title, DAY, null));
        return treatments
                .save(Treatment.waiting(matter.id(), group, null, new CaseTexts(null, null, "Godkjennes.")))
                .id();
    }

    private int seen() {
        return meetings.get(meeting.id()).version();
    }

    private List<String> titles() {
        return agendas.items(meeting.id()).stream().map(AgendaItem::title).toList();
    }

    @Test
    void a_case_stands_before_the_briefings_and_any_other_business() {
        agendas.add(meeting.id(), group, ItemKind.UNNUMBERED, "Innkalling");
        agendas.add(meeting.id(), group, ItemKind.ANY_OTHER_BUSINESS, "Eventuelt");
        agendas.add(meeting.id(), group, ItemKind.BRIEFINGS, "Orienteringer");
        agendas.add(meeting.id(), waiting("Kollektivtrafikk"));

        assertThat(titles()).containsExactly("Innkalling", "Kollektivtrafikk", "Orienteringer", "Eventuelt");
        assertThat(agendas.items(meeting.id())).extracting(AgendaItem::position).containsExactly(1, 2, 3, 4);
    }

    @Test
    void an_item_moves_with_its_parts_and_briefings_keep_their_letters_in_order() {
        var first = agendas.add(meeting.id(), waiting("Helse"));
        var part = agendas.addPart(first.id(), waiting("Velferdsteknologi"));
        agendas.addUnder(part.id(), "Anskaffelse");
        var second = agendas.add(meeting.id(), waiting("Årsregnskap"));
        var briefings = agendas.add(meeting.id(), group, ItemKind.BRIEFINGS, "Orienteringer");
        agendas.addUnder(briefings.id(), "Fra kommunene");
        var leader = agendas.addUnder(briefings.id(), "Fra daglig leder");

        agendas.move(first.id(), 2, seen());
        agendas.move(leader.id(), 1, seen());

        assertThat(agendas.items(meeting.id()))
                .extracting(AgendaItem::title, item -> item.letter().orElse(""))
                .containsExactly(
                        tuple("Årsregnskap", ""),
                        tuple("Helse", ""),
                        tuple("Velferdsteknologi", ""),
                        tuple("Anskaffelse", ""),
                        tuple("Orienteringer", ""),
                        tuple("Fra daglig leder", "A"),
                        tuple("Fra kommunene", "B"));
        assertThat(agendas.get(second.id()).position()).isEqualTo(1);
        assertThatThrownBy(() -> agendas.move(first.id(), 9, seen())).hasMessageContaining("meeting.place-wrong");
    }

    @Test
    void two_secretaries_on_one_agenda_both_add_but_only_one_moves_what_the_other_saw() {
        var first = agendas.add(meeting.id(), waiting("Helse"));
        var bothSaw = seen();
        agendas.add(meeting.id(), waiting("Årsregnskap"));
        agendas.add(meeting.id(), waiting("Transport"));

        assertThatThrownBy(() -> agendas.move(first.id(), 2, bothSaw))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("meeting.agenda-changed");
        assertThat(titles()).containsExactly("Helse", "Årsregnskap", "Transport");
    }

    @Test
    void moving_an_item_does_not_hinder_whoever_writes_in_it() {
        agendas.add(meeting.id(), waiting("Helse"));
        var item = agendas.add(meeting.id(), waiting("Transport"));
        agendas.move(item.id(), 1, seen());

        agendas.change(item.id(), item.version(), "Transport", "Det ble redegjort for saken.");

        assertThat(agendas.get(item.id()).record()).contains("Det ble redegjort for saken.");
        assertThatThrownBy(() -> agendas.change(item.id(), item.version(), "Transport", "Noe annet."))
                .hasMessageContaining("meeting.item-changed");
    }

    @Test
    void what_is_taken_off_waits_for_another_agenda_and_cannot_stand_on_two() {
        var treatment = waiting("Helse");
        var item = agendas.add(meeting.id(), treatment);
        var other = planned(DAY.plusMonths(1));
        assertThatThrownBy(() -> agendas.add(other.id(), treatment)).hasMessageContaining("meeting.case-on-agenda");

        agendas.remove(item.id(), seen());

        assertThat(treatments.findById(treatment)).map(Treatment::state).contains(TreatmentState.WAITING);
        assertThat(agendas.add(other.id(), treatment).treatmentId()).contains(treatment);
    }

    @Test
    void the_cases_of_a_cancelled_meeting_wait_for_another_one() {
        var treatment = waiting("Helse");
        agendas.add(meeting.id(), treatment);

        var cancelled = meetings.cancel(meeting.id(), seen());

        assertThat(cancelled.edition()).isEqualTo(1);
        assertThat(treatments.findById(treatment)).map(Treatment::state).contains(TreatmentState.WAITING);
        assertThatThrownBy(() -> agendas.add(meeting.id(), treatment)).hasMessageContaining("meeting.is-cancelled");
    }

    @Test
    void what_comes_after_the_notice_is_marked_as_late() {
        var before = agendas.add(meeting.id(), waiting("Helse"));
        meetings.convene(meeting.id(), seen());
        var after = agendas.add(meeting.id(), waiting("Transport"));

        assertThat(before.late()).isFalse();
        assertThat(after.late()).isTrue();
    }

    @Test
    void the_approval_of_the_last_minutes_comes_first_and_only_once() {
        var last = planned(DAY.minusMonths(3));
        agendas.add(meeting.id(), group, ItemKind.UNNUMBERED, "Innkalling");

        agendas.addApproval(meeting.id(), group, last.id(), "Godkjenning av referat");
        agendas.addApproval(meeting.id(), group, last.id(), "Godkjenning av referat");

        assertThat(titles()).containsExactly("Godkjenning av referat", "Innkalling");
        assertThat(meetings.before(group, meeting)).map(Meeting::id).contains(last.id());
    }

    @Test
    void a_meeting_moves_over_midnight_but_not_into_an_hour_that_does_not_exist() {
        var zone = ZoneId.of("Europe/Oslo");
        var late = new Sitting(
                DAY, LocalTime.of(22, 0), DAY.plusDays(1), LocalTime.of(1, 30), zone, "Hotellet på Ringerike");
        var moved = meetings.move(meeting.id(), seen(), late);
        assertThat(moved.sitting()).isEqualTo(late);
        assertThat(moved.edition()).isEqualTo(1);

        meetings.convene(meeting.id(), seen());
        assertThat(meetings.move(meeting.id(), seen(), Sitting.on(DAY, "Lier", zone))
                        .edition())
                .isGreaterThan(moved.edition());

        var summer = LocalDate.of(2017, 3, 26);
        assertThatThrownBy(() -> meetings.move(
                        meeting.id(), seen(), new Sitting(summer, LocalTime.of(2, 30), null, null, zone, null)))
                .hasMessageContaining("meeting.time-skipped");
        assertThatThrownBy(() -> meetings.move(
                        meeting.id(),
                        seen(),
                        new Sitting(DAY, LocalTime.of(14, 0), DAY, LocalTime.of(13, 0), zone, null)))
                .hasMessageContaining("meeting.ends-before-it-begins");
    }
}

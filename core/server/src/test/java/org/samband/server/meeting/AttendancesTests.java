package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samband.server.meeting.MeetingForTests.DAY;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.Appointment;
import org.samband.server.body.AppointmentId;
import org.samband.server.body.AppointmentRole;
import org.samband.server.body.BodyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Who came to a meeting, in whose place, and who cannot have been there in that way. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class AttendancesTests {

    @Autowired
    private MeetingForTests some;

    @Autowired
    private Attendances attendances;

    @Autowired
    private AttendanceRows rows;

    private BodyId group;
    private Meeting meeting;
    private List<Appointment> seats;
    private Appointment deputy;

    @BeforeEach
    void appoint() {
        group = some.group();
        seats = some.appointThree(group);
        deputy = some.appoint(group, "Leif Arne Solstad", AppointmentRole.DEPUTY, 1, null);
        some.appoint(group, "Kari Nes", AppointmentRole.DEPUTY, 2, null);
        meeting = some.meeting(group, DAY);
    }

    private AttendanceSheet sheet() {
        return Objects.requireNonNull(attendances.sheets(meeting).get(group));
    }

    private Attendance mark(int seat, Presence presence) {
        return attendances.mark(meeting.id(), group, seats.get(seat).id(), presence);
    }

    private Attendance deputise(int seat, Appointment by) {
        return attendances.deputise(meeting.id(), group, seats.get(seat).id(), by.id());
    }

    @Test
    void the_seats_of_the_day_are_filled_one_by_one_and_the_quorum_is_seen_at_once() {
        some.moreThanHalfDecide(group);
        assertThat(sheet().lines()).extracting(AttendanceSheet.Line::name).hasSize(3);
        assertThat(sheet().needed()).hasValue(2);

        mark(0, Presence.PRESENT);
        mark(2, Presence.ABSENT);
        assertThat(sheet().quorate()).isFalse();
        deputise(1, deputy);

        assertThat(sheet().present()).isEqualTo(2);
        assertThat(sheet().quorate()).isTrue();
        assertThat(sheet().unsaid()).isZero();
        assertThat(attendances.entered(meeting.id()))
                .filteredOn(Attendance::seated)
                .hasSize(3);
    }

    @Test
    void the_page_proposes_the_deputy_who_is_next_to_be_called() {
        var line = sheet().lines().get(1);
        assertThat(sheet().callable(line)).extracting(each -> each.person()).startsWith("Leif Arne Solstad");

        deputise(0, deputy);

        assertThat(sheet().callable(sheet().lines().get(1)))
                .extracting(each -> each.person())
                .containsExactly("Kari Nes");
    }

    @Test
    void a_personal_deputy_is_called_before_the_others() {
        some.appoint(group, "Personlig Vara", AppointmentRole.PERSONAL_DEPUTY, 2, null);

        assertThat(sheet().callable(sheet().lines().get(1)))
                .extracting(each -> each.person())
                .startsWith("Personlig Vara", "Leif Arne Solstad");
    }

    @Test
    void nobody_sits_for_two() {
        deputise(0, deputy);

        assertThatThrownBy(() -> deputise(1, deputy)).hasMessageContaining("meeting.attendance.deputy-for-two");
    }

    @Test
    void nobody_who_has_a_seat_sits_for_another() {
        assertThatThrownBy(() -> deputise(0, seats.get(1))).hasMessageContaining("meeting.attendance.holds-seat");
        mark(1, Presence.PRESENT);
        assertThatThrownBy(() -> deputise(0, seats.get(1))).hasMessageContaining("meeting.attendance.holds-seat");
    }

    @Test
    void nobody_is_there_twice() {
        attendances.guest(meeting.id(), group, "Ole Gjest", "Osloregionen", "");

        assertThatThrownBy(() -> attendances.guest(meeting.id(), group, "ole gjest", "", ""))
                .hasMessageContaining("meeting.attendance.person-twice");
        assertThatThrownBy(() -> attendances.guest(meeting.id(), group, " ", "", ""))
                .hasMessageContaining("meeting.attendance.name-missing");
    }

    @Test
    void an_appointment_that_ended_before_the_meeting_gives_no_place_there() {
        var ended = some.appoint(group, "Tidligere Vara", AppointmentRole.DEPUTY, 3, DAY);

        assertThatThrownBy(() -> deputise(0, ended)).hasMessageContaining("meeting.attendance.not-appointed");
    }

    @Test
    void who_has_a_deputy_did_not_come_until_the_deputy_is_taken_off() {
        var came = deputise(0, deputy);
        assertThatThrownBy(() -> mark(0, Presence.PRESENT)).hasMessageContaining("meeting.attendance.has-deputy");

        attendances.remove(came.id());

        assertThat(mark(0, Presence.PRESENT).present()).isTrue();
    }

    @Test
    void the_rest_is_marked_in_one_go() {
        mark(0, Presence.PRESENT);

        attendances.markRest(meeting.id(), group, Presence.ABSENT);

        assertThat(sheet().lines())
                .extracting(AttendanceSheet.Line::presence)
                .containsExactlyInAnyOrder(Presence.PRESENT, Presence.ABSENT, Presence.ABSENT);
    }

    @Test
    void only_who_is_there_leaves_the_room() {
        var item = some.item(meeting, group, "Kollektivtrafikk", "Godkjennes.");
        var there = mark(0, Presence.PRESENT);
        var away = mark(1, Presence.ABSENT);

        attendances.recuse(item.id(), there.id(), true);
        attendances.recuse(item.id(), there.id(), true);

        assertThat(attendances.recusals(meeting.id())).hasSize(1);
        assertThatThrownBy(() -> attendances.recuse(item.id(), away.id(), true))
                .hasMessageContaining("meeting.attendance.not-there");
    }

    @Test
    void where_no_rule_is_known_nobody_says_that_enough_are_there() {
        mark(0, Presence.PRESENT);
        mark(1, Presence.PRESENT);
        mark(2, Presence.PRESENT);

        assertThat(sheet().present()).isEqualTo(3);
        assertThat(sheet().needed()).isEmpty();
        assertThat(sheet().quorate()).isFalse();
    }

    @Test
    void somebody_in_the_minutes_who_is_not_appointed_sat_on_a_seat_and_not_beside_it() {
        for (var name : List.of("Astrid Lien", "En Annen", "En Tredje", "En Fjerde")) {
            rows.save(entry(name));
        }

        assertThat(sheet().lines())
                .extracting(AttendanceSheet.Line::name)
                .containsExactlyInAnyOrder("Astrid Lien", "En Annen", "En Tredje", "En Fjerde");
        assertThat(sheet().seats()).isEqualTo(4);
        assertThat(sheet().present()).isEqualTo(4);
    }

    @Test
    void fewer_in_the_minutes_than_there_are_seats_leave_the_others_of_the_body_counted() {
        some.moreThanHalfDecide(group);
        rows.save(entry("En Annen"));

        assertThat(sheet().seats()).isEqualTo(3);
        assertThat(sheet().present()).isEqualTo(1);
        assertThat(sheet().needed()).hasValue(2);
        assertThat(sheet().lines())
                .extracting(AttendanceSheet.Line::appointment)
                .containsOnlyOnce((AppointmentId) null);
    }

    private Attendance entry(String name) {
        return new Attendance(
                AttendanceId.next(),
                meeting.id(),
                group,
                null,
                null,
                name,
                null,
                null,
                Presence.PRESENT,
                true,
                true,
                null,
                null,
                1,
                1,
                null);
    }
}

package org.samband.server.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.Municipalities;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class CompositionsTests {

    private static final LocalDate DAY = LocalDate.of(2017, 2, 23);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Compositions compositions;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Participations participations;

    private OrganisationId vik;
    private OrganisationId nes;
    private Body group;

    @BeforeEach
    void two_members_and_a_body_with_a_seat_for_each() {
        vik = Municipalities.add(application, "Vik");
        nes = Municipalities.add(application, "Nes");
        participations.join(schemes.root().id(), vik, Validity.always(), null);
        participations.join(schemes.root().id(), nes, Validity.always(), null);
        group = bodies.found(Body.Draft.own("Styringsgruppen", "steering-group"));
    }

    @Test
    void each_member_has_its_seat_and_the_sum_explains_itself() {
        appoint("Kari Lyng", vik, AppointmentRole.CHAIR, 1, Validity.always());
        appoint("Per Moen", vik, AppointmentRole.PERSONAL_DEPUTY, 1, Validity.always());
        appoint("Ola Hegg", null, AppointmentRole.ATTENDING, 1, Validity.always());

        var composition = compositions.on(group, DAY);

        assertThat(composition.rule()).isEqualTo(Message.of("body.seats.per-member", 2, 2, 1));
        assertThat(composition.held()).isOne();
        assertThat(composition.seats())
                .extracting(
                        Composition.Seat::name,
                        seat -> person(seat.holder()),
                        seat -> seat.deputies().size())
                .containsExactly(tuple("Nes", "", 0), tuple("Vik", "Kari Lyng", 1));
        assertThat(composition.others()).extracting(Composition.Held::person).containsExactly("Ola Hegg");
        assertThat(composition.findings()).containsExactly(Message.of("body.check.empty-of", "Nes", 1));
    }

    @Test
    void who_sat_there_on_a_day_is_still_known_after_another_has_come() {
        appoint("Kari Lyng", vik, AppointmentRole.MEMBER, 1, new Validity(null, DAY));
        appoint("Per Moen", vik, AppointmentRole.MEMBER, 1, Validity.from(DAY));

        assertThat(holders(DAY.minusDays(1))).containsExactly("Kari Lyng");
        assertThat(holders(DAY)).containsExactly("Per Moen");
    }

    @Test
    void a_seat_has_one_holder_at_a_time_and_a_person_one_place() {
        appoint("Kari Lyng", vik, AppointmentRole.MEMBER, 1, Validity.always());

        refused("body.seat-taken", "Per Moen", vik, AppointmentRole.CHAIR, Validity.from(DAY));
        refused("body.person-twice", "kari lyng", nes, AppointmentRole.MEMBER, Validity.from(DAY));
    }

    @Test
    void nobody_sits_in_a_body_that_does_not_exist() {
        var life = new Charter(null, null, null, Validity.from(DAY));
        var later = bodies.change(
                group.id(),
                group.version(),
                new Body.Draft("Styringsgruppen", "steering-group", false, List.of(), life));

        refused("body.outside-life", "Per Moen", vik, AppointmentRole.MEMBER, Validity.always());
        appoint("Per Moen", vik, AppointmentRole.MEMBER, 1, Validity.from(DAY));
        var shorter = new Charter(null, null, null, new Validity(DAY, DAY.plusYears(1)));
        assertThatThrownBy(() -> bodies.change(
                        group.id(),
                        later.version(),
                        new Body.Draft("Styringsgruppen", "steering-group", false, List.of(), shorter)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("body.life-too-short");
    }

    @Test
    void what_ends_soon_and_what_the_rule_does_not_give_is_said() {
        var lastDay = DAY.plusDays(30);
        appoint("Kari Lyng", vik, AppointmentRole.CHAIR, 1, new Validity(null, lastDay.plusDays(1)));
        appoint("Per Moen", nes, AppointmentRole.MEMBER, 1, Validity.always());
        appoint("Ola Hegg", nes, AppointmentRole.MEMBER, 2, Validity.always());

        assertThat(compositions.on(group, DAY).findings())
                .containsExactly(
                        Message.of("body.check.beyond", "Ola Hegg", "Nes"),
                        Message.of("body.check.ends", "Kari Lyng", lastDay));
    }

    @Test
    void nobody_stands_in_for_whoever_stands_in_for_them() {
        appoint("Kari Lyng", vik, AppointmentRole.MEMBER, 1, Validity.always());
        appoint("Per Moen", vik, AppointmentRole.PERSONAL_DEPUTY, 1, Validity.always());

        refused("body.person-twice", "Per Moen", nes, AppointmentRole.MEMBER, Validity.always());
        refused("body.person-twice", "Kari Lyng", nes, AppointmentRole.PERSONAL_DEPUTY, Validity.always());
    }

    @Test
    void whoever_sits_there_may_also_be_the_contact_of_organisations_but_of_each_only_once() {
        appoint("Kari Lyng", vik, AppointmentRole.CHAIR, 1, Validity.always());
        appoint("Kari Lyng", vik, AppointmentRole.CONTACT, 1, Validity.always());

        refused("body.person-twice", "Kari Lyng", vik, AppointmentRole.CONTACT, Validity.always());
        var composition = compositions.on(group, DAY);
        assertThat(composition.contacts())
                .extracting(Composition.Held::person, Composition.Held::organisation)
                .containsExactly(tuple("Kari Lyng", "Vik"));
        assertThat(composition.others()).isEmpty();
        assertThat(composition.findings()).contains(Message.of("body.check.no-contact", "Nes"));
        assertThatThrownBy(() -> appoint("Per Moen", null, AppointmentRole.CONTACT, 1, Validity.always()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("body.contact-of-whom");
    }

    @Test
    void a_change_that_builds_on_an_old_version_is_refused() {
        var first = appoint("Kari Lyng", vik, AppointmentRole.MEMBER, 1, Validity.always());
        var ended = new Appointment.Draft("Kari Lyng", vik, AppointmentRole.MEMBER, 1, new Validity(null, DAY));
        appointments.change(first.id(), first.seen(), ended);

        assertThatThrownBy(() -> appointments.change(first.id(), first.seen(), ended))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("body.appointment-changed");
        assertThat(compositions.on(group, DAY).held()).isZero();
    }

    private List<String> holders(LocalDate day) {
        return compositions.on(group, day).seats().stream()
                .map(seat -> person(seat.holder()))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String person(Composition.@Nullable Held held) {
        return held == null ? "" : held.person();
    }

    private Appointment appoint(
            String person, @Nullable OrganisationId organisation, AppointmentRole role, int place, Validity valid) {
        return appointments.appoint(group.id(), new Appointment.Draft(person, organisation, role, place, valid));
    }

    private void refused(String key, String person, OrganisationId organisation, AppointmentRole role, Validity valid) {
        assertThatThrownBy(() -> appoint(person, organisation, role, 1, valid))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(key);
    }
}

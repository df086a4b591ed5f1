package org.samband.server.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Access;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.Validity;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@AccessTest
class AppointedReadersTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private Environment environment;

    @Autowired
    private Cast cast;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Persons persons;

    @Autowired
    private Access access;

    @Autowired
    private AppointedReaders readers;

    private Alliance alliance;
    private Account kari;
    private Body group;
    private String list;

    @BeforeEach
    void a_body_and_somebody_with_an_account() {
        alliance = cast.alliance();
        kari = cast.account();
        list = "/api/v1/" + alliance.slug() + "/bodies";
        group = ThisAlliance.call(alliance, () -> bodies.found(Body.Draft.own("Styringsgruppen", "steering-group")));
    }

    @Test
    void whoever_has_a_seat_may_read_here_from_its_first_day_to_its_last() {
        var appointment = appoint("Kari Lyng", Validity.from(TODAY));
        assertThat(reads()).isFalse();

        signsIn(appointment.person());
        assertThat(reads()).isTrue();

        end(appointment, new Validity(null, TODAY));
        assertThat(reads()).isFalse();
    }

    @Test
    void a_seat_from_tomorrow_lets_nobody_read_today() {
        signsIn(appoint("Kari Lyng", Validity.from(TODAY.plusDays(1))).person());

        assertThat(reads()).isFalse();
        assertThat(days()).containsExactly(Validity.from(TODAY.plusDays(1)));
    }

    @Test
    void a_seat_that_ends_today_still_counts_today_and_one_that_is_lengthened_goes_on() {
        var appointment = appoint("Kari Lyng", new Validity(null, TODAY.plusDays(1)));
        signsIn(appointment.person());
        assertThat(reads()).isTrue();

        end(appointment, Validity.always());

        assertThat(days()).containsExactly(Validity.always());
    }

    @Test
    void hearing_of_an_appointment_again_changes_nothing_and_what_was_given_by_hand_stays() {
        var appointment = appoint("Kari Lyng", Validity.from(TODAY));
        signsIn(appointment.person());
        cast.grant(alliance, kari, Role.READER);
        var before = ids();

        ThisAlliance.run(
                alliance,
                () -> readers.on(new AppointmentBegan(
                        alliance.id(), appointment.id(), group.id(), appointment.person(), TODAY)));
        assertThat(ids()).hasSize(2).isEqualTo(before);

        ThisAlliance.run(alliance, () -> appointments.remove(appointment.id(), appointment.seen()));
        assertThat(days()).isEmpty();
        assertThat(reads()).isTrue();
    }

    @Test
    void on_the_page_of_a_person_the_secretariat_says_what_they_sign_in_with_and_an_unknown_name_is_refused() {
        var secretariat = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        var person = appoint("Kari Lyng", Validity.from(TODAY)).person();
        var page = "/" + alliance.slug() + "/persons/" + person.value();
        var named = Map.of("name", "Kari Lyng", "version", "0");

        var unknown = secretariat.submit(page, page, with(named, "userName", "nobody-at-all"));
        var tied = secretariat.submit(page, page, with(named, "userName", kari.userName()));

        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("nobody-at-all");
        assertThat(tied.statusCode()).isEqualTo(302);
        assertThat(reads()).isTrue();
        var reader = new Client(environment).signedIn(kari);
        assertThat(reader.get(page).body()).contains("Styringsgruppen").doesNotContain(kari.userName());
        assertThat(secretariat.get("/" + alliance.slug() + "/settings/people").body())
                .contains("Følger med en plass");
    }

    private boolean reads() {
        return new Client(environment)
                        .withBasic(kari.userName(), Cast.PASSWORD)
                        .get(list)
                        .statusCode()
                == 200;
    }

    private List<Validity> days() {
        return grants().stream()
                .filter(given -> given.grant().byAppointment())
                .map(given -> given.grant().valid())
                .toList();
    }

    private List<Object> ids() {
        return grants().stream().<Object>map(given -> given.grant().id()).toList();
    }

    private List<Access.GivenRole> grants() {
        return ThisAlliance.call(alliance, access::grants).stream()
                .filter(given -> given.holder().id().equals(kari.id()))
                .toList();
    }

    private Appointment appoint(String person, Validity valid) {
        return ThisAlliance.call(
                alliance,
                () -> appointments.appoint(
                        group.id(), new Appointment.Draft(person, null, AppointmentRole.MEMBER, 1, valid)));
    }

    private void end(Appointment appointment, Validity valid) {
        ThisAlliance.run(
                alliance,
                () -> appointments.change(
                        appointment.id(),
                        appointment.seen(),
                        new Appointment.Draft("Kari Lyng", null, AppointmentRole.MEMBER, 1, valid)));
    }

    private void signsIn(PersonId person) {
        ThisAlliance.run(alliance, () -> persons.change(person, 0, "Kari Lyng", kari.id()));
    }

    private static Map<String, String> with(Map<String, String> some, String key, String value) {
        var all = new HashMap<>(some);
        all.put(key, value);
        return all;
    }
}

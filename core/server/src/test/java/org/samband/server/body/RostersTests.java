package org.samband.server.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.profile.BodyType.Standing;
import org.samband.profile.Quorum;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.Municipalities;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class RostersTests {

    private static final LocalDate DAY = LocalDate.of(2017, 2, 23);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Rosters rosters;

    @Autowired
    private BodyRules rules;

    @Autowired
    private BodyNames names;

    private OrganisationId vik;
    private OrganisationId nes;
    private Body executives;

    @BeforeEach
    void two_members_and_a_body_with_a_seat_for_each() {
        var root = application.getBean(Schemes.class).root().id();
        var participations = application.getBean(Participations.class);
        vik = Municipalities.add(application, "Vik");
        nes = Municipalities.add(application, "Nes");
        participations.join(root, vik, Validity.always(), null);
        participations.join(root, nes, Validity.always(), null);
        executives = bodies.found(Body.Draft.own("Rådmannsgruppen", "chief-executives-group"));
    }

    @Test
    void seats_come_first_each_with_who_stands_in_for_it_then_those_called_in_order_and_those_who_may_speak() {
        appoint("Ola Hegg", null, AppointmentRole.ATTENDING, 1);
        appoint("Anne Dal", null, AppointmentRole.DEPUTY, 2);
        appoint("Siri Vang", null, AppointmentRole.DEPUTY, 1);
        appoint("Per Moen", vik, AppointmentRole.PERSONAL_DEPUTY, 1);
        var kari = appoint("Kari Lyng", vik, AppointmentRole.CHAIR, 1);

        var roster = rosters.on(executives, DAY);

        assertThat(roster.places())
                .extracting(
                        Roster.Place::name,
                        Roster.Place::organisationName,
                        Roster.Place::votes,
                        Roster.Place::standsIn,
                        Roster.Place::standsInFor)
                .containsExactly(
                        tuple("Kari Lyng", "Vik", true, false, null),
                        tuple("Per Moen", "Vik", false, true, kari.id()),
                        tuple("Siri Vang", "", false, true, null),
                        tuple("Anne Dal", "", false, true, null),
                        tuple("Ola Hegg", "", false, false, null));
        assertThat(roster.seats()).isEqualTo(2);
        assertThat(roster.needed()).isEmpty();

        application
                .getBean(BodyQuorums.class)
                .say(executives.id(), executives.version(), Quorum.moreThanHalf(), null, DAY);
        assertThat(rosters.on(executives, DAY).needed()).hasValue(2);
        assertThat(rosters.on(executives, DAY.minusDays(1)).needed()).isEmpty();
    }

    @Test
    void a_deputy_of_a_seat_that_nobody_has_is_not_forgotten() {
        var network = bodies.found(Body.Draft.own("Nettverket", "network"));
        appointments.appoint(
                network.id(),
                new Appointment.Draft("Per Moen", vik, AppointmentRole.PERSONAL_DEPUTY, 1, Validity.always()));

        var roster = rosters.on(network, DAY);

        assertThat(roster.places()).extracting(Roster.Place::name).containsExactly("Per Moen");
        assertThat(roster.needed()).hasValue(0);
    }

    @Test
    void the_roster_calls_the_body_as_it_was_called_on_the_day() {
        var renamed = names.call(executives.id(), executives.version(), "Kommunedirektørene", null, DAY);

        assertThat(rosters.on(renamed, DAY.minusDays(1)).name()).isEqualTo("Rådmannsgruppen");
        assertThat(rosters.on(renamed, DAY).name()).isEqualTo("Kommunedirektørene");
    }

    @Test
    void what_the_executives_propose_goes_to_the_steering_group_as_soon_as_there_is_one() {
        assertThat(rules.next(executives, DAY)).isEmpty();

        var steering = bodies.found(Body.Draft.own("Styringsgruppen", "steering-group"));

        assertThat(rules.next(executives, DAY)).map(Body::id).contains(steering.id());
        assertThat(rules.of(executives).standing()).isEqualTo(Standing.ADVISES);
        assertThat(rules.of(executives).numbering().format(8, 2017)).isEqualTo("08/2017");
    }

    private Appointment appoint(String person, @Nullable OrganisationId organisation, AppointmentRole role, int order) {
        return appointments.appoint(
                executives.id(), new Appointment.Draft(person, organisation, role, order, Validity.always()));
    }
}

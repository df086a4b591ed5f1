package org.samband.server.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.access.Access;
import org.samband.server.access.Actors;
import org.samband.server.access.FirstAdministrator;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.Municipalities;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** In Norway councils were elected on 14 September 2015 and on 9 September 2019. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class DueSeatsTests {

    private static final LocalDate ELECTION = LocalDate.of(2019, 9, 9);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Compositions compositions;

    @Autowired
    private Renewals renewals;

    private OrganisationId vik;
    private Body steering;

    @BeforeEach
    void two_members_and_a_body_with_a_seat_for_each() {
        var root = application.getBean(Schemes.class).root().id();
        var participations = application.getBean(Participations.class);
        vik = Municipalities.add(application, "Vik");
        participations.join(root, vik, Validity.always(), null);
        participations.join(root, Municipalities.add(application, "Nes"), Validity.always(), null);
        steering = bodies.found(Body.Draft.own("Styringsgruppen", "steering-group"));
    }

    @Test
    void whoever_was_named_before_the_election_is_to_be_named_anew_after_it() {
        appoint(Validity.from(LocalDate.of(2015, 11, 1)));

        assertThat(renewal(ELECTION.minusDays(1))).isEmpty();
        assertThat(renewal(ELECTION)).containsExactly(new Renewals.Renewal(ELECTION, LocalDate.of(2020, 1, 9), 1));
        assertThat(compositions.on(steering, ELECTION).findings())
                .contains(Message.of("body.check.renew", ELECTION, 1, LocalDate.of(2020, 1, 9)));
    }

    @Test
    void officials_are_not_elected_and_stay() {
        var executives = bodies.found(Body.Draft.own("Rådmannsgruppen", "chief-executives-group"));

        assertThat(renewals.of(executives, List.of(appoint(Validity.always())), ELECTION))
                .isEmpty();
    }

    @Test
    void what_the_body_itself_says_of_elections_comes_before_its_type_and_an_external_body_has_only_that() {
        var charter = new Charter(null, null, null, null, null, 6, null, Validity.always());
        var regional = bodies.found(new Body.Draft("Regionalt samarbeidsutvalg", null, true, List.of(), charter));
        var named = appointments.appoint(
                regional.id(),
                new Appointment.Draft(
                        "Tora Haug", vik, AppointmentRole.MEMBER, 1, Validity.from(LocalDate.of(2015, 11, 1))));

        assertThat(renewals.of(regional, List.of(named), ELECTION))
                .contains(new Renewals.Renewal(ELECTION, LocalDate.of(2020, 3, 9), 1));
        assertThat(dueItems(LocalDate.of(2019, 10, 1)))
                .extracting(DueItem::what)
                .contains(Message.of("body.due.renew", "Regionalt samarbeidsutvalg", ELECTION, 1));

        var never = new Charter(null, null, null, null, null, 0, null, Validity.always());
        var staying = bodies.change(
                steering.id(),
                steering.version(),
                new Body.Draft("Styringsgruppen", "steering-group", false, List.of(), never));
        assertThat(renewals.of(staying, List.of(appoint(Validity.from(LocalDate.of(2015, 11, 1)))), ELECTION))
                .isEmpty();
    }

    @Test
    void the_secretariat_is_told_of_empty_seats_and_of_what_ends_soon_with_the_body_to_go_to() {
        var today = LocalDate.of(2021, 1, 15);
        appoint(new Validity(LocalDate.of(2019, 11, 1), today.plusDays(31)));

        var items = dueItems(today);

        assertThat(items)
                .extracting(DueItem::what)
                .containsExactly(
                        Message.of("body.due.empty", "Styringsgruppen", 1),
                        Message.of("body.due.ends", "Styringsgruppen", 1));
        assertThat(items)
                .allMatch(item ->
                        item.address().endsWith("/bodies/" + steering.id().value()));
        assertThat(items.getLast().due()).isEqualTo(today.plusDays(30));
    }

    @Test
    void a_body_of_which_nothing_is_said_yet_is_not_due() {
        assertThat(dueItems(LocalDate.of(2021, 1, 15))).isEmpty();
    }

    private List<DueItem> dueItems(LocalDate today) {
        var secretariat = application
                .getBean(Actors.class)
                .called(FirstAdministrator.USER_NAME)
                .orElseThrow();
        return secretariat.call(() -> {
            application.getBean(Access.class).grant(secretariat.id(), Role.SECRETARIAT, null);
            return application
                    .getBean(Actors.class)
                    .called(FirstAdministrator.USER_NAME)
                    .orElseThrow()
                    .call(() -> application.getBean(DueSeats.class).dueItems(today));
        });
    }

    private List<Renewals.Renewal> renewal(LocalDate day) {
        return renewals.of(steering, appointments.in(steering.id(), day), day).stream()
                .toList();
    }

    private Appointment appoint(Validity valid) {
        return appointments.appoint(
                steering.id(), new Appointment.Draft("Kari Lyng", vik, AppointmentRole.CHAIR, 1, valid));
    }
}

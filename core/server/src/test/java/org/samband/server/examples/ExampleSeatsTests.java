package org.samband.server.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Appointment;
import org.samband.server.body.AppointmentRole;
import org.samband.server.body.Appointments;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.Composition;
import org.samband.server.body.Compositions;
import org.samband.server.body.RotatingRoles;
import org.samband.server.body.TurnsOfRole;
import org.samband.server.data.Validity;
import org.samband.server.web.Message;
import org.samband.server.web.TermSaid;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class ExampleSeatsTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Bodies bodies;

    private static final LocalDate CHANGE = LocalDate.of(2019, 7, 1);

    @Autowired
    private Compositions compositions;

    @Autowired
    private Appointments appointments;

    @Autowired
    private RotatingRoles roles;

    @Test
    void the_board_of_four_federations_is_sixteen_and_the_joint_committee_the_same_persons() {
        var board = composition("vastkom", "Styrelsen", LocalDate.of(2019, 6, 1));
        var joint = composition("vastkom", "BHU", LocalDate.of(2019, 6, 1));

        assertThat(board.rule()).isEqualTo(Message.of("body.seats.per-member", 16, 4, 4));
        assertThat(board.held()).isEqualTo(16);
        assertThat(board.findings()).isEmpty();
        assertThat(joint.rule()).isEqualTo(Message.of("body.seats.same-as", "Styrelsen"));
        assertThat(joint.held()).isEqualTo(16);
    }

    @Test
    void the_working_committee_is_the_four_chairs_because_they_are_chairs() {
        var committee = composition("vastkom", "Arbetsutskottet", LocalDate.of(2019, 6, 1));

        assertThat(committee.office()).isEqualTo("member-chair");
        assertThat(committee.seats())
                .extracting(seat -> seat.holder() == null ? "" : seat.holder().person())
                .containsExactlyInAnyOrder("Agneta Lindehag", "Elsa Norrgård", "Ingrid Sköldvall", "Mona Björnhult");
        assertThat(committee.findings()).isEmpty();
    }

    @Test
    void a_federation_with_two_of_its_four_in_the_presidium_is_named_from_that_day_on() {
        var alliance = HostedExample.host(application, "vastkom");
        ThisAlliance.run(alliance, () -> {
            var board = bodies.findByName("Styrelsen").orElseThrow();
            var of = compositions.on(board, CHANGE).seats().stream()
                    .filter(seat -> seat.name().equals("Fyrbodals kommunalförbund"))
                    .map(seat -> Objects.requireNonNull(seat.holder()).appointment())
                    .toList();
            assertThat(of).hasSize(4);
            of.stream()
                    .filter(each -> each.offices().contains("member-presidium"))
                    .skip(2)
                    .forEach(this::leaveThePresidium);

            assertThat(compositions.on(board, CHANGE.minusDays(1)).findings())
                    .extracting(Message::key)
                    .containsExactly("body.check.ends");
            assertThat(compositions.on(board, CHANGE).findings())
                    .extracting(Message::key)
                    .containsExactly("body.check.rule-of");
        });
    }

    @Test
    void the_chair_that_leaves_leaves_the_working_committee_with_the_office() {
        var alliance = HostedExample.host(application, "vastkom");
        ThisAlliance.run(alliance, () -> {
            var board = bodies.findByName("Styrelsen").orElseThrow();
            var committee = bodies.findByName("Arbetsutskottet").orElseThrow();
            compositions.on(board, CHANGE).seats().stream()
                    .map(seat -> Objects.requireNonNull(seat.holder()).appointment())
                    .filter(each -> each.offices().contains("member-chair"))
                    .findFirst()
                    .ifPresent(this::leaveThePresidium);

            assertThat(compositions.on(committee, CHANGE.minusDays(1)).held()).isEqualTo(4);
            assertThat(compositions.on(committee, CHANGE).held()).isEqualTo(3);
        });
    }

    /** Ends a place the day before and fills it anew with the same person, who has no office any more. */
    private void leaveThePresidium(Appointment held) {
        var person = Objects.requireNonNull(appointments.persons(List.of(held)).get(held.person()))
                .name();
        appointments.change(
                held.id(),
                held.seen(),
                new Appointment.Draft(
                        person,
                        held.organisation(),
                        held.role(),
                        held.place(),
                        new Validity(held.valid().from(), CHANGE),
                        held.offices()));
        appointments.appoint(
                held.body(),
                new Appointment.Draft(
                        person,
                        held.organisation(),
                        held.role(),
                        held.place(),
                        new Validity(CHANGE, held.valid().until()),
                        List.of()));
    }

    @Test
    void each_municipality_of_the_kongsberg_region_has_its_seat_in_the_council_and_an_informal_network_has_none() {
        var council = composition("kongsbergregionen", "Regionrådet", LocalDate.of(2013, 6, 1));
        var network = composition("kongsbergregionen", "Nettverk oppvekst", LocalDate.of(2013, 6, 1));

        assertThat(council.rule()).isEqualTo(Message.of("body.seats.per-member", 7, 7, 1));
        assertThat(council.seats()).hasSize(7).allMatch(seat -> seat.holder() == null);
        assertThat(network.seats()).isEmpty();
        assertThat(network.findings()).isEmpty();
    }

    @Test
    void the_kongsberg_region_has_its_council_of_representatives_and_the_bodies_that_answer_for_measures() {
        var names = ThisAlliance.call(
                HostedExample.host(application, "kongsbergregionen"),
                () -> bodies.all().stream().map(Body::name).toList());

        assertThat(names)
                .contains("Representantskapet", "Regionrådet", "Rådmannsutvalget", "SuksIT", "Nettverk oppvekst")
                .contains("Samordnet næringsapparat (SNKR)");
        assertThat(composition("kongsbergregionen", "Representantskapet", LocalDate.of(2013, 6, 1))
                        .rule())
                .isEqualTo(Message.of("body.seats.per-member", 7, 7, 1));
    }

    @Test
    void each_of_the_four_federations_has_one_delegate_and_one_deputy_in_the_general_meeting() {
        var day = LocalDate.of(2019, 6, 1);
        var meeting = composition("vastkom", "Föreningsstämman", day);
        assertThat(meeting.seats()).hasSize(4).allMatch(seat -> seat.deputies().size() == 1);
        // Who presides is chosen when it meets.
        assertThat(meeting.findings()).containsExactly(Message.of("body.check.no-chair"));

        ThisAlliance.run(HostedExample.host(application, "vastkom"), () -> {
            var body = bodies.findByName("Föreningsstämman").orElseThrow();
            var deputy = Objects.requireNonNull(
                            compositions.on(body, day).seats().getFirst())
                    .deputies()
                    .getFirst()
                    .appointment();
            appointments.remove(deputy.id(), deputy.seen());
            assertThat(compositions.on(body, day).findings())
                    .extracting(Message::key)
                    .containsExactly("body.check.rule-of", "body.check.no-chair");
        });
    }

    @Test
    void four_directors_and_the_associations_own_lead_the_common_work_by_their_posts() {
        var posts = composition("vastkom", "Ledningsgruppen VGK", LocalDate.of(2019, 6, 1)).seats().stream()
                .map(seat -> Objects.requireNonNull(seat.holder()).appointment().post())
                .toList();

        assertThat(posts)
                .containsExactlyInAnyOrder(
                        "förbundsdirektör",
                        "förbundsdirektör",
                        "förbundsdirektör",
                        "förbundsdirektör",
                        "direktör för VästKom");
    }

    @Test
    void the_association_says_its_four_tasks_and_how_often_its_bodies_meet() {
        ThisAlliance.run(HostedExample.host(application, "vastkom"), () -> {
            assertThat(application.getBean(Schemes.class).root().purpose())
                    .contains("fyra uppgifter", "talan", "förhandlas", "följa upp", "mötesplats");
            assertThat(bodies.findByName("Styrelsen").orElseThrow().charter().meetingsAYear())
                    .isEqualTo(6);
            assertThat(bodies.findByName("SRO").orElseThrow().charter().meetingsAYear())
                    .isEqualTo(4);
        });
    }

    @Test
    void the_federations_are_represented_by_their_working_committee_and_whoever_leaves_it_is_named() {
        ThisAlliance.run(HostedExample.host(application, "vastkom"), () -> {
            var consultation = bodies.findByName("SRO").orElseThrow();
            var before = compositions.on(consultation, CHANGE);
            assertThat(before.seats())
                    .filteredOn(seat -> seat.organisation() == null)
                    .extracting(seat ->
                            Objects.requireNonNull(seat.holder()).appointment().post())
                    .contains("regionstyrelsens ordförande", "hälso- och sjukvårdsstyrelsens ordförande")
                    .hasSize(5);
            assertThat(before.findings()).containsExactly(Message.of("body.check.no-chair"));

            var board = bodies.findByName("Styrelsen").orElseThrow();
            compositions.on(board, CHANGE).seats().stream()
                    .map(seat -> Objects.requireNonNull(seat.holder()))
                    .filter(each -> each.person().equals("Mona Björnhult"))
                    .forEach(each -> leaveThePresidium(each.appointment()));

            assertThat(compositions.on(consultation, CHANGE).findings())
                    .contains(Message.of(
                            "body.check.rule-of",
                            "Boråsregionen Sjuhärads kommunalförbund",
                            new TermSaid("from-working-committee"),
                            0,
                            1));
        });
    }

    @Test
    void officials_sit_by_their_posts_and_the_regions_development_director_presides() {
        var group = composition("vastkom", "Västgruppen", LocalDate.of(2019, 6, 1));

        assertThat(group.seats())
                .extracting(seat -> Objects.requireNonNull(seat.holder()).appointment())
                .filteredOn(each -> each.role() == AppointmentRole.CHAIR)
                .extracting(Appointment::post)
                .containsExactly("regionutvecklingsdirektör");
        assertThat(group.seats())
                .extracting(seat ->
                        Objects.requireNonNull(seat.holder()).appointment().post())
                .contains("vice vd för Business Region Göteborg", "direktör för VästKom")
                .hasSize(12);
    }

    @Test
    void each_federation_of_municipalities_names_its_board_its_presidium_and_its_drafting_committees() {
        var names = ThisAlliance.call(
                HostedExample.host(application, "vkl"),
                () -> bodies.all().stream().map(Body::name).toList());

        assertThat(names).contains("Styrelsen", "Presidiet", "Personalberedningen");
        assertThat(names).filteredOn(name -> name.contains("eredning")).hasSize(5);
    }

    @Test
    void fifteen_municipalities_and_two_counties_have_seventeen_seats() {
        var group = composition("vestregionen", "Rådmannsgruppen", LocalDate.of(2017, 2, 23));

        assertThat(group.seats())
                .hasSize(17)
                .allSatisfy(seat -> assertThat(seat.holder()).isNotNull());
        assertThat(group.findings()).isEmpty();
    }

    @Test
    void the_exhibition_has_a_host_for_2016_and_looks_for_those_of_2017_and_2018() {
        var host = ThisAlliance.call(HostedExample.host(application, "vestregionen"), roles::all)
                .getFirst();

        assertThat(host.turns())
                .extracting(named -> named.turn().year(), TurnsOfRole.Named::organisation)
                .containsExactly(tuple(2016, "Asker"), tuple(2017, ""), tuple(2018, ""));
    }

    private Composition composition(String example, String body, LocalDate day) {
        return ThisAlliance.call(
                HostedExample.host(application, example),
                () -> compositions.on(bodies.findByName(body).orElseThrow(), day));
    }
}

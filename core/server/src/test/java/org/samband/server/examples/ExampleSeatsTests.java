package org.samband.server.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Composition;
import org.samband.server.body.Compositions;
import org.samband.server.body.RotatingRoles;
import org.samband.server.body.TurnsOfRole;
import org.samband.server.web.Message;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class ExampleSeatsTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Compositions compositions;

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

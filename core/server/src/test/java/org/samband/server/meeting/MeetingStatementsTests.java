package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.meeting.MeetingForTests.DAY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.AppointmentRole;
import org.samband.server.body.BodyId;
import org.samband.server.data.StatementCounter;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** A long meeting costs the database as many statements as a short one, whatever it is that grows. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class MeetingStatementsTests {

    private static final int MANY = 12;

    private final Cast cast;
    private final MeetingForTests some;
    private final MinutesKeeping minutes;
    private final MeetingNotices notices;
    private final Attendances attendances;
    private final Environment environment;
    private final StatementCounter counter;

    private Alliance alliance;
    private Client browser;
    private BodyId group;
    private Meeting meeting;
    private Meeting held;
    private int seats;

    MeetingStatementsTests(
            @Autowired Cast cast,
            @Autowired MeetingForTests some,
            @Autowired MinutesKeeping minutes,
            @Autowired MeetingNotices notices,
            @Autowired Attendances attendances,
            @Autowired Environment environment,
            @Autowired StatementCounter counter) {
        this.cast = cast;
        this.some = some;
        this.minutes = minutes;
        this.notices = notices;
        this.attendances = attendances;
        this.environment = environment;
        this.counter = counter;
    }

    @BeforeEach
    void oneOfEach() {
        alliance = cast.alliance();
        browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        group = ThisAlliance.call(alliance, some::group);
        meeting = ThisAlliance.call(alliance, () -> some.meeting(group, DAY));
        held = ThisAlliance.call(alliance, () -> some.meeting(group, DAY.minusMonths(1)));
        ThisAlliance.run(alliance, () -> {
            grow(held, false);
            var ready = minutes.ready(held.id(), group, 0);
            minutes.sign(held.id(), group, ready.version(), held.day(), "Astrid Lien");
            correct();
            some.item(meeting, group, "Den første", "Vedtas.");
            some.meetings.convene(meeting.id(), some.meetings.get(meeting.id()).version());
            grow(meeting, true);
        });
    }

    /** One more of all that a meeting has. */
    private void grow(Meeting which, boolean sent) {
        var number = ++seats;
        var matter = some.item(which, group, "Sak " + number, "Vedtas.");
        var part = some.agendas.addPart(
                matter.id(),
                some.cases.open(group, "Del " + number, CaseTexts.none()).id());
        var detail = some.agendas.addUnder(part.id(), "Detalj " + number);
        var briefings = some.agendas.add(which.id(), group, ItemKind.BRIEFINGS, "Orienteringer");
        some.agendas.addUnder(briefings.id(), "Orientering " + number);
        var secret = some.item(which, group, "Hemmelig " + number, "Vedtas.");
        var hidden = some.cases.get(
                some.cases.treatment(secret.treatmentId().orElseThrow()).caseId());
        some.cases.withhold(hidden.id(), hidden.version(), "Personalsak");
        some.agendas.set(which.id());
        var seat = some.appoint(group, "Medlem " + number, AppointmentRole.MEMBER, number, null);
        var deputy = some.appoint(group, "Vara " + number, AppointmentRole.DEPUTY, number, null);
        attendances.deputise(which.id(), group, seat.id(), deputy.id());
        attendances.guest(which.id(), group, "Gjest " + number, "Lier", "");
        for (var item : List.of(matter, part, detail)) {
            var here = attendances.entered(which.id()).getLast();
            attendances.recuse(item.id(), here.id(), true);
            some.decisions.record(
                    item.id(), new Verdict(Outcome.OWN_TEXT, "Vedtas.", new Votes(1, 0, 0), "Nei", "Merk"), null);
        }
        some.cases.open(group, "Ventende " + number, CaseTexts.none());
        if (sent) {
            notices.sendAgain(which.id(), group);
        }
    }

    private void correct() {
        minutes.correct(minutes.of(held.id(), group).orElseThrow().id(), "Rettelse.");
    }

    private Map<String, Integer> statements() {
        var pages = "/" + alliance.slug() + "/meetings/";
        var counted = new LinkedHashMap<String, Integer>();
        for (var path : List.of("", "/agenda", "/attendance", "/sitting", "/minutes")) {
            for (var which : List.of(meeting, held)) {
                var address = pages + which.id().value() + path;
                browser.get(address);
                counted.put((which == held ? "held" : "coming") + path, statements(address));
            }
        }
        return counted;
    }

    private int statements(String address) {
        try {
            return (int) counter
                    .during(() -> {
                        assertThat(browser.get(address).statusCode())
                                .as(address)
                                .isEqualTo(200);
                        return address;
                    })
                    .stream()
                    .filter(statement -> !statement.contains("SPRING_SESSION"))
                    .count();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void parts_decisions_people_recusals_corrections_and_notices_cost_no_statement_more() {
        var few = statements();
        ThisAlliance.run(alliance, () -> {
            for (int i = 0; i < MANY; i++) {
                grow(meeting, i < 3);
                correct();
            }
        });

        assertThat(statements()).isEqualTo(few);
        assertThat(few.values()).allMatch(count -> count < 70);
    }
}

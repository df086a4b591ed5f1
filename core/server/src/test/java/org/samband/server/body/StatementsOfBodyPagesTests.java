package org.samband.server.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Municipalities;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.data.Validity;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Counts what whole requests of the pages of bodies make the database do. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class StatementsOfBodyPagesTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Environment environment;

    @Autowired
    private StatementCounter counter;

    @ParameterizedTest
    @ValueSource(strings = {"/bodies/%s", "/bodies/%s?on=2017-02-23", "/bodies"})
    void a_body_of_twenty_members_costs_as_many_statements_as_one_of_two(String page) throws Exception {
        var ofSmall = statements(page, 2);
        var ofLarge = statements(page, 20);

        assertThat(ofLarge).hasSameSizeAs(ofSmall).hasSizeLessThan(30);
    }

    private List<String> statements(String page, int members) throws Exception {
        var alliance = cast.alliance();
        var body = filled(alliance, members);
        var browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        var address = "/" + alliance.slug() + page.formatted(body.id().value());
        browser.get(address);
        return counter
                .during(() -> {
                    assertThat(browser.get(address).statusCode()).isEqualTo(200);
                    return address;
                })
                .stream()
                .filter(statement -> !statement.contains("SPRING_SESSION"))
                .toList();
    }

    private Body filled(Alliance alliance, int members) {
        return ThisAlliance.call(alliance, () -> {
            var root = application.getBean(Schemes.class).root().id();
            var body = bodies.found(Body.Draft.own("Styringsgruppen", "steering-group"));
            IntStream.range(0, members).forEach(number -> {
                var member = Municipalities.add(application, "Vik " + number);
                application.getBean(Participations.class).join(root, member, Validity.always(), null);
                appointments.appoint(
                        body.id(),
                        new Appointment.Draft("Kari " + number, member, AppointmentRole.MEMBER, 1, Validity.always()));
                appointments.appoint(
                        body.id(),
                        new Appointment.Draft(
                                "Per " + number, member, AppointmentRole.PERSONAL_DEPUTY, 1, Validity.always()));
            });
            return body;
        });
    }
}

package org.samband.server.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.Municipalities;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.data.Validity;
import org.samband.server.register.Organisations;
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

        assertThat(ofLarge).hasSameSizeAs(ofSmall).hasSizeLessThan(37);
    }

    private List<String> statements(String page, int members) throws Exception {
        var alliance = cast.alliance();
        var body = filled(alliance, members);
        return asked(alliance, page.formatted(body.id().value()));
    }

    private List<String> asked(Alliance alliance, String page) throws Exception {
        var browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        var address = "/" + alliance.slug() + page;
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

    @Test
    void bodies_with_seats_by_inhabitants_on_many_days_cost_the_overview_as_many_statements_as_one() throws Exception {
        var ofOne = overview(1);
        var ofMany = overview(5);

        assertThat(ofMany).hasSameSizeAs(ofOne);
        assertThat(ofMany)
                .filteredOn(each -> each.contains("population_figure"))
                .as("the figures themselves and the days of each source")
                .hasSizeLessThan(8);
    }

    private List<String> overview(int assemblies) throws Exception {
        var alliance = InHostedAlliance.host(application.getBean(Alliances.class), "starter", "en");
        ThisAlliance.run(alliance, () -> {
            var root = application.getBean(Schemes.class).root().id();
            var organisations = application.getBean(Organisations.class);
            for (var name : List.of("Asker", "Lier", "Modum")) {
                var member = organisations
                        .named("NO", name, LocalDate.of(2016, 1, 1))
                        .getFirst()
                        .id();
                application.getBean(Participations.class).join(root, member, Validity.always(), null);
            }
            IntStream.range(0, assemblies).forEach(number -> {
                var counted = new Charter(null, null, null, LocalDate.of(2012 + number, 1, 1), Validity.always());
                var body = bodies.found(new Body.Draft("Assembly " + number, "assembly", false, List.of(), counted));
                appointments.appoint(
                        body.id(),
                        new Appointment.Draft("Kari " + number, null, AppointmentRole.MEMBER, 1, Validity.always()));
            });
        });
        return asked(alliance, "");
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

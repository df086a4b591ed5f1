package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samband.profile.levy.LevyRule;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.Charter;
import org.samband.server.data.Validity;
import org.samband.server.plan.Plans;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Profiles of countries that the server knows nothing of come in by its door, and their alliances speak their words. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class OtherCountriesTests {

    @TempDir
    private static Path folder;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private HandedInJars reception;

    @Autowired
    private InstalledJars jars;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Cast cast;

    @Autowired
    private Environment environment;

    private @Nullable Alliance hosted;

    @AfterEach
    void putAway() {
        if (hosted != null) {
            application.getBean(Alliances.class).remove(hosted.id());
        }
        PutAway.all(jars);
    }

    @Test
    void a_finnish_joint_authority_has_votes_by_inhabitants() throws Exception {
        var alliance = hosted("kuntayhtyma");
        var council = body(alliance, "joint-council");

        assertThat(page(alliance, "/bodies/new")).contains("yhtymävaltuusto", "yhtymähallitus", "tarkastuslautakunta");
        assertThat(page(alliance, "/bodies/" + council.id().value()))
                .contains("one per begun 5,000 inhabitants", "Votes", "Asker");
        assertThat(page(alliance, "/funding/levies/new").toLowerCase(Locale.ROOT))
                .contains("jäsenmaksu", "peruspääomaosuus");
        assertThat(plan(alliance)).contains("päämäärä", "toimenpide");
    }

    @Test
    void a_german_association_has_a_levy_of_two_keys() throws Exception {
        var alliance = hosted("zweckverband");
        var meeting = body(alliance, "general-meeting");

        assertThat(page(alliance, "/bodies/" + meeting.id().value()))
                .contains("25 in all, shared by the number of inhabitants on")
                .doesNotContain("Votes");
        assertThat(page(alliance, "/bodies/new")).contains("Verbandsversammlung", "Verbandsvorsteher");
        assertThat(page(alliance, "/funding/levies/new").toLowerCase(Locale.ROOT))
                .contains("verbandsumlage", "sockelbetrag");
        assertThat(plan(alliance)).contains("handlungsfeld", "maßnahme", "arbeitsschritt");
    }

    @Test
    void a_french_community_has_the_seats_of_its_law() throws Exception {
        var alliance = hosted("communaute");
        var council = body(alliance, "community-council");

        // From 75 000 inhabitants there are 42 seats, and nobody has more than half of them, with six in ten of the
        // inhabitants.
        assertThat(page(alliance, "/bodies/" + council.id().value()))
                .contains("42 in all, shared by the number of inhabitants on", "Asker, seat 21")
                .doesNotContain("Asker, seat 22");
        assertThat(page(alliance, "/funding/levies/new").toLowerCase(Locale.ROOT))
                .contains("contribution des communes", "cotisation");
        assertThat(plan(alliance)).contains("axe", "opération");
        assertThat(profiles.find("communaute").orElseThrow().reportFormats()).hasSize(1);
    }

    private Alliance hosted(String name) throws Exception {
        var jar = reception.handIn(name + ".jar", AuthorsJar.of(name, folder));
        assertThat(jar.reasons()).isEmpty();
        jars.turnOn(jar.sha256());
        assertThat(profiles.find(name).orElseThrow().levyRules())
                .extracting(LevyRule::key)
                .isNotEmpty();
        var alliance = InHostedAlliance.host(application.getBean(Alliances.class), name, "en");
        hosted = alliance;
        ThisAlliance.run(alliance, () -> {
            var root = application.getBean(Schemes.class).root().id();
            for (var member : List.of("Asker", "Lier", "Modum")) {
                var id = application
                        .getBean(Organisations.class)
                        .named("NO", member, LocalDate.of(2016, 1, 1))
                        .getFirst()
                        .id();
                application.getBean(Participations.class).join(root, id, Validity.always(), null);
            }
        });
        return alliance;
    }

    private Body body(Alliance alliance, String type) {
        var counted = new Charter(null, null, null, LocalDate.of(2016, 1, 1), Validity.always());
        return ThisAlliance.call(
                alliance,
                () -> application
                        .getBean(Bodies.class)
                        .found(new Body.Draft("The first of them", type, false, List.of(), counted)));
    }

    private String plan(Alliance alliance) {
        var plan = ThisAlliance.call(
                alliance, () -> application.getBean(Plans.class).begin("Plan 2031", 2031));
        return page(alliance, "/plans/" + plan.id().value() + "/elements/new").toLowerCase(Locale.ROOT);
    }

    private String page(Alliance alliance, String path) {
        var answer = new Client(environment)
                .signedIn(cast.with(Role.SECRETARIAT, alliance))
                .get("/" + alliance.slug() + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}

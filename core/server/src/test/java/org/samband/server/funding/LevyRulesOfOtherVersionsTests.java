package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ProfileMoves;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plugin.CodeOff;
import org.samband.server.plugin.HandedInJars;
import org.samband.server.plugin.InstalledJars;
import org.samband.server.plugin.ProfileAction;
import org.samband.server.plugin.ProfileEvent;
import org.samband.server.plugin.ProfileJar;
import org.samband.server.plugin.ProfileTrail;
import org.samband.server.plugin.PutAway;
import org.samband.server.plugin.ThrowAwayJar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** A levy by a profile that was handed in, whose next version shares otherwise, or fails at work. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class LevyRulesOfOtherVersionsTests {

    private static final String GOOD = "LevyRule.ratePerInhabitant(\"fee\")";
    private static final String DOUBLE = "LevyRule.rate(\"fee\", m -> 2.0 * m.inhabitants())";
    private static final String THROWING = """
            LevyRule.rate("fee", m -> {
                if (m.name().equals("Kongsberg")) { throw new IllegalStateException("no basis"); }
                return m.inhabitants();
            })""";
    private static final String ENDLESS = """
            LevyRule.rate("fee", m -> {
                while (m.name().equals("Kongsberg") && !Thread.currentThread().isInterrupted()) { Thread.onSpinWait(); }
                return m.inhabitants();
            })""";

    @Autowired
    HandedInJars reception;

    @Autowired
    InstalledJars jars;

    @Autowired
    CodeOff codeOff;

    @Autowired
    ProfileTrail trail;

    @Autowired
    ProfileMoves moves;

    @Autowired
    LevyRuns runs;

    @Autowired
    Alliances alliances;

    @Autowired
    LevyDesks desks;

    @Autowired
    Cast cast;

    @Autowired
    Environment environment;

    private final String id = "lakeside-" + UUID.randomUUID();

    private Alliance alliance;
    private LevyDesk desk;
    private String levy;

    @BeforeEach
    void begin() {
        on("1.0.0", GOOD);
        alliance = InHostedAlliance.host(alliances, id, "nb");
        desk = desks.begin(alliance);
        levy = desk.levy("fee");
        desk.rate(levy, 212);
        assertThat(run(2016).statusCode()).isEqualTo(201);
    }

    @AfterEach
    void putAway() {
        alliances.remove(alliance.id());
        PutAway.all(jars);
    }

    private ProfileJar handedIn(String version, String levies) {
        return reception.handIn(
                "lake.jar",
                new ThrowAwayJar(id)
                        .manifest("Plugin-Version", version)
                        .levies(levies)
                        .alsoTerms(levies.isEmpty() ? "" : "fee = fee, the fee, fees, the fees\n")
                        .bytes());
    }

    private ProfileJar on(String version, String levies) {
        var jar = handedIn(version, levies);
        jars.turnOn(jar.sha256());
        return jar;
    }

    private HttpResponse<String> run(int year) {
        return desk.client()
                .postJson(desk.api() + "/levy-runs", "{\"levyId\": \"%s\", \"year\": %d}".formatted(levy, year));
    }

    private List<Map<String, Object>> tried(ProfileJar jar) {
        var administrator =
                new Client(environment).withBasic(cast.administrator().userName(), Cast.PASSWORD);
        var answer = administrator.get("/api/v1/profile-jars/" + jar.sha256() + "/trial");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.read(answer.body(), "$.items[0].effects");
    }

    @Test
    void a_trial_tells_what_everybody_would_pay_by_the_next_version_and_saves_nothing() {
        var next = handedIn("1.1.0", DOUBLE);

        var effects = tried(next);

        assertThat(effects).hasSize(1);
        assertThat(effects.getFirst()).containsEntry("code", "upgrade.levy").containsEntry("breaks", false);
        assertThat((String) effects.getFirst().get("what"))
                .startsWith("Levy for 2016 would come to other amounts for 26 participants:");
        assertThat(JsonPath.<List<Object>>read(
                        desk.client().get(desk.api() + "/levy-runs").body(), "$.items"))
                .hasSize(1);
    }

    @Test
    void a_trial_names_a_levy_whose_rule_would_be_gone_or_fail() {
        assertThat(tried(handedIn("1.1.0", "")))
                .extracting(effect -> effect.get("what"))
                .startsWith("The levy Levy rests on the rule fee, which would be gone.");
        assertThat(tried(handedIn("1.2.0", THROWING)))
                .extracting(effect -> effect.get("what"))
                .singleElement()
                .asString()
                .startsWith("Levy for 2016 could not be computed: The rule \"fee\" of the profile " + id + " failed");
    }

    @Test
    void a_version_that_changes_nothing_is_said_to() {
        assertThat(tried(handedIn("1.1.0", GOOD))).isEmpty();
    }

    @Test
    void a_rule_that_never_answers_is_named_within_two_seconds_and_the_rest_works() {
        on("1.1.0", ENDLESS);
        moves.move(alliance.id(), null, "1.1.0");

        var before = Instant.now();
        var refused = run(2017);

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Regelen «fee» i profilen " + id + " feilet");
        assertThat(desk.browser().get(desk.pages() + "/levies/" + levy).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_rule_that_fails_again_and_again_is_called_no_more_until_the_administrator_says_so() {
        var jar = on("1.1.0", THROWING);
        moves.move(alliance.id(), null, "1.1.0");
        for (var i = 0; i < 3; i++) {
            assertThat(run(2017).body()).contains("feilet: IllegalStateException no basis");
        }

        assertThat(run(2017).body()).contains("er slått av fordi den har feilet flere ganger");
        assertThat(codeOff.of(jar.sha256()))
                .extracting(CodeOff.Failed::code, CodeOff.Failed::cause)
                .containsExactly(tuple(id + "/fee", "java.lang.IllegalStateException: no basis"));
        assertThat(trail.of(jar.sha256()))
                .extracting(ProfileEvent::action)
                .containsSubsequence(ProfileAction.CODE_OFF, ProfileAction.CODE_FAILED, ProfileAction.CODE_FAILED);
        var browser = new Client(environment).signedIn(cast.administrator());
        var page = "/admin/profiles/" + jar.sha256();
        assertThat(browser.get(page).body()).contains("IllegalStateException: no basis");

        browser.submit(page, page + "/rules", Map.of("code", id + "/fee"));

        assertThat(run(2017).body()).contains("feilet: IllegalStateException no basis");
    }

    @Test
    void the_levy_of_an_alliance_that_moved_back_works_again() {
        on("1.1.0", THROWING);
        moves.move(alliance.id(), null, "1.1.0");
        assertThat(run(2017).statusCode()).isEqualTo(409);

        moves.move(alliance.id(), null, "1.0.0");

        assertThat(run(2017).statusCode()).isEqualTo(201);
        assertThat(ThisAlliance.call(alliance, runs::all))
                .extracting(run -> run.inputs().profileVersion())
                .containsExactly("1.0.0", "1.0.0");
    }
}

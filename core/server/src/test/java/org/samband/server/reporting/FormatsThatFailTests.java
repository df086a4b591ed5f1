package org.samband.server.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ProfileMoves;
import org.samband.server.plugin.CodeOff;
import org.samband.server.plugin.HandedInJars;
import org.samband.server.plugin.InstalledJars;
import org.samband.server.plugin.ProfileAction;
import org.samband.server.plugin.ProfileEvent;
import org.samband.server.plugin.ProfileJar;
import org.samband.server.plugin.ProfileTrail;
import org.samband.server.plugin.PutAway;
import org.samband.server.plugin.ThrowAwayJar;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** A report format of a profile that does well when it is inspected and fails with an alliance's own reports. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class FormatsThatFailTests {

    private static final String FAILING = "throw new IllegalStateException(\"no such section\");";
    private static final String ENDLESS = "while (!Thread.currentThread().isInterrupted()) { Thread.onSpinWait(); }";

    @Autowired
    HandedInJars reception;

    @Autowired
    InstalledJars jars;

    @Autowired
    CodeOff codeOff;

    @Autowired
    ProfileTrail trail;

    @Autowired
    Alliances alliances;

    @Autowired
    ProfileMoves moves;

    @Autowired
    Cast cast;

    @Autowired
    Environment environment;

    private final String id = "lakeside-" + UUID.randomUUID();

    private Alliance alliance;
    private Account secretary;
    private Client api;
    private String report;

    @AfterEach
    void putAway() {
        alliances.remove(alliance.id());
        PutAway.all(jars);
    }

    @BeforeEach
    void beginAReportByAFormatThatDoesWell() {
        on("1.0.0", "");
        alliance = InHostedAlliance.host(alliances, id, "en");
        secretary = cast.with(Role.SECRETARIAT, alliance);
        api = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        var body = created("/bodies", "{\"name\": \"The board\", \"type\": \"board\"}");
        var plan = created("/plans", "{\"title\": \"Plan\", \"year\": 2016}");
        created("/plans/" + plan + "/elements", "{\"level\": \"activity\", \"title\": \"Clean the shore\"}");
        created("/plans/" + plan + "/routes", """
                {"cycle": "annual", "body": "%s", "treatment": "treats"}""".formatted(body));
        report = created("/reports", """
                {"planId": "%s", "cycle": "annual", "period": "2016", "recipient": "%s"}""".formatted(plan, body));
    }

    private ProfileJar moved(String code) {
        var jar = on("1.1.0", code);
        moves.move(alliance.id(), null, "1.1.0");
        return jar;
    }

    private ProfileJar on(String version, String code) {
        var handedIn = reception.handIn(
                "lake.jar",
                new ThrowAwayJar(id)
                        .manifest("Plugin-Version", version)
                        .rewriting(
                                "AllianceProfile {",
                                "AllianceProfile { public List<org.samband.profile.report.ReportFormat> reportFormats() {"
                                        + " return List.of(org.samband.profile.report.ReportFormat.of(\"annual\", data -> {"
                                        + " if (!data.alliance().equals(\"Lakeside\")) { " + code + " }"
                                        + " return data.usual(); })); }")
                        .bytes());
        assertThat(handedIn.reasons()).isEmpty();
        jars.turnOn(handedIn.sha256());
        return handedIn;
    }

    private String created(String path, String json) {
        var answer = api.postJson("/api/v1/" + alliance.slug() + path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonPath.read(answer.body(), "$.id");
    }

    private String page() {
        return "/" + alliance.slug() + "/reports/" + report;
    }

    @Test
    void one_that_never_answers_is_named_within_two_seconds_and_the_rest_works() {
        moved(ENDLESS);
        var browser = new Client(environment).signedIn(secretary);

        var before = Instant.now();
        var refused = browser.get(page() + ".html");

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("the report format \"annual\" of the profile " + id + " gave no answer within one second");
        assertThat(browser.get("/" + alliance.slug() + "/reports").statusCode()).isEqualTo(200);
        assertThat(browser.get("/" + alliance.slug() + "/plans").statusCode()).isEqualTo(200);
    }

    @Test
    void one_that_fails_again_and_again_is_called_no_more_until_the_administrator_says_so() {
        var jar = moved(FAILING);
        for (var i = 0; i < 3; i++) {
            assertThat(api.get("/api/v1" + page() + ".html").body())
                    .contains("failed: IllegalStateException no such section");
        }

        assertThat(api.get("/api/v1" + page() + ".html").body())
                .contains("is switched off because it failed several times");
        assertThat(codeOff.of(jar.sha256()))
                .extracting(CodeOff.Failed::code, CodeOff.Failed::cause)
                .containsExactly(tuple(id + "/report/annual", "java.lang.IllegalStateException: no such section"));
        var browser = new Client(environment).signedIn(cast.administrator());
        var profile = "/admin/profiles/" + jar.sha256();
        assertThat(browser.get(profile).body()).contains("IllegalStateException: no such section");

        browser.submit(profile, profile + "/rules", Map.of("code", id + "/report/annual"));

        assertThat(api.get("/api/v1" + page() + ".html").body())
                .contains("failed: IllegalStateException no such section");
        assertThat(trail.of(jar.sha256()))
                .extracting(ProfileEvent::action)
                .containsSubsequence(ProfileAction.CODE_ON, ProfileAction.CODE_OFF, ProfileAction.CODE_FAILED);
    }
}

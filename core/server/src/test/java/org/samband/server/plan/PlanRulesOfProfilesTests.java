package org.samband.server.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
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
import org.samband.server.plugin.ProfileJar;
import org.samband.server.plugin.PutAway;
import org.samband.server.plugin.ThrowAwayJar;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** What the rules of a profile find in a plan is said above it until it is adopted, and hinders nobody. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class PlanRulesOfProfilesTests {

    private static final String ANSWERS =
            "PlanRule.each(\"somebody-answers\", \"activity\", one -> one.responsible().isPresent())";
    private static final String THROWS = "PlanRule.of(\"somebody-answers\", plan -> {"
            + " if (plan.year() == 2016) { throw new IllegalStateException(\"no such year\"); } return List.of(); })";

    @Autowired
    HandedInJars reception;

    @Autowired
    InstalledJars jars;

    @Autowired
    CodeOff codeOff;

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
    private String plan;
    private String shore;

    @AfterEach
    void putAway() {
        alliances.remove(alliance.id());
        PutAway.all(jars);
    }

    private ProfileJar on(String version, String rule) {
        var jar = reception.handIn(
                "lake.jar",
                new ThrowAwayJar(id)
                        .manifest("Plugin-Version", version)
                        .levels("level(\"activity\").with(Level.Feature.STATUS, Level.Feature.RESPONSIBLE)")
                        .rewriting(
                                "AllianceProfile {",
                                "AllianceProfile { public List<PlanRule> planRules() { return List.of(" + rule + "); }")
                        .alsoTerms(
                                "somebody-answers = somebody answers for each activity, the answer, answers, the answers\n")
                        .bytes());
        assertThat(jar.reasons()).isEmpty();
        jars.turnOn(jar.sha256());
        return jar;
    }

    @BeforeEach
    void begin() {
        on("1.0.0", ANSWERS);
        alliance = InHostedAlliance.host(alliances, id, "en");
        secretary = cast.with(Role.SECRETARIAT, alliance);
        api = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        plan = created("/plans", "{\"title\": \"Plan\", \"year\": 2016}");
        shore = created("/plans/" + plan + "/elements", "{\"level\": \"activity\", \"title\": \"Clean the shore\"}");
        created(
                "/plans/" + plan + "/elements",
                "{\"level\": \"activity\", \"title\": \"Plant reeds\", \"responsible\": \"Ada Moss\"}");
    }

    private String created(String path, String json) {
        var answer = api.postJson("/api/v1/" + alliance.slug() + path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonPath.read(answer.body(), "$.id");
    }

    private String address() {
        return "/" + alliance.slug() + "/plans/" + plan;
    }

    private List<Map<String, String>> found() {
        var answer = api.get("/api/v1" + address() + "/findings");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.read(answer.body(), "$.items");
    }

    @Test
    void the_element_that_breaks_a_rule_is_named_on_the_page_and_over_the_api_until_the_plan_is_adopted() {
        var browser = new Client(environment).signedIn(secretary);

        assertThat(found())
                .containsExactly(Map.of(
                        "rule", "somebody-answers",
                        "element", shore,
                        "what", "Clean the shore: somebody answers for each activity"));
        assertThat(browser.get(address()).body())
                .contains("#e-" + shore + "\">Clean the shore: somebody answers for each activity</a>")
                .doesNotContain("Plant reeds: somebody");
        var adopted = api.postJson(
                "/api/v1" + address() + "/adoption", "{\"on\": \"2016-01-15\", \"reference\": \"case 1/16\"}");
        assertThat(adopted.statusCode()).as(adopted.body()).isBetween(200, 201);

        assertThat(found()).isEmpty();
        assertThat(browser.get(address()).body()).doesNotContain("somebody answers for each activity");
    }

    @Test
    void a_rule_that_fails_is_named_and_the_plan_is_shown_all_the_same() {
        var jar = on("1.1.0", THROWS);
        moves.move(alliance.id(), null, "1.1.0");
        for (var i = 0; i < 4; i++) {
            assertThat(found())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.get("what"))
                            .isEqualTo("Whether this holds could not be found out, because the rule of the profile "
                                    + id + " failed: somebody answers for each activity."));
        }

        assertThat(new Client(environment).signedIn(secretary).get(address()).body())
                .contains("Clean the shore", "because the rule of the profile " + id + " failed");
        assertThat(codeOff.of(jar.sha256())).extracting(CodeOff.Failed::code).containsExactly(id + "/somebody-answers");
    }
}

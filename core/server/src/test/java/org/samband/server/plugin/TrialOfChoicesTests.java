package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.Effect;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.UpgradeTrials;
import org.samband.server.rule.Role;
import org.samband.server.web.Language;
import org.samband.server.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** What an alliance has chosen itself, or entered of its bodies, that another version of its profile would no longer know. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class TrialOfChoicesTests {

    private static final String CYCLES = "List.of(ReportingCycle.annual())";
    private static final String BODIES = "return List.of(BodyType.of(\"board\", Seats.perMember(1)));";
    private static final String CHOICES = """
            {"format": "samband-settings", "version": 1, "profile": "%s", "settings": {
              "terms": {"en/area": {"singular": "field", "definite": "the field", "plural": "fields",
                  "pluralDefinite": "the fields"},
                "en/activity": {"singular": "task", "definite": "the task", "plural": "tasks",
                  "pluralDefinite": "the tasks"}},
              "cycles": {"tertial": {"daysToReport": 20}, "annual": {"daysToReport": 20}},
              "routes": {"tertial/The board": {"treatment": "%s"}},
              "fields": {"code": {"label": "Code", "kind": "text", "levels": ["area", "activity"]}},
              "columns": {"screen": {"columns": ["level:area", "level:activity", "field:code"]}},
              "phrases": {"noted": {"phrases": ["Taken note of."]}},
              "letterhead": {"sender": {"lines": ["The old mill"], "foot": ""}}}}""";

    @Autowired
    HandedInJars reception;

    @Autowired
    InstalledJars jars;

    @Autowired
    UpgradeTrials trials;

    @Autowired
    Alliances alliances;

    @Autowired
    Cast cast;

    @Autowired
    Environment environment;

    private final String id = "lakeside-" + UUID.randomUUID();

    private Alliance alliance;
    private Client api;
    private String base;
    private String board;

    @BeforeEach
    void choose() {
        jars.turnOn(handedIn(rich("1.0.0")).sha256());
        alliance = InHostedAlliance.host(alliances, id, "en");
        api = new Client(environment)
                .withBasic(cast.with(Role.SECRETARIAT, alliance).userName(), Cast.PASSWORD);
        base = "/api/v1/" + alliance.slug();
        var founded = api.postJson(base + "/bodies", "{\"name\": \"The board\", \"type\": \"board\"}");
        assertThat(founded.statusCode()).as(founded.body()).isEqualTo(201);
        board = JsonPath.read(founded.body(), "$.id");
    }

    @AfterEach
    void putAway() {
        alliances.remove(alliance.id());
        PutAway.all(jars);
    }

    /** Two levels, two cycles, and a rule for who sits in the board. */
    private ThrowAwayJar rich(String version) {
        return new ThrowAwayJar(id)
                .manifest("Plugin-Version", version)
                .levels("level(\"area\"), level(\"activity\").with(Level.Feature.STATUS)")
                .rewriting(CYCLES, "List.of(ReportingCycle.annual(), ReportingCycle.tertial())")
                .rewriting(BODIES, """
                        return List.of(BodyType.of("board", Seats.perMember(1))
                                .seating(SeatingRule.atLeastOfEach("one-mayor", 1, "mayor")));""")
                .alsoTerms("""
                        area = area, the area, areas, the areas
                        tertial = third, the third, thirds, the thirds
                        tertial-report = interim report, the interim report, interim reports, the interim reports
                        one-mayor = a mayor, the mayor, mayors, the mayors
                        mayor = mayor, the mayor, mayors, the mayors
                        """);
    }

    private ProfileJar handedIn(ThrowAwayJar jar) {
        var handedIn = reception.handIn("lake.jar", jar.bytes());
        assertThat(handedIn.reasons()).isEmpty();
        return handedIn;
    }

    private void put() {
        var answer = api.change("PUT", base + "/settings", CHOICES.formatted(id, "treats"), "*");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private List<Effect> tried(ThrowAwayJar next) {
        return trials.of(alliance, handedIn(next)).effects();
    }

    private static List<String> breaks(List<Effect> effects) {
        return said(effects.stream().filter(Effect::breaks).toList());
    }

    private static List<String> said(List<Effect> effects) {
        var english = Texts.in(Language.EN, (text, language) -> text);
        return effects.stream().map(effect -> english.say(effect.what())).toList();
    }

    @Test
    void each_choice_that_rests_on_what_vanishes_is_named_and_no_other() {
        put();

        var effects = tried(new ThrowAwayJar(id).manifest("Plugin-Version", "2.0.0"));

        assertThat(breaks(effects))
                .containsExactlyInAnyOrder(
                        "What the alliance has chosen itself would no longer fit (Word, en/area): “area” is no concept of the"
                                + " profile.",
                        "What the alliance has chosen itself would no longer fit (Reporting, tertial): “tertial” is not a kind"
                                + " of reporting that the profile knows.",
                        "What the alliance has chosen itself would no longer fit (Usual way, tertial/The board): “tertial” is"
                                + " not a kind of reporting that the profile knows.",
                        "What the alliance has chosen itself would no longer fit (Field, code): The profile does not have the"
                                + " level “area”.",
                        "What the alliance has chosen itself would no longer fit (Columns, screen): There is no column"
                                + " “level:area”.",
                        "The reporting cycle tertial would be gone, though it is in use.");
    }

    @Test
    void a_version_that_knows_all_that_was_chosen_breaks_nothing() {
        put();

        assertThat(tried(rich("1.1.0"))).isEmpty();
    }

    @Test
    void an_office_that_somebody_was_entered_with_is_named_when_nothing_asks_for_it_any_more() {
        var appointed = api.postJson(
                base + "/appointments",
                "{\"body\": \"%s\", \"person\": \"Ada Moss\", \"from\": \"2016-01-01\", \"offices\": [\"mayor\"]}"
                        .formatted(board));
        assertThat(appointed.statusCode()).as(appointed.body()).isEqualTo(201);

        var effects = tried(rich("2.0.0")
                .rewriting("atLeastOfEach(\"one-mayor\", 1, \"mayor\")", "exactly(\"one-mayor\", 1)")
                .renaming("mayor = mayor, the mayor, mayors, the mayors\n", ""));

        assertThat(breaks(effects))
                .containsExactly("One person sits in The board with the office mayor, which would be gone.");
    }

    @Test
    void other_rules_for_a_body_are_told_one_by_one() {
        var effects = tried(rich("2.0.0").rewriting("Seats.perMember(1))", """
                Seats.perMember(2)).deciding(BodyType.Matter.PLAN).quorum(Quorum.atLeast(2, 3)).numbering("B {n}/{yy}")
                        .renewed(6).voting(Voting.perInhabitants(1_000)).minutes(MinutesApproval.SIGNED)"""));

        assertThat(effects).noneMatch(Effect::breaks);
        assertThat(said(effects))
                .containsExactly(
                        "The seats of The board would be counted otherwise.",
                        "The board would decide on other matters.",
                        "Other rules would hold for the seats and the quorum of The board.",
                        "The board would approve its minutes in other ways.",
                        "The board would count votes by another rule.",
                        "The board would be named anew by another time limit after elections.",
                        "New cases of The board would be numbered B {n}/{yy}.");
    }
}

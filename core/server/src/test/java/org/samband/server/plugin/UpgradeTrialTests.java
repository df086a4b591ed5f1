package org.samband.server.plugin;

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
import org.samband.server.alliance.Effect;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.alliance.UpgradeTrials;
import org.samband.server.reporting.PlanForReports;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** What an alliance with a plan, routes and a report is told of another version of its profile. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class UpgradeTrialTests {

    private static final String PROFILE = "norwegian-regional-council";

    @Autowired
    HandedInJars reception;

    @Autowired
    InstalledJars jars;

    @Autowired
    UpgradeTrials trials;

    @Autowired
    Alliances alliances;

    @Autowired
    PlanForReports plans;

    @Autowired
    Cast cast;

    @Autowired
    Environment environment;

    private Alliance alliance;
    private Account secretary;

    @BeforeEach
    void beginAReport() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        var plan = ThisAlliance.call(alliance, () -> plans.enterLarge(3));
        var begun = new Client(environment)
                .withBasic(secretary.userName(), Cast.PASSWORD)
                .postJson("/api/v1/" + alliance.slug() + "/reports", """
                {"planId": "%s", "cycle": "tertial", "period": "2016-T1", "recipient": "%s"}""".formatted(
                                plan.id().value(), plan.board().value()));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
    }

    @AfterEach
    void putAway() {
        alliances.remove(alliance.id());
        PutAway.all(jars);
    }

    @Test
    void other_words_are_told_with_the_report_that_would_read_otherwise() {
        var jar = reception.handIn(
                "next.jar",
                NewVersion.of(
                        PROFILE,
                        "0.2.0",
                        Map.of(
                                "terms_nb.properties",
                                text -> text.replaceAll(
                                                "(?m)^measure\\s*=.*$", "measure = grep, grepet, grep, grepene; neuter")
                                        .replaceAll(
                                                "(?m)^tertial-report\\s*=.*$",
                                                "tertial-report = tredelsrapport, tredelsrapporten, tredelsrapporter,"
                                                        + " tredelsrapportene"))));
        assertThat(jar.reasons()).isEmpty();

        var trial = trials.of(alliance, jar);

        assertThat(trial.breaks()).isFalse();
        assertThat(trial.effects())
                .extracting(Effect::what)
                .extracting(Message::key)
                .contains("upgrade.terms");
        assertThat(told(trial.effects(), "upgrade.terms").arguments()).contains("nb", 2);
        assertThat(String.valueOf(told(trial.effects(), "upgrade.terms").arguments()))
                .contains("measure: tiltak → grep");
        var report = told(trial.effects(), "upgrade.report").arguments();
        assertThat(report).contains("Styringsgruppen", "2016-T1");
        assertThat(String.valueOf(report.getLast())).containsIgnoringCase("tredelsrapport");
    }

    @Test
    void the_secretariat_sees_the_trial_on_a_page_of_its_settings() {
        var jar = reception.handIn("next.jar", NewVersion.of(PROFILE, "0.2.0", Map.of()));
        jars.turnOn(jar.sha256());
        var browser = new Client(environment).signedIn(secretary);

        var page = browser.get("/" + alliance.slug() + "/settings/profile/trial?to=0.2.0");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Ingenting ville bli endret.");
        assertThat(browser.get("/" + alliance.slug() + "/settings/profile/trial?to=9.9.9")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void levels_that_the_data_uses_and_that_vanish_break() {
        var id = "lakeside-" + UUID.randomUUID();
        jars.turnOn(reception.handIn("one.jar", new ThrowAwayJar(id).bytes()).sha256());
        var lake = InHostedAlliance.host(alliances, id, "en");
        var client = new Client(environment)
                .withBasic(cast.with(Role.SECRETARIAT, lake).userName(), Cast.PASSWORD);
        var plan = client.postJson("/api/v1/" + lake.slug() + "/plans", """
                {"title": "Plan", "year": 2026}""");
        assertThat(plan.statusCode()).as(plan.body()).isEqualTo(201);
        String planId = JsonPath.read(plan.body(), "$.id");
        var element = client.postJson("/api/v1/" + lake.slug() + "/plans/" + planId + "/elements", """
                {"level": "activity", "title": "Clean the shore"}""");
        assertThat(element.statusCode()).as(element.body()).isEqualTo(201);
        var next = reception.handIn(
                "two.jar",
                new ThrowAwayJar(id)
                        .manifest("Plugin-Version", "2.0.0")
                        .levels("level(\"task\").with(Level.Feature.STATUS)")
                        .renaming("activity", "task")
                        .bytes());
        assertThat(next.reasons()).isEmpty();

        var trial = trials.of(lake, next);
        alliances.remove(lake.id());

        assertThat(trial.breaks()).isTrue();
        assertThat(told(trial.effects(), "upgrade.level-gone").arguments()).containsExactly("activity", 1L);
    }

    private static Message told(List<Effect> effects, String key) {
        return effects.stream()
                .map(Effect::what)
                .filter(what -> what.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}

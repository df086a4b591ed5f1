package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Levies and runs as clients of the API and people with a browser meet them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, Regions.class})
class LeviesOverHttpTests {

    private final Cast cast;
    private final Regions regions;
    private final Alliances alliances;
    private final Environment environment;

    private Alliance alliance;
    private Client client;
    private SchemeId health;
    private String api;
    private String pages;

    LeviesOverHttpTests(
            @Autowired Cast cast,
            @Autowired Regions regions,
            @Autowired Alliances alliances,
            @Autowired Environment environment) {
        this.cast = cast;
        this.regions = regions;
        this.alliances = alliances;
        this.environment = environment;
    }

    @BeforeEach
    void beginAScheme() {
        alliance = cast.alliance();
        client = as(cast.with(Role.SECRETARIAT, alliance));
        health = ThisAlliance.call(alliance, regions::health);
        api = "/api/v1/" + alliance.slug();
        pages = "/" + alliance.slug() + "/funding";
    }

    @Test
    void a_levy_is_begun_given_a_rate_computed_checked_approved_and_issued() {
        var levy = levy();
        var rate = client.postJson(api + "/levies/" + levy + "/rates", """
                {"from": "2016-01-01", "rate": 200, "decision": "sak 43/2015"}""");
        assertThat(rate.statusCode()).as(rate.body()).isEqualTo(201);

        var drafted = client.postJson(api + "/levy-runs", "{\"levyId\": \"%s\", \"year\": 2016}".formatted(levy));
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        assertThat(JsonPath.<Integer>read(drafted.body(), "$.total")).isEqualTo(96_533_600);
        assertThat(JsonPath.<List<Object>>read(drafted.body(), "$.contributions"))
                .hasSize(26);
        var run = api + "/levy-runs/" + JsonPath.read(drafted.body(), "$.id");

        assertThat(client.postJson(run + "/approval", "").statusCode()).isEqualTo(409);
        assertThat(client.postJson(run + "/check", "").statusCode()).isEqualTo(200);
        assertThat(client.postJson(run + "/approval", "").statusCode()).isEqualTo(200);
        assertThat(client.postJson(run + "/approval", "").statusCode()).isEqualTo(409);
        assertThat(client.change("POST", run + "/issuance", "{}", "\"99\"").statusCode())
                .isEqualTo(412);
        assertThat(client.postJson(run + "/issuance", "").statusCode()).isEqualTo(200);

        var shown = client.get(run);
        assertThat(shown.headers().firstValue("ETag")).isPresent();
        assertThat(JsonPath.<List<String>>read(
                        shown.body(), "$.contributions[?(@.participant == 'Kongsberg')].explanation"))
                .singleElement()
                .asString()
                .startsWith("2,00\u00a0kr × 27\u00a0013 innbyggere = 54\u00a0026\u00a0kr")
                .contains("1. januar 2016", "sak 43/2015");
    }

    @Test
    void a_participant_without_a_figure_is_named_in_the_answer() {
        var levy = levy();
        client.postJson(api + "/levies/" + levy + "/rates", """
                {"from": "2016-01-01", "rate": 200, "decision": "sak 43/2015"}""");

        var refused = client.postJson(api + "/levy-runs", "{\"levyId\": \"%s\", \"year\": 2030}".formatted(levy));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Kongsberg");
        assertThat(JsonPath.<List<Object>>read(client.get(api + "/levy-runs").body(), "$.items"))
                .isEmpty();
    }

    @Test
    void what_is_missing_in_a_request_is_told_field_by_field() {
        assertThat(client.postJson(api + "/levies", "{}").statusCode()).isEqualTo(400);
        assertThat(client.postJson(api + "/levy-runs", "{}").body()).contains("levyId");
        assertThat(client.postJson(api + "/levies/" + levy() + "/rates", """
                        {"from": "2016-01-01", "rate": -1}""").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_day_that_nobody_can_mean_is_refused_at_its_field() {
        var refused = client.postJson(api + "/levies/" + levy() + "/rates", """
                {"from": "+999999999-12-31", "rate": 1}""");

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("from", "2200");
        assertThat(client.get(api + "/members?on=%2B999999999-12-31").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_pages_lead_from_a_new_levy_to_its_issued_run() {
        var browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        var begun = browser.submit(
                pages + "/levies/new",
                pages + "/levies",
                Map.of(
                        "title", "Helsekontingent",
                        "schemeId", health.value().toString(),
                        "rule", "levy-per-inhabitant",
                        "payers", "participants",
                        "source", "ssb-07459",
                        "referenceDay", "01-01",
                        "yearsBefore", "0",
                        "proration", "full",
                        "roundingStep", "1",
                        "currency", "NOK"));
        var levy = location(begun);
        assertThat(browser.get(levy).body()).contains("Helsekontingent", "Ingen sats er lagt inn.");

        browser.submit(levy, levy + "/rates", Map.of("rate", "2,00", "from", "2016-01-01", "decision", "sak 43/2015"));
        var run = location(browser.submit(levy, levy + "/runs", Map.of("year", "2016")));
        assertThat(browser.get(run).body())
                .contains("965\u00a0336\u00a0kr", "Kongsberg", "2,00\u00a0kr × 27\u00a0013 innbyggere");
        browser.submit(run, run + "/check", seen(browser, run));
        browser.submit(run, run + "/approval", seen(browser, run));
        assertThat(browser.get(run + "/issuance").body()).contains("26 bidrag");
        assertThat(browser.get(pages).body()).doesNotContain("Hva hver betaler");
        browser.submit(run + "/issuance", run + "/issuance", seen(browser, run + "/issuance"));
        assertThat(browser.get(run).body()).contains("Utstedt");
        assertThat(browser.get(pages).body())
                .contains("Hva hver betaler i 2016", "Kongsberg", "54\u00a0026\u00a0kr", "965\u00a0336\u00a0kr");
        for (var format : List.of("xlsx", "docx", "pdf", "html")) {
            assertThat(browser.getBytes(run + "." + format).statusCode())
                    .as(format)
                    .isEqualTo(200);
        }
        assertThat(browser.get(pages + "/levies").body()).contains("965\u00a0336\u00a0kr");
        assertThat(browser.get(levy + "/edit").body()).contains("Helsekontingent");
        assertThat(browser.get(run + "/credit").body()).contains("26 bidrag");
    }

    @Test
    void what_the_form_of_a_levy_does_not_ask_for_stays_as_it_was() {
        var begun = client.postJson(api + "/levies", """
                {"schemeId": "%s", "title": "Levy", "rule": "levy-per-inhabitant", "source": "ssb-07459",
                 "onlyKind": "municipality", "roundingMode": "DOWN"}""".formatted(health.value()));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        var id = JsonPath.<String>read(begun.body(), "$.id");
        var browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        var form = pages + "/levies/" + id + "/edit";

        location(browser.submit(
                form,
                pages + "/levies/" + id,
                Map.of(
                        "title", "Kontingent",
                        "rule", "levy-per-inhabitant",
                        "source", "ssb-07459",
                        "referenceDay", "01-01",
                        "version", seen(browser, form).get("version"))));

        var now = client.get(api + "/levies/" + id).body();
        assertThat(now).contains("Kontingent");
        assertThat(JsonPath.<String>read(now, "$.said.onlyKind")).isEqualTo("municipality");
        assertThat(JsonPath.<String>read(now, "$.said.roundingMode")).isEqualTo("DOWN");
    }

    @Test
    void a_form_that_is_wrong_is_shown_again_with_what_was_written() {
        var browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));

        var shown = browser.submit(
                pages + "/levies/new",
                pages + "/levies",
                Map.of(
                        "title", "",
                        "purpose", "Det felles arbeidet",
                        "schemeId", health.value().toString(),
                        "rule", "levy-per-inhabitant",
                        "referenceDay", "30-02"));

        assertThat(shown.statusCode()).isEqualTo(400);
        assertThat(shown.body()).contains("Det felles arbeidet", "aria-invalid");
    }

    @Test
    void a_what_if_shows_the_effect_and_changes_nothing() {
        var levy = levy();
        client.postJson(api + "/levies/" + levy + "/rates", """
                {"from": "2016-01-01", "rate": 200, "decision": "sak 43/2015"}""");
        var browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        var asked = pages + "/what-if?levy=" + levy + "&year=2016&rate=2,50";

        assertThat(browser.get(asked).body())
                .contains("965\u00a0336\u00a0kr", "1\u00a0206\u00a0670\u00a0kr", "+241\u00a0334\u00a0kr");
        for (var format : List.of("xlsx", "docx", "pdf", "html")) {
            assertThat(browser.getBytes(asked.replace("what-if?", "what-if." + format + "?"))
                            .statusCode())
                    .as(format)
                    .isEqualTo(200);
        }
        assertThat(browser.get(asked + "&without=" + "-".repeat(36)).statusCode())
                .isEqualTo(200);
        browser.submit(asked, asked, Map.of("title", "To og en halv"));
        assertThat(browser.get(pages + "/what-if").body()).contains("To og en halv");
        assertThat(JsonPath.<List<Object>>read(client.get(api + "/levy-runs").body(), "$.items"))
                .isEmpty();
        assertThat(browser.get(pages + "/what-if?levy=" + levy + "&year=2016&rate=to")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_kept_what_if_is_asked_again_with_who_was_counted_in() {
        var levy = levy();
        client.postJson(api + "/levies/" + levy + "/rates", """
                {"from": "2016-01-01", "rate": 200, "decision": "sak 43/2015"}""");
        var browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        var asked = pages + "/what-if?levy=" + levy + "&year=2016&rate=2,50&with=Asker";
        browser.submit(asked, asked, Map.of("title", "Med Asker"));

        var again = browser.get(pages + "/what-if").body().replaceAll("(?s).*href=\"([^\"]+)\"[^>]*>Med Asker.*", "$1");

        assertThat(browser.get(again.replace("&amp;", "&")).body())
                .contains("Asker", "name=\"withId\"", "value=\"2.50\"");
    }

    @Test
    void others_see_what_is_issued_where_the_alliance_publishes_and_else_nothing() {
        var levy = levy();
        client.postJson(api + "/levies/" + levy + "/rates", """
                {"from": "2016-01-01", "rate": 200, "decision": "sak 43/2015"}""");
        var drafted = client.postJson(api + "/levy-runs", "{\"levyId\": \"%s\", \"year\": 2016}".formatted(levy));
        var run = api + "/levy-runs/" + JsonPath.read(drafted.body(), "$.id");
        var contact = as(cast.with(Role.MEMBER_CONTACT, alliance));

        assertThat(new Client(environment).get(run).statusCode()).isEqualTo(401);
        assertThat(contact.get(run).statusCode()).isEqualTo(404);
        for (var step : List.of("/check", "/approval", "/issuance")) {
            client.postJson(run + step, "");
        }
        assertThat(JsonPath.<List<Object>>read(contact.get(run).body(), "$.contributions"))
                .isEmpty();
        assertThat(contact.get(run).body()).doesNotContain("96533600");
        assertThat(contact.get(api + "/levy-runs").body()).contains("Levy").doesNotContain("96533600");
        assertThat(client.get(run).body()).contains("96533600");
        assertThat(contact.postJson(run + "/credit", "").statusCode()).isEqualTo(404);
        ThisAlliance.run(alliance, () -> alliances.present(alliance.id(), alliance.name(), "nb", null, true));
        assertThat(new Client(environment).get(run).statusCode()).isEqualTo(200);
    }

    private static Map<String, String> seen(Client browser, String page) {
        return Map.of(
                "version", browser.get(page).body().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"));
    }

    private String levy() {
        var begun = client.postJson(api + "/levies", """
                {"schemeId": "%s", "title": "Levy", "rule": "levy-per-inhabitant", "source": "ssb-07459"}""".formatted(health.value()));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        return JsonPath.read(begun.body(), "$.id");
    }

    private Client as(Account account) {
        return new Client(environment).withBasic(account.userName(), Cast.PASSWORD);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }
}

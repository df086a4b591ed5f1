package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A levy is tried otherwise, on the page and over the API, and nothing real changes. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class WhatIfTests {

    @Autowired
    private LevyDesks desks;

    @Autowired
    private Organisations organisations;

    private LevyDesk desk;

    @BeforeEach
    void beginAScheme() {
        desk = desks.begin();
    }

    @Test
    void a_what_if_shows_the_effect_and_changes_nothing() {
        var levy = desk.levyAt(200);
        var browser = desk.browser();
        var asked = desk.pages() + "/what-if?levy=" + levy + "&year=2016&rate=2,50";

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
        assertThat(browser.get(desk.pages() + "/what-if").body()).contains("To og en halv");
        assertThat(JsonPath.<List<Object>>read(
                        desk.client().get(desk.api() + "/levy-runs").body(), "$.items"))
                .isEmpty();
        assertThat(browser.get(desk.pages() + "/what-if?levy=" + levy + "&year=2016&rate=to")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_a_rate_would_come_to_is_told_before_any_rate_is_decided() {
        var asked = desk.pages() + "/what-if?levy=" + desk.levy() + "&year=2016&rate=2,50";

        var answer = desk.browser().get(asked);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("1\u00a0206\u00a0670\u00a0kr", "Hva som betales nå, kan ikke beregnes: Ingen sats");
    }

    @Test
    void a_kept_what_if_is_asked_again_with_who_was_counted_in() {
        var levy = desk.levyAt(200);
        var browser = desk.browser();
        var asked = desk.pages() + "/what-if?levy=" + levy + "&year=2016&rate=2,50&with=Asker";
        browser.submit(asked, asked, Map.of("title", "Med Asker"));

        var again = browser.get(desk.pages() + "/what-if")
                .body()
                .replaceAll("(?s).*href=\"([^\"]+)\"[^>]*>Med Asker.*", "$1");

        assertThat(browser.get(again.replace("&amp;", "&")).body())
                .contains("Asker", "name=\"withId\"", "value=\"2.50\"");
    }

    @Test
    void a_kept_what_if_says_that_its_figures_have_changed_since() {
        var levy = desk.levyAt(200);
        var browser = desk.browser();
        var asked = desk.pages() + "/what-if?levy=" + levy + "&year=2016&rate=&reference=2016-01-01";
        browser.submit(asked, asked, Map.of("title", "Som nå"));
        assertThat(browser.get(asked).body()).doesNotContain("Tallene er endret");

        var oslo = organisations.coded("NO", "0301", LocalDate.of(2016, 1, 1)).orElseThrow();
        desk.client().postJson(desk.api() + "/schemes/" + desk.scheme().value() + "/participations", """
                {"organisation": "%s", "from": "2016-01-01"}""".formatted(
                        oslo.id().value()));

        assertThat(browser.get(asked).body()).contains("Tallene er endret siden «Som nå»", "965\u00a0336\u00a0kr");
    }

    @Test
    void another_statistic_and_day_show_what_they_do_to_each_participant() {
        var levy = desk.levyAt(200);
        var browser = desk.browser();
        var asked = desk.pages() + "/what-if?levy=" + levy + "&year=2017&source=scb-be0101a";

        assertThat(browser.get(asked).statusCode()).isEqualTo(409);
        assertThat(browser.get(asked).body().split("name=\"without\"", -1)).hasSize(1 + 26);
        assertThat(browser.get(asked.replace("scb-be0101a", "none")).statusCode())
                .isEqualTo(400);

        var rule = desk.pages() + "/what-if?levy=" + levy + "&year=2017&reference=01-01/1";
        assertThat(browser.get(rule).body())
                .contains("965\u00a0336\u00a0kr", "Innbyggere nå")
                .contains("1. januar 2016, i stedet for Folkemengde 1. januar, kommunene slik de var")
                .containsPattern("value=\"01-01/1\" selected");
        for (var format : List.of("xlsx", "docx", "pdf", "html")) {
            assertThat(browser.getBytes(rule.replace("what-if?", "what-if." + format + "?"))
                            .statusCode())
                    .as(format)
                    .isEqualTo(200);
        }
    }

    @Test
    void the_page_lets_the_statistic_be_chosen_and_keeps_the_choice() {
        var levy = desk.levyAt(200);
        var browser = desk.browser();
        var asked = desk.pages() + "/what-if?levy=" + levy + "&year=2016&reference=2015-01-01&source=ssb-07459";

        browser.submit(asked, asked, Map.of("title", "Med fjorårets tall"));
        var again = browser.get(desk.pages() + "/what-if")
                .body()
                .replaceAll("(?s).*href=\"([^\"]+)\"[^>]*>Med fjorårets tall.*", "$1")
                .replace("&amp;", "&");

        assertThat(browser.get(again).body())
                .containsPattern("value=\"ssb-07459\" selected")
                .containsPattern("value=\"2015-01-01\" selected");
    }

    @Test
    void the_api_tells_the_effect_of_another_statistic_beside_what_is_agreed() {
        var levy = desk.levyAt(200);

        var effect = desk.client().postJson(desk.api() + "/what-ifs/effect", """
                {"levyId": "%s", "year": 2017, "source": "ssb-07459", "referenceYearsBefore": 1}""".formatted(levy));

        assertThat(effect.statusCode()).as(effect.body()).isEqualTo(200);
        assertThat(JsonPath.<String>read(effect.body(), "$.figures.referenceDate"))
                .isEqualTo("2016-01-01");
        assertThat(JsonPath.<String>read(effect.body(), "$.figuresBefore.referenceDate"))
                .isEqualTo("2017-01-01");
        assertThat(JsonPath.<Integer>read(effect.body(), "$.total")).isEqualTo(96_533_600);
        assertThat(JsonPath.<List<Map<String, Object>>>read(effect.body(), "$.lines[?(@.participant == 'Kongsberg')]"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line).containsEntry("basis", 27_013).containsEntry("amount", 5_402_600);
                    assertThat(line).containsKey("amountBefore");
                    assertThat(String.valueOf(line.get("change"))).startsWith("-");
                });
        assertThat(desk.client().get(desk.api() + "/what-ifs").body()).contains("\"items\":[]");
        assertThat(desk.client().get(desk.api() + "/levy-runs").body()).contains("\"items\":[]");
    }

    @Test
    void a_what_if_is_kept_read_again_and_thrown_away_over_the_api() {
        var levy = desk.levyAt(200);
        var asked = "{\"levyId\": \"%s\", \"year\": 2016, \"rate\": 250, \"title\": \"To og en halv\"}".formatted(levy);
        var kept = desk.client().postJson(desk.api() + "/what-ifs", asked);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        var address = desk.api() + "/what-ifs/" + JsonPath.read(kept.body(), "$.id");

        assertThat(JsonPath.<Integer>read(desk.client().get(address).body(), "$.effect.total"))
                .isEqualTo(120_667_000);
        assertThat(desk.client(Role.CONTRIBUTOR).get(address).statusCode()).isEqualTo(200);
        assertThat(desk.client(Role.CONTRIBUTOR)
                        .postJson(desk.api() + "/what-ifs", asked)
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.client(Role.READER)
                        .postJson(desk.api() + "/what-ifs/effect", asked)
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.client().delete(address).statusCode()).isEqualTo(204);
        assertThat(desk.client().get(address).statusCode()).isEqualTo(404);
    }
}

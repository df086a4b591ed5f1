package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A levy and its run as a client of the API meets them, from the first rate to the issue. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class LevyRunsApiTests {

    @Autowired
    private LevyDesks desks;

    private LevyDesk desk;

    @BeforeEach
    void beginAScheme() {
        desk = desks.begin();
    }

    @Test
    void a_levy_is_begun_given_a_rate_computed_checked_approved_and_issued() {
        var levy = desk.levy();
        var rate = desk.client().postJson(desk.api() + "/levies/" + levy + "/rates", """
                {"from": "2016-01-01", "rate": 200, "decision": "sak 43/2015"}""");
        assertThat(rate.statusCode()).as(rate.body()).isEqualTo(201);

        var drafted = desk.client()
                .postJson(desk.api() + "/levy-runs", "{\"levyId\": \"%s\", \"year\": 2016}".formatted(levy));
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        assertThat(JsonPath.<Integer>read(drafted.body(), "$.total")).isEqualTo(96_533_600);
        assertThat(JsonPath.<List<Object>>read(drafted.body(), "$.contributions"))
                .hasSize(26);
        var run = desk.api() + "/levy-runs/" + JsonPath.read(drafted.body(), "$.id");

        assertThat(desk.client().postJson(run + "/approval", "").statusCode()).isEqualTo(409);
        assertThat(desk.client().postJson(run + "/check", "").statusCode()).isEqualTo(200);
        assertThat(desk.client().postJson(run + "/approval", "").statusCode()).isEqualTo(200);
        assertThat(desk.client().postJson(run + "/approval", "").statusCode()).isEqualTo(409);
        assertThat(desk.client()
                        .change("POST", run + "/issuance", "{}", "\"99\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(desk.client().postJson(run + "/issuance", "").statusCode()).isEqualTo(200);

        var shown = desk.client().get(run);
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
        var levy = desk.levyAt(200);

        var refused = desk.client()
                .postJson(desk.api() + "/levy-runs", "{\"levyId\": \"%s\", \"year\": 2030}".formatted(levy));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Kongsberg");
        assertThat(JsonPath.<List<Object>>read(
                        desk.client().get(desk.api() + "/levy-runs").body(), "$.items"))
                .isEmpty();
    }

    @Test
    void what_is_missing_in_a_request_is_told_field_by_field() {
        assertThat(desk.client().postJson(desk.api() + "/levies", "{}").statusCode())
                .isEqualTo(400);
        assertThat(desk.client().postJson(desk.api() + "/levy-runs", "{}").body())
                .contains("levyId");
        assertThat(desk.client()
                        .postJson(desk.api() + "/levies/" + desk.levy() + "/rates", """
                        {"from": "2016-01-01", "rate": -1}""")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_day_that_nobody_can_mean_is_refused_at_its_field() {
        var refused = desk.client().postJson(desk.api() + "/levies/" + desk.levy() + "/rates", """
                {"from": "+999999999-12-31", "rate": 1}""");

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("from", "2200");
        assertThat(desk.client()
                        .get(desk.api() + "/members?on=%2B999999999-12-31")
                        .statusCode())
                .isEqualTo(400);
    }
}

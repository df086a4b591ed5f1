package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** What agreements set for each participant of a levy, over the API. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class CostKeysApiTests {

    @Autowired
    private LevyDesks desks;

    @Autowired
    private Regions regions;

    private LevyDesk desk;

    @BeforeEach
    void beginAScheme() {
        desk = desks.begin();
    }

    @Test
    void a_key_is_set_read_said_otherwise_and_removed() {
        var levy = desk.levy("agreed-cost");
        var set = desk.client().postJson(keys(), key(levy, "2016-01-01", 60, 40));
        assertThat(set.statusCode()).as(set.body()).isEqualTo(201);
        assertThat(set.headers().firstValue("ETag")).hasValue("\"0\"");
        var address = set.headers().firstValue("Location").orElseThrow();

        assertThat(JsonPath.<List<String>>read(desk.client().get(address).body(), "$.shares[*].participant"))
                .containsExactly("Kongsberg", "Drammen");
        assertThat(JsonPath.<List<Object>>read(
                        desk.client().get(keys() + "?levyId=" + levy).body(), "$.items"))
                .hasSize(1);
        var other = key(levy, "2016-07-01", 50, 50);
        assertThat(desk.client().change("PUT", address, other, null).statusCode())
                .isEqualTo(428);
        assertThat(desk.client().change("PUT", address, other, "\"7\"").statusCode())
                .isEqualTo(412);
        var changed = desk.client().change("PUT", address, other, "\"0\"");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(JsonPath.<List<Integer>>read(changed.body(), "$.shares[*].share"))
                .containsExactly(50, 50);
        assertThat(JsonPath.<String>read(changed.body(), "$.from")).isEqualTo("2016-07-01");
        assertThat(desk.client().change("DELETE", address, "", "\"1\"").statusCode())
                .isEqualTo(204);
        assertThat(desk.client().get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void of_two_keys_the_one_that_holds_on_the_day_is_used_and_none_holds_beside_another() {
        var levy = desk.levy("agreed-cost");
        desk.rate(levy, 1_000_000);
        desk.client()
                .postJson(
                        keys(),
                        key(levy, "2016-01-01", 60, 40)
                                .replace("\"agreement\"", "\"lastDay\": \"2016-12-31\", \"agreement\""));

        assertThat(desk.client()
                        .postJson(keys(), key(levy, "2017-01-01", 10, 90))
                        .statusCode())
                .isEqualTo(201);
        var beside = desk.client().postJson(keys(), key(levy, "2016-06-01", 50, 50));
        assertThat(beside.statusCode()).isEqualTo(400);
        assertThat(beside.body()).contains("\"from\"");
        var run = desk.client()
                .postJson(desk.api() + "/levy-runs", "{\"levyId\": \"%s\", \"year\": 2017}".formatted(levy));
        assertThat(run.statusCode()).as(run.body()).isEqualTo(409);
        assertThat(run.body()).contains("Avtale").doesNotContain("Kongsberg").contains("Flesberg");
    }

    @Test
    void what_is_wrong_in_a_key_is_told_at_its_place_and_nothing_is_set() {
        var levy = desk.levy("agreed-cost");

        assertRefused("{}", "levyId");
        assertRefused("{\"levyId\": \"%s\"}".formatted(levy), "from");
        assertRefused(key(levy, "2016-01-01", 60, 39), "shares");
        assertRefused(key(levy, "2016-01-01", -10, 110), "shares");
        assertRefused(key(levy, "2016-01-01", 60, 40).replace("40}", "null}"), "shares[1].share");
        assertRefused(key(levy, "2016-01-01", 60, 40).replace("Avtale", " "), "agreement");
        assertRefused(
                key(levy, "2016-01-01", 60, 40).replace("\"from\"", "\"lastDay\": \"2015-01-01\", \"from\""),
                "lastDay");
        assertThat(desk.client().get(keys()).body()).contains("\"items\":[]");
    }

    @Test
    void others_read_keys_where_the_alliance_publishes_and_change_none() {
        var levy = desk.levy("agreed-cost");
        var address = desk.client()
                .postJson(keys(), key(levy, "2016-01-01", 60, 40))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(desk.anybody().get(address).statusCode()).isEqualTo(401);
        assertThat(desk.client(Role.MEMBER_CONTACT).get(address).statusCode()).isEqualTo(200);
        assertThat(desk.client(Role.CONTRIBUTOR)
                        .postJson(keys(), key(levy, "2018-01-01", 60, 40))
                        .statusCode())
                .isEqualTo(403);
        desk.publish();
        assertThat(desk.anybody().get(address).statusCode()).isEqualTo(200);
    }

    private String keys() {
        return desk.api() + "/cost-keys";
    }

    private void assertRefused(String json, String field) {
        var refused = desk.client().postJson(keys(), json);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"" + field + "\"");
    }

    private String key(String levy, String from, int kongsberg, int drammen) {
        return """
                {"levyId": "%s", "from": "%s", "agreement": "Avtale", "percent": true, "shares": [
                 {"organisationId": "%s", "share": %d}, {"organisationId": "%s", "share": %d}]}""".formatted(levy, from, id("Kongsberg"), kongsberg, id("Drammen"), drammen);
    }

    private String id(String name) {
        return regions.municipality(name, LocalDate.of(2016, 1, 1)).value().toString();
    }
}

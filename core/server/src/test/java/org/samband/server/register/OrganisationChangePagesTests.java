package org.samband.server.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The register is changed on its pages and over the API, by administrators alone. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class OrganisationChangePagesTests {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Cast cast;

    @Autowired
    private Environment environment;

    private Organisation small;
    private Organisation large;
    private String page;
    private String api;

    @BeforeEach
    void addTwo() {
        var ending = " " + UUID.randomUUID();
        small = organisations.add(new NewOrganisation(OrganisationKind.MUNICIPALITY, "NO", "Lyngdal" + ending, null));
        large = organisations.add(new NewOrganisation(OrganisationKind.MUNICIPALITY, "NO", "Heidal" + ending, null));
        page = "/admin/registers/organisations/" + small.id().value();
        api = "/api/v1/register/organisations/" + small.id().value();
    }

    @Test
    void an_administrator_renames_merges_and_takes_back_on_one_page() {
        var browser = new Client(environment).signedIn(cast.administrator());
        assertThat(browser.get("/register/organisations/" + small.id().value()).body())
                .contains("href=\"" + page + "\"");

        var renamed =
                browser.submit(page, page + "/names", Map.of("version", "0", "name", "Lyngheim", "from", "2027-01-01"));
        assertThat(renamed.statusCode()).as(renamed.body()).isEqualTo(302);
        var wrong = browser.submit(page, page + "/names", Map.of("version", "1", "name", "Lyng", "from", "i morgen"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("value=\"Lyng\"", "href=\"#names-from\"", "“i morgen” is no day");
        var old = browser.submit(page, page + "/names", Map.of("version", "0", "name", "Lyng"));
        assertThat(old.statusCode()).isEqualTo(409);
        assertThat(old.body()).contains("Somebody else has changed");

        var unknown = browser.submit(
                page,
                page + "/successions",
                Map.of(
                        "version",
                        "1",
                        "kind",
                        "merger",
                        "successor",
                        "Ingen " + UUID.randomUUID(),
                        "on",
                        "2028-01-01"));
        assertThat(unknown.statusCode()).isEqualTo(400);
        var merged = browser.submit(
                page,
                page + "/successions",
                Map.of("version", "1", "kind", "merger", "successor", large.name(), "on", "2028-01-01"));
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(302);
        assertThat(browser.get(page).body()).contains(large.name(), "Take back");
        assertThat(small().exists().until()).isEqualTo(LocalDate.of(2028, 1, 1));

        var back = browser.submit(
                page,
                page + "/successions/removal",
                Map.of(
                        "version",
                        Integer.toString(small().version()),
                        "successor",
                        large.id().value().toString(),
                        "on",
                        "2028-01-01"));
        assertThat(back.statusCode()).as(back.body()).isEqualTo(302);
        assertThat(small().exists().until()).isNull();
    }

    @Test
    void the_api_wants_the_version_that_was_seen_and_names_what_is_wrong() {
        var client = new Client(environment).withBasic(cast.administrator().userName(), Cast.PASSWORD);

        assertThat(client.postJson(api + "/names", "{\"name\": \"Lyngheim\"}").statusCode())
                .isEqualTo(428);
        assertThat(client.change("POST", api + "/names", "{\"name\": \"Lyngheim\"}", "\"7\"")
                        .statusCode())
                .isEqualTo(412);
        var renamed = client.change("POST", api + "/names", "{\"name\": \"Lyngheim\"}", "\"0\"");
        assertThat(renamed.statusCode()).as(renamed.body()).isEqualTo(200);
        assertThat(renamed.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(client.change("PUT", api + "/number", "{\"number\": \"12\"}", "\"1\"")
                        .body())
                .contains("\"field\":\"number\"");
        assertThat(client.change("POST", api + "/codes", "{\"code\": \"\"}", "\"1\"")
                        .body())
                .contains("\"field\":\"code\"");
        assertThat(client.change("POST", api + "/successions", "{\"kind\": \"merger\"}", "\"1\"")
                        .body())
                .contains("\"field\":\"successor\"");
        var merged = client.change(
                "POST",
                api + "/successions",
                "{\"kind\": \"merger\", \"successor\": \"%s\", \"on\": \"2028-01-01\"}"
                        .formatted(large.id().value()),
                "\"1\"");
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
        assertThat(JsonPath.<String>read(
                        new Client(environment).get(api + "/successions").body(), "$.items[0].kind"))
                .isEqualTo("merger");
        assertThat(client.change(
                                "DELETE",
                                api + "/successions/" + large.id().value() + "/2028-01-01",
                                "",
                                merged.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobody_else_changes_the_register() {
        var somebody = new Client(environment).withBasic(cast.account().userName(), Cast.PASSWORD);
        assertThat(somebody.change("POST", api + "/names", "{\"name\": \"Lyngheim\"}", "\"0\"")
                        .statusCode())
                .isIn(403, 404);
        assertThat(new Client(environment)
                        .change("POST", api + "/names", "{}", "\"0\"")
                        .statusCode())
                .isIn(401, 403);
        var browser = new Client(environment).signedIn(cast.account());
        assertThat(browser.get(page).statusCode()).isIn(403, 404);
        assertThat(browser.get("/register/organisations/" + small.id().value()).body())
                .doesNotContain(page);
    }

    private Organisation small() {
        return organisations.find(small.id()).orElseThrow();
    }
}

package org.samband.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Settings leave as a file and come in again, whole or not at all. */
@AccessTest
class SettingsFileTests {

    private static final String FILE = """
            {"format": "samband-settings", "version": 1, "profile": "norwegian-regional-council", "settings": {
              "terms": {"nb/area": {"singular": "satsingsområde", "definite": "satsingsområdet",
                "plural": "satsingsområder", "pluralDefinite": "satsingsområdene", "gender": "neuter"}},
              "cycles": {"annual": {"daysToReport": 45}},
              "fields": {"strategy": {"label": "Tiltaksområde", "kind": "code", "system": "Strategiplanen",
                "levels": ["measure"]}},
              "columns": {"screen": {"columns": ["level:measure", "field:strategy", "level:activity", "effect", "money"]}},
              "phrases": {"noted": {"phrases": ["Tatt til orientering."]}},
              "letterhead": {"sender": {"lines": ["Tinghuset"], "foot": ""}},
              "presentation": {"language": "nb", "colour": "#7a4b1f"}}}""";

    @Autowired
    private Cast cast;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Account secretary;
    private Client api;
    private String settings;

    @BeforeEach
    void signIn() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        api = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        settings = "/api/v1/" + alliance.slug() + "/settings";
    }

    @Test
    void what_left_one_alliance_comes_into_another_and_is_the_same_there() {
        put(settings, FILE, 200);
        var other = cast.alliance();
        cast.grant(other, secretary, Role.SECRETARIAT);
        var there = "/api/v1/" + other.slug() + "/settings";
        var file = api.get(settings).body();

        put(there, file, 200);

        assertThat(api.get(there).body().replace(other.slug(), alliance.slug())).isEqualTo(file);
        assertThat((Map<String, ?>) JsonPath.read(file, "$.settings")).hasSize(9);
        assertThat(api.get("/api/v1/" + other.slug() + "/reporting-cycles").body())
                .contains("\"daysToReport\":45");
    }

    @Test
    void a_file_is_looked_at_before_it_is_used() {
        var effect = api.postJson(settings + "/effects", FILE).body();

        assertThat((String) JsonPath.read(effect, "$.terms[0].place")).isEqualTo("nb/area");
        assertThat((Object) JsonPath.read(effect, "$.terms[0].before")).isNull();
        assertThat((List<?>) JsonPath.read(api.get(settings + "/changes").body(), "$.items"))
                .isEmpty();
        put(settings, FILE, 200);
        assertThat(api.postJson(settings + "/effects", FILE).body()).isEqualTo("{}");
    }

    @Test
    void each_mistake_names_its_place_and_nothing_is_changed() {
        var wrong = FILE.replace("\"neuter\"", "\"odd\"")
                .replace("45", "400")
                .replace("\"measure\"]", "\"nowhere\"]")
                .replace("\"effect\"", "\"sideways\"")
                .replace("\"noted\"", "\"nodded\"")
                .replace("\"foot\": \"\"", "\"feet\": 2")
                .replace("#7a4b1f", "#ffff00");

        var answer = put(settings, wrong, 400);

        assertThat((List<String>) JsonPath.read(answer, "$.errors[*].field"))
                .containsExactlyInAnyOrder(
                        "terms/nb/area",
                        "cycles/annual",
                        "fields/strategy",
                        "columns/screen",
                        "phrases/nodded",
                        "letterhead/sender",
                        "presentation/colour");
        assertThat(api.get(settings).body()).doesNotContain("satsingsområdene");
    }

    @Test
    void a_file_of_another_kind_profile_or_version_is_refused() {
        put(settings, "{", 422);
        put(settings, "[]", 422);
        put(settings, "{\"format\": \"other\"}", 422);
        put(settings, FILE.replace("\"version\": 1", "\"version\": 2"), 400);
        put(settings, FILE.replace("norwegian-regional-council", "starter"), 400);
        put(settings, FILE.replace("\"terms\"", "\"terns\""), 400);
        put(settings, FILE.replace("\"language\": \"nb\"", "\"name\": \"Vi\""), 400);
        put(settings, FILE.replace("\"annual\": {", "\"annual\": {\"daysToReport\": 1,"), 422);
        assertThat((List<?>) JsonPath.read(api.get(settings + "/changes").body(), "$.items"))
                .isEmpty();
    }

    @Test
    void a_line_that_cannot_be_read_is_named_over_the_api_and_on_the_page() {
        var wrong = FILE.replace("\"fields\": {", "\"fields\": {,");
        assertThat(put(settings, wrong, 422)).contains("linje 5");

        var page = "/" + alliance.slug() + "/settings/file";
        var look = new Client(environment)
                .signedIn(secretary)
                .submitFile(page, page, "settings.json", wrong.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(look.statusCode()).isEqualTo(422);
        assertThat(look.body()).contains("linje 5");
    }

    @Test
    void who_has_not_seen_the_settings_as_they_are_does_not_replace_them() {
        var seen = api.get(settings).headers().firstValue("ETag").orElseThrow();
        put(settings, FILE, 200);

        assertThat(api.change("PUT", settings, FILE, seen).statusCode()).isEqualTo(412);
        assertThat(api.change("PUT", settings, FILE, null).statusCode()).isEqualTo(428);
    }

    @Test
    void the_pages_show_what_would_change_and_use_it_at_one_click() {
        var browser = new Client(environment).signedIn(secretary);
        var page = "/" + alliance.slug() + "/settings/file";

        var look =
                browser.submitFile(page, page, "settings.json", FILE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(look.body()).contains("satsingsområdene", "Bruk disse innstillingene");
        var seen = look.body().replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
        assertThat(browser.submit(page, page + "/use", Map.of("text", FILE, "seen", seen))
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.submit(page, page + "/use", Map.of("text", FILE, "seen", seen))
                        .statusCode())
                .isEqualTo(409);
        assertThat(browser.get("/" + alliance.slug() + "/settings/columns/screen")
                        .body())
                .contains("Tiltaksområde (Strategiplanen)");
    }

    private String put(String where, String file, int status) {
        var answer = api.change("PUT", where, file, "*");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }
}

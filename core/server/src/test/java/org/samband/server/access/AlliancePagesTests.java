package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.OwnTerms;
import org.samband.server.alliance.ThisAlliance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** An administrator opens an alliance, and its secretariat says how it presents itself. */
@AccessTest
class AlliancePagesTests {

    private final Cast cast;
    private final Environment environment;
    private final Alliances alliances;
    private final OwnTerms terms;
    private final String slug = "lake-" + UUID.randomUUID().toString().substring(24);
    private Account administrator;
    private Client browser;

    AlliancePagesTests(
            @Autowired Cast cast,
            @Autowired Environment environment,
            @Autowired Alliances alliances,
            @Autowired OwnTerms terms) {
        this.cast = cast;
        this.environment = environment;
        this.alliances = alliances;
        this.terms = terms;
    }

    @BeforeEach
    void openAnAlliance() {
        administrator = cast.administrator();
        browser = new Client(environment).signedIn(administrator);
        var answer = browser.submit(
                "/admin/alliances/new",
                "/admin/alliances",
                Map.of("slug", slug, "name", "Lakeside", "profile", "norwegian-regional-council", "language", "nb"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    @Test
    void it_is_there_and_publishes_nothing() {
        assertThat(alliances.at(slug))
                .hasValueSatisfying(it -> assertThat(it.publishes()).isFalse());
    }

    @Test
    void settings_are_saved_with_and_without_publishing() {
        save(Map.of("name", "Lakeside and hills", "language", "nn", "publishes", "true"));
        assertThat(alliances.at(slug).orElseThrow().publishes()).isTrue();

        save(Map.of("name", "Lakeside and hills", "language", "nn"));
        assertThat(alliances.at(slug)).hasValueSatisfying(it -> {
            assertThat(it.publishes()).isFalse();
            assertThat(it.name()).isEqualTo("Lakeside and hills");
        });
    }

    @Test
    void own_words_are_kept_under_the_language_that_is_meant() {
        var settings = "/" + slug + "/settings/terms/nb";
        var words = Map.of(
                "singular", "satsing", "definite", "satsingen", "plural", "satsinger", "pluralDefinite", "satsingene");

        browser.submit(settings, "/" + slug + "/settings/terms/NB/area", words);

        ThisAlliance.run(
                alliances.at(slug).orElseThrow(),
                () -> assertThat(terms.in("nb")).containsKey("area"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "area{x}"})
    void a_word_that_the_alliance_does_not_have_is_not_kept(String concept) {
        var settings = "/" + slug + "/settings/terms/nb";
        var words = Map.of("singular", "a", "definite", "b", "plural", "c", "pluralDefinite", "d");

        var answer = browser.submit(
                settings,
                "/" + slug + "/settings/terms/nb/" + concept.replace("{", "%7B").replace("}", "%7D"),
                words);

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void a_language_that_nobody_has_is_refused_at_its_field() {
        var answer = browser.submit("/account", "/account", Map.of("displayName", "Kari", "language", "nb-{x}"));

        assertThat(answer.statusCode()).isIn(302, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"items\":[null]}", "{\"items\":null}", "{\"items\":[{}]}"})
    void a_client_that_sends_nothing_in_a_list_is_told(String json) {
        var api = new Client(environment).withBasic(administrator.userName(), Cast.PASSWORD);
        var path = "/api/v1/" + slug + "/reporting-cycles";
        var seen = api.get(path).headers().firstValue("ETag").orElseThrow();

        assertThat(api.change("PUT", path, json, seen).statusCode()).isBetween(400, 499);
    }

    @Test
    void two_who_change_the_settings_do_not_overwrite_each_other_and_a_mistake_is_no_success() {
        var settings = "/" + slug + "/settings";
        var seen = browser.get(settings).body().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        save(Map.of("name", "Forbundet", "language", "nb", "version", seen));

        var late = browser.submit(settings, settings, Map.of("name", "Rådet", "language", "nb", "version", seen));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(browser.get(settings).body()).contains("value=\"Forbundet\"");
        assertThat(browser.submit(settings, settings, Map.of("name", "", "language", "nb"))
                        .statusCode())
                .isEqualTo(400);
    }

    private void save(Map<String, String> fields) {
        var settings = "/" + slug + "/settings";
        var answer = browser.submit(settings, settings, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }
}

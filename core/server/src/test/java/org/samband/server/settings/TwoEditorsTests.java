package org.samband.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Two people of a secretariat have the same page of the settings open; the later one loses nothing of the earlier. */
@AccessTest
class TwoEditorsTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Environment environment;

    private Client kari;
    private Client ola;
    private String settings;

    @BeforeEach
    void signIn() {
        Alliance alliance = cast.alliance();
        settings = "/" + alliance.slug() + "/settings";
        kari = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        ola = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
    }

    @Test
    void of_a_word() {
        var page = settings + "/terms/nb/area";
        both(page, page, word("satsing"), word("kjerneområde"));
        assertThat(kari.get(settings + "/terms/nb").body())
                .contains("satsing</a>")
                .doesNotContain("kjerneområde");
    }

    @Test
    void two_words_are_no_conflict() {
        var area = settings + "/terms/nb/area";
        var measure = settings + "/terms/nb/measure";
        var seen = seen(ola, measure);
        kari.submit(area, area, word("satsing"));

        var form = word("grep");
        form.put("seen", seen);
        assertThat(ola.submit(measure, measure, form).statusCode()).isEqualTo(302);
    }

    @Test
    void of_the_columns() {
        var page = settings + "/columns/screen";
        both(page, page, Map.of("at-level-measure", "1", "at-effect", "2"), Map.of("at-level-measure", "1"));
    }

    @Test
    void of_a_field() {
        var fields = settings + "/fields";
        var field = new HashMap<>(Map.of("label", "Andel", "kind", "number", "levels", "activity"));
        kari.submit(fields + "/new", fields, field);
        both(
                fields + "/andel",
                fields + "/andel",
                Map.of("label", "Del", "kind", "number", "levels", "activity"),
                Map.of("label", "Prosent", "kind", "number", "levels", "activity"));
        assertThat(kari.get(fields).body()).contains(">Del<");
    }

    @Test
    void of_the_letterhead() {
        var page = settings + "/letterhead";
        both(page, page, Map.of("lines", "Tinghuset", "foot", ""), Map.of("lines", "Rådhuset", "foot", ""));
    }

    @Test
    void of_the_presentation() {
        var version = kari.get(settings).body().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        var form = Map.of("name", "Fjordregionen", "language", "nb", "version", version);
        assertThat(kari.submit(settings, settings, form).statusCode()).isEqualTo(302);
        assertThat(ola.submit(settings, settings, form).statusCode()).isEqualTo(409);
    }

    private void both(String page, String path, Map<String, String> first, Map<String, String> second) {
        var seen = seen(kari, page);
        var hers = new HashMap<>(first);
        hers.put("seen", seen);
        var his = new HashMap<>(second);
        his.put("seen", seen);

        assertThat(kari.submit(page, path, hers).statusCode()).isEqualTo(302);
        var refused = ola.submit(page, path, his);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Noen andre har endret innstillingene");
    }

    private static String seen(Client client, String page) {
        return client.get(page).body().replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
    }

    private static Map<String, String> word(String word) {
        return new HashMap<>(Map.of(
                "singular", word, "definite", word + "en", "plural", word + "er", "pluralDefinite", word + "ene"));
    }
}

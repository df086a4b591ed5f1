package org.samband.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The secretariat changes the settings of its alliance, sees what changes, and takes it back. */
@AccessTest
class SettingsOverHttpTests {

    private static final Map<String, String> SATSING = Map.of(
            "singular", "satsing", "definite", "satsingen", "plural", "satsinger", "pluralDefinite", "satsingene");

    @Autowired
    private Cast cast;

    @Autowired
    private Environment environment;

    @Autowired
    private Alliances alliances;

    private Alliance alliance;
    private Account secretary;
    private Client browser;
    private Client api;
    private String settings;

    @BeforeEach
    void signIn() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        browser = new Client(environment).signedIn(secretary);
        api = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        settings = "/" + alliance.slug() + "/settings";
    }

    @Test
    void a_word_is_read_in_sentences_before_anything_is_kept() {
        var page = settings + "/terms/nb/area";
        var fields = new HashMap<>(SATSING);
        fields.put("gender", "feminine");
        fields.put("preview", "true");

        var seen = browser.submit(page, page, fields).body();

        assertThat(seen).contains("Her ser du satsingen.", "Legg til ei satsing.", "satsingenes navn");
        assertThat(terms()).doesNotContain("satsing");
        assertThat(browser.submit(page, page, Map.of("singular", "x", "preview", "true"))
                        .body())
                .contains("Et ord trenger alle fire formene.");
    }

    @Test
    void a_word_with_its_gender_and_genitives_is_kept_told_of_and_taken_back() {
        var page = settings + "/terms/nb/area";
        var fields = new HashMap<>(SATSING);
        fields.putAll(Map.of("gender", "feminine", "genitive", "satsings'", "definiteGenitive", "satsingens"));
        assertThat(browser.submit(page, page, fields).statusCode())
                .as("two of four genitives")
                .isEqualTo(400);
        fields.putAll(Map.of("pluralGenitive", "satsingers", "pluralDefiniteGenitive", "satsingenes"));

        assertThat(browser.submit(page, page, fields).statusCode()).isEqualTo(302);

        assertThat(api.get("/api/v1" + settings).body()).contains("\"feminine\"", "satsings'");
        assertThat(browser.get(settings + "/changes").body())
                .contains("Kari Lyng", "satsing · satsingen · satsinger · satsingene");
        undo(0);
        assertThat(terms()).doesNotContain("satsing");
        assertThat(browser.get(settings + "/changes").body()).contains("Angrer en tidligere endring");
        undo(0);
        assertThat(terms()).contains("satsingene");
    }

    @Test
    void what_somebody_has_changed_since_is_not_undone() {
        var page = settings + "/terms/nb/area";
        browser.submit(page, page, SATSING);
        var other = new HashMap<>(SATSING);
        other.put("singular", "kjerneområde");
        browser.submit(page, page, other);

        var refused = api.postJson("/api/v1" + settings + "/changes/" + change(1) + "/reversal", "");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("terms/nb/area");
        assertThat(terms()).contains("kjerneområde");
        undo(0);
        assertThat(api.postJson("/api/v1" + settings + "/changes/" + change(2) + "/reversal", "")
                        .statusCode())
                .as("now it is as that change left it")
                .isEqualTo(200);
    }

    @Test
    void what_did_not_change_is_not_told_of_and_what_changed_elsewhere_is() {
        var page = settings + "/terms/nb/area";
        browser.submit(page, page, SATSING);
        browser.submit(page, page, SATSING);
        browser.submit(
                settings + "/reporting",
                settings + "/reporting",
                Map.of("version", version(), "cycle", "annual", "days-annual", "10"));

        assertThat((List<?>) JsonPath.read(changes(), "$.items")).hasSize(2);
        assertThat((Integer) JsonPath.read(changes(), "$.items[0].changes.byPart.cycles[0].after.daysToReport"))
                .isEqualTo(10);
        undo(0);
        assertThat((List<?>) JsonPath.read(
                        api.get("/api/v1/" + alliance.slug() + "/reporting-cycles")
                                .body(),
                        "$.items[?(@.used)]"))
                .hasSize(3);
    }

    @Test
    void a_colour_tells_its_contrast_and_one_that_is_too_light_is_refused_with_the_nearest_that_is_not() {
        assertThat(browser.get(settings + "/contrast?colour=%237a4b1f").body()).contains("7,3:1");

        var light = browser.submit(settings, settings, Map.of("name", "Test", "language", "nb", "colour", "#ffcc00"));

        assertThat(light.statusCode()).isEqualTo(400);
        assertThat(light.body())
                .contains("1,5:1", "4,5:1")
                .containsPattern("Nærmeste som er mørk nok, er #[0-9a-f]{6}");
    }

    @Test
    void pages_are_offered_in_the_languages_that_were_chosen_and_the_own_one_is_among_them() {
        assertThat(browser.submit(settings, settings, Map.of("name", "Test", "language", "nb", "languages", "sv"))
                        .statusCode())
                .isEqualTo(400);
        browser.submit(settings, settings, Map.of("name", "Test", "language", "sv", "languages", "sv"));

        assertThat(browser.get("/" + alliance.slug()).body()).doesNotContain("lang=en");
    }

    @Test
    void phrases_are_the_alliances_own_from_then_on() {
        var page = settings + "/phrases";
        var seen = browser.get(page).body().replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");

        browser.submit(page, page, Map.of("seen", seen, "deferred", "Saken hviler.\nSaken tas opp igjen."));

        assertThat((List<String>)
                        JsonPath.read(api.get("/api/v1" + settings).body(), "$.settings.phrases.deferred.phrases"))
                .containsExactly("Saken hviler.", "Saken tas opp igjen.");
        assertThat(browser.submit(page, page, Map.of("seen", seen, "deferred", "x"))
                        .statusCode())
                .as("seen before the change")
                .isEqualTo(409);
    }

    @Test
    void a_logo_is_drawn_anew_and_stands_in_the_letterhead() throws IOException {
        var page = settings + "/letterhead";
        var jpeg = picture("jpeg", 400, 100);
        var withMore = new byte[jpeg.length + 4];
        System.arraycopy(jpeg, 0, withMore, 0, jpeg.length);

        assertThat(browser.submitFile(page, page + "/logo", "logo.jpg", withMore)
                        .statusCode())
                .isEqualTo(302);

        var kept = browser.getBytes(page + "/logo.png").body();
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(400);
        assertThat(kept).startsWith(0x89, 'P', 'N', 'G');
        browser.submit(page, page, Map.of("lines", "Tinghuset\r\n3001 Drammen", "foot", "Org.nr. 974 760 673"));
        assertThat(new String(browser.getBytes(page + "/example.html").body(), StandardCharsets.UTF_8))
                .contains("data:image/png;base64,", "Tinghuset<br />3001 Drammen", "Org.nr. 974 760 673");
        assertThat(browser.getBytes(page + "/example.docx").body()).startsWith('P', 'K');
        assertThat(new String(browser.getBytes(page + "/example.pdf").body(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    @Test
    void what_is_no_picture_or_too_large_a_one_is_no_logo() throws IOException {
        var page = settings + "/letterhead";
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);

        for (var wrong : List.of(svg, picture("png", 2001, 10), picture("gif", 10, 10), new byte[0], new byte[] {
            (byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0
        })) {
            assertThat(browser.submitFile(page, page + "/logo", "logo.png", wrong)
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(browser.get(page + "/logo.png").statusCode()).isEqualTo(404);
    }

    @Test
    void only_the_secretariat_of_the_alliance_sees_and_changes_its_settings_and_sets_it_up() {
        var home = "/" + alliance.slug();
        for (var other : List.of(
                cast.with(Role.CONTRIBUTOR, alliance),
                cast.with(Role.READER, alliance),
                cast.with(Role.SECRETARIAT, cast.alliance()),
                cast.administrator())) {
            var theirs = new Client(environment).withBasic(other.userName(), Cast.PASSWORD);
            assertThat(theirs.get("/api/v1" + settings).statusCode()).isEqualTo(403);
            assertThat(theirs.postJson("/api/v1" + settings + "/effects", "{}").statusCode())
                    .isEqualTo(403);
            assertThat(theirs.change("PUT", "/api/v1" + settings, "{}", "*").statusCode())
                    .isEqualTo(403);
            assertThat(theirs.get("/api/v1" + home + "/setting-up").statusCode())
                    .isEqualTo(403);
            assertThat(theirs.postJson("/api/v1" + home + "/setting-up/members", "{}")
                            .statusCode())
                    .isEqualTo(403);
            var theirBrowser = new Client(environment).signedIn(other);
            for (var page : List.of("", "/fields", "/columns/screen", "/phrases", "/letterhead", "/changes", "/file")) {
                assertThat(theirBrowser.get(settings + page).statusCode())
                        .as(page)
                        .isIn(403, 404);
            }
            assertThat(theirBrowser
                            .postBare(settings + "/published-members", Map.of("publishes", "true"))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(alliances.at(alliance.slug()).orElseThrow().publishesMembers())
                .isFalse();
    }

    @Test
    void the_logo_stands_where_the_name_of_the_alliance_stands() throws IOException {
        var page = settings + "/letterhead";
        browser.submitFile(page, page + "/logo", "logo.png", picture("png", 300, 60));

        var shown = browser.get("/" + alliance.slug()).body();
        var address = shown.replaceAll("(?s).*class=\"brand-logo\" src=\"([^\"]+)\".*", "$1");
        assertThat(address).startsWith("/" + alliance.slug() + "/logo/");
        var logo = browser.getBytes(address);
        assertThat(ImageIO.read(new ByteArrayInputStream(logo.body())).getWidth())
                .isEqualTo(300);
        assertThat(new Client(environment).get(address).statusCode())
                .as("nothing is published")
                .isEqualTo(302);
        undo(0);
        assertThat(browser.get("/" + alliance.slug()).body()).doesNotContain("brand-logo");
        assertThat(browser.get(address).statusCode()).isEqualTo(404);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private String terms() {
        return browser.get(settings + "/terms/nb").body();
    }

    private String changes() {
        return api.get("/api/v1" + settings + "/changes").body();
    }

    private String change(int number) {
        return JsonPath.read(changes(), "$.items[" + number + "].id");
    }

    private void undo(int number) {
        var page = settings + "/changes";
        var answer = browser.submit(page, page + "/" + change(number) + "/reversal", Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private String version() {
        return browser.get(settings + "/reporting")
                .body()
                .replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }
}

package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.lang.ref.WeakReference;
import java.net.http.HttpResponse;
import java.util.ArrayList;
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
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Alliances that work by a profile that was handed in, while its versions come and go. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class MovedAlliancesTests {

    @Autowired
    HandedInJars reception;

    @Autowired
    InstalledJars jars;

    @Autowired
    LoadedPlugins loaded;

    @Autowired
    ProfileTrail trail;

    @Autowired
    Profiles profiles;

    @Autowired
    Alliances alliances;

    @Autowired
    Cast cast;

    @Autowired
    Environment environment;

    private final String id = "lakeside-" + UUID.randomUUID();
    private final List<Alliance> hosted = new ArrayList<>();

    private ProfileJar first;
    private Alliance alliance;
    private Account secretary;
    private Client browser;
    private Client client;

    @BeforeEach
    void host() {
        first = on("1.0.0");
        alliance = hosted();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        browser = new Client(environment).signedIn(secretary);
        client = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
    }

    @AfterEach
    void putAway() {
        hosted.forEach(each -> alliances.remove(each.id()));
        PutAway.all(jars);
    }

    private Alliance hosted() {
        var newly = InHostedAlliance.host(alliances, id, "en");
        hosted.add(newly);
        return newly;
    }

    private HttpResponse<String> moveTo(String version) {
        var address = "/api/v1" + page("/profile");
        var seen = client.get(address).headers().firstValue("ETag").orElseThrow();
        return client.change("PUT", address, "{\"version\": \"" + version + "\"}", seen);
    }

    private ProfileJar on(String version) {
        var jar = reception.handIn("lake.jar", jar(version).bytes());
        jars.turnOn(jar.sha256());
        return jar;
    }

    private ThrowAwayJar jar(String version) {
        return new ThrowAwayJar(id).manifest("Plugin-Version", version);
    }

    private String page(String path) {
        return "/" + alliance.slug() + path;
    }

    private String version() {
        return JsonPath.read(
                client.get("/api/v1/" + alliance.slug() + "/profile").body(), "$.version");
    }

    @Test
    void an_alliance_keeps_its_version_when_another_becomes_the_default() {
        var second = on("1.1.0");
        jars.makeDefault(second.sha256());

        assertThat(version()).isEqualTo("1.0.0");
        assertThat(hosted().profileVersion()).contains("1.1.0");
    }

    @Test
    void the_secretariat_moves_to_another_version_and_back_and_the_trail_tells_both() {
        on("1.1.0");
        var settings = page("/settings/profile");

        browser.submit(settings, settings, Map.of("to", "1.1.0"));
        assertThat(version()).isEqualTo("1.1.0");
        assertThat(moveTo("1.0.0").statusCode()).isEqualTo(200);

        assertThat(version()).isEqualTo("1.0.0");
        assertThat(trail.latest().stream()
                        .filter(event -> alliance.name().equals(event.alliance()))
                        .map(event -> event.action() + " " + event.version() + " by " + event.actor()))
                .containsExactly("ROLLED_BACK 1.0.0 by Kari Lyng", "MOVED 1.1.0 by Kari Lyng");
    }

    @Test
    void nobody_moves_to_a_version_that_is_off() {
        reception.handIn("lake.jar", jar("1.1.0").bytes());

        var refused = moveTo("1.1.0");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Version 1.1.0 of the profile " + id + " is not turned on.");
    }

    @Test
    void an_alliance_whose_profile_is_off_is_read_in_its_words_and_not_changed() {
        var plans = "/api/v1" + page("/plans");
        jars.turnOff(first.sha256());

        var shown = browser.get(page("/plans"));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains(alliance.name() + " can be read and not changed for now: version 1.0.0 of its profile " + id);
        assertThat(browser.get(page("/settings/reporting")).body()).contains("annual report");
        var refused = client.postJson(plans, "{\"title\": \"Plan\", \"firstYear\": 2026}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("can be read and not changed for now");
        assertThat(browser.submit(page("/settings"), page("/settings"), Map.of("name", "Other"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        jars.turnOn(first.sha256());
        assertThat(client.get("/api/v1" + page("/profile")).body()).contains("\"readOnly\":false");
    }

    @Test
    void an_alliance_whose_profile_is_off_may_still_move_to_a_version_that_is_on() {
        on("1.1.0");
        jars.turnOff(first.sha256());

        browser.submit(page("/settings/profile"), page("/settings/profile"), Map.of("to", "1.1.0"));

        assertThat(version()).isEqualTo("1.1.0");
        assertThat(client.get("/api/v1" + page("/profile")).body()).contains("\"readOnly\":false");
    }

    @Test
    void what_an_alliance_works_by_cannot_be_removed() {
        jars.turnOff(first.sha256());

        assertThatThrownBy(() -> jars.remove(first.sha256())).hasMessageContaining("plugin.remove-in-use");
        assertThat(jars.dependents().of(first)).extracting(ProfileUser::name).containsExactly(alliance.name());
        jars.turnOn(first.sha256());
    }

    @Test
    void a_country_on_which_profiles_in_use_rest_names_who_would_miss_it() {
        var norway = jars.all().stream()
                .filter(jar -> jar.countries().contains("NO"))
                .findFirst()
                .orElseThrow();
        var resting = cast.alliance();

        assertThat(jars.dependents().of(norway))
                .extracting(ProfileUser::id)
                .contains(resting.id().value());
    }

    @Test
    void a_version_that_nobody_uses_any_more_leaves_no_class_loader_behind() {
        var second = on("1.1.0");
        var loader = new WeakReference<>(loaded.catalogue()
                .jar(first.sha256())
                .orElseThrow()
                .jar()
                .profiles()
                .getFirst()
                .getClass()
                .getClassLoader());
        browser.get(page("/plans"));
        browser.submit(page("/settings/profile"), page("/settings/profile"), Map.of("to", "1.1.0"));

        jars.turnOff(first.sha256());
        jars.remove(first.sha256());

        assertThat(Unused.becomes(loader)).isTrue();
        assertThat(profiles.versions(id)).containsExactly(second.pluginVersion());
    }
}

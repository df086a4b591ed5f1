package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samband.profile.AllianceProfile;
import org.samband.server.data.DataFolder;
import org.samband.server.plugin.ProfileJar.State;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class HandedInJarsTests {

    @Autowired
    HandedInJars reception;

    @Autowired
    InstalledJars jars;

    @Autowired
    NodePlugins node;

    @Autowired
    Profiles profiles;

    @Autowired
    LoadedPlugins loaded;

    @Autowired
    Inbox inbox;

    @Autowired
    DataFolder data;

    private final String id = "lakeside-" + UUID.randomUUID();

    @AfterEach
    void putAway() {
        PutAway.all(jars);
    }

    @Test
    void a_good_jar_is_served_once_it_is_turned_on_and_no_longer_when_off() {
        var jar = reception.handIn("lake.jar", new ThrowAwayJar(id).bytes());
        assertThat(jar.state()).isEqualTo(State.OFF);
        assertThat(profiles.find(id)).isEmpty();

        jars.turnOn(jar.sha256());
        assertThat(profiles.find(id)).map(AllianceProfile::id).contains(id);
        assertThat(profiles.version(id)).contains("1.0.0");

        jars.turnOff(jar.sha256());
        assertThat(profiles.find(id)).isEmpty();
        assertThat(builtIns()).hasSize(4);
    }

    @Test
    void a_refused_jar_is_kept_with_its_reasons_and_disturbs_nothing() {
        var jar = reception.handIn(
                "lake.jar",
                new ThrowAwayJar(id).manifest("Plugin-Requires", ">=9.0.0").bytes());

        assertThat(jar.state()).isEqualTo(State.REFUSED);
        assertThat(jars.find(jar.sha256()).orElseThrow().reasons())
                .extracting(Message::key)
                .containsExactly("plugin.refused.range");
        assertThatThrownBy(() -> jars.turnOn(jar.sha256()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("plugin.state.refused");
        assertThat(builtIns()).hasSize(4);
    }

    @Test
    void other_bytes_of_a_version_that_is_here_already_are_refused() {
        reception.handIn("one.jar", new ThrowAwayJar(id).bytes());

        var other = reception.handIn(
                "two.jar",
                new ThrowAwayJar(id).manifest("Plugin-Provider", "Lake").bytes());

        assertThat(other.reasons()).containsExactly(Message.of("plugin.refused.installed", id, "1.0.0"));
    }

    @Test
    void a_newer_version_stands_beside_the_older_and_is_the_default_when_somebody_says_so() {
        var one = on(new ThrowAwayJar(id));
        var two = on(new ThrowAwayJar(id).manifest("Plugin-Version", "1.10.0"));
        assertThat(profiles.versions(id)).containsExactly("1.0.0", "1.10.0");
        assertThat(jars.versions(id)).extracting(ProfileJar::pluginVersion).containsExactly("1.10.0", "1.0.0");

        jars.makeDefault(two.sha256());
        assertThat(profiles.version(id)).contains("1.10.0");

        jars.turnOff(two.sha256());
        assertThat(profiles.version(id)).contains("1.0.0");
        assertThat(jars.find(one.sha256()).orElseThrow().byDefault()).isTrue();
    }

    @Test
    void a_jar_says_what_it_is_before_it_is_turned_on() {
        var jar = reception.handIn(
                "lake.jar",
                new ThrowAwayJar(id)
                        .manifest("Plugin-Provider", "Lake District")
                        .bytes());

        var description = jars.find(jar.sha256()).orElseThrow().description();
        assertThat(description.author()).isEqualTo("Lake District");
        assertThat(description.requires()).isEqualTo(">=0.1.0 & <1.0.0");
        assertThat(description.keys("profile " + id, "levels")).containsExactly("activity");
        assertThat(description.keys("profile " + id, "languages")).containsExactly("en");
    }

    @Test
    void a_profile_that_a_built_in_plugin_brings_is_refused() {
        var jar = reception.handIn(
                "own.jar", new ThrowAwayJar(id).profile("starter").bytes());

        assertThat(jar.reasons()).containsExactly(Message.of("plugin.refused.taken.profile", id, "starter"));
        assertThat(profiles.version("starter")).contains("0.1.0");
    }

    @Test
    void a_built_in_jar_is_here_already() throws Exception {
        var builtIn = loaded.catalogue().jars().getFirst();
        var bytes = Files.readAllBytes(data.resolve("plugins").resolve(builtIn.sha256() + ".jar"));

        assertThatThrownBy(() -> reception.handIn("again.jar", bytes)).hasMessageContaining("plugin.known");
    }

    @Test
    void the_same_jar_twice_is_a_conflict() {
        var bytes = new ThrowAwayJar(id).bytes();
        reception.handIn("lake.jar", bytes);

        assertThatThrownBy(() -> reception.handIn("lake.jar", bytes))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("plugin.known");
    }

    @Test
    void a_refused_jar_may_be_handed_in_again() {
        var bytes = Arrays.copyOf(new ThrowAwayJar(id).bytes(), 100);
        reception.handIn("lake.jar", bytes);

        assertThat(reception.handIn("lake.jar", bytes).state()).isEqualTo(State.REFUSED);
        assertThat(PutAway.handedIn(jars)).hasSize(1);
    }

    @Test
    void another_node_follows_what_the_database_says() {
        var jar = reception.handIn("lake.jar", new ThrowAwayJar(id).bytes());
        jars.turnOn(jar.sha256());
        loaded.serve(Catalogue.EMPTY);

        node.follow();

        assertThat(profiles.find(id)).isPresent();
    }

    @Test
    void an_empty_file_is_refused_at_once() {
        assertThatThrownBy(() -> reception.handIn("lake.jar", new byte[0]))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("plugin.empty");
    }

    @Test
    void a_jar_in_the_inbox_is_taken_in_when_it_no_longer_changes() throws Exception {
        var file = Files.createDirectories(data.resolve("inbox")).resolve(id + ".jar");
        Files.write(file, new ThrowAwayJar(id).bytes());

        inbox.look();
        assertThat(PutAway.handedIn(jars)).isEmpty();
        inbox.look();

        assertThat(PutAway.handedIn(jars)).extracting(ProfileJar::name).containsExactly(id);
        assertThat(data.resolve("inbox").resolve("taken").resolve(id + ".jar")).exists();
    }

    @Test
    void a_bad_jar_in_the_inbox_is_put_aside_with_a_text_that_says_why() throws Exception {
        var file = Files.createDirectories(data.resolve("inbox")).resolve(id + ".jar");
        Files.writeString(file, "no jar");

        inbox.look();
        inbox.look();

        assertThat(data.resolve("inbox").resolve("refused").resolve(id + ".jar.txt"))
                .content()
                .isEqualTo(id + ".jar is not a whole jar file: it is damaged, cut off or something else.\n");
        assertThat(file).doesNotExist();
    }

    private ProfileJar on(ThrowAwayJar jar) {
        var handedIn = reception.handIn("lake.jar", jar.bytes());
        jars.turnOn(handedIn.sha256());
        return handedIn;
    }

    private List<String> builtIns() {
        return profiles.all().stream().map(AllianceProfile::id).toList();
    }
}

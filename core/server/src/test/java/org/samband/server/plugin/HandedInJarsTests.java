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
    HandedInJars jars;

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
        for (var jar : jars.all()) {
            if (jar.state() == State.ON) {
                jars.turnOff(jar.sha256());
            }
            jars.remove(jar.sha256());
        }
    }

    @Test
    void a_good_jar_is_served_once_it_is_turned_on_and_no_longer_when_off() {
        var jar = jars.handIn("lake.jar", new ThrowAwayJar(id).bytes());
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
        var jar = jars.handIn(
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
    void a_plugin_that_is_here_already_is_refused() {
        jars.handIn("one.jar", new ThrowAwayJar(id).bytes());

        var other = jars.handIn(
                "two.jar",
                new ThrowAwayJar(id).manifest("Plugin-Version", "2.0.0").bytes());

        assertThat(other.reasons()).extracting(Message::key).containsExactly("plugin.refused.installed");
    }

    @Test
    void a_profile_that_a_built_in_plugin_brings_is_refused() {
        var jar = jars.handIn("own.jar", new ThrowAwayJar(id).profile("starter").bytes());

        assertThat(jar.reasons()).containsExactly(Message.of("plugin.refused.taken.profile", id, "starter"));
        assertThat(profiles.version("starter")).contains("0.1.0");
    }

    @Test
    void a_built_in_jar_handed_in_again_is_refused_and_still_served() throws Exception {
        var builtIn = loaded.catalogue().jars().getFirst();
        var file = data.resolve("plugins").resolve(builtIn.sha256() + ".jar");

        var jar = jars.handIn("again.jar", Files.readAllBytes(file));

        assertThat(jar.reasons()).extracting(Message::key).containsExactly("plugin.refused.installed");
        assertThat(file).exists();
    }

    @Test
    void the_same_jar_twice_is_a_conflict() {
        var bytes = new ThrowAwayJar(id).bytes();
        jars.handIn("lake.jar", bytes);

        assertThatThrownBy(() -> jars.handIn("lake.jar", bytes))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("plugin.known");
    }

    @Test
    void a_refused_jar_may_be_handed_in_again() {
        var bytes = Arrays.copyOf(new ThrowAwayJar(id).bytes(), 100);
        jars.handIn("lake.jar", bytes);

        assertThat(jars.handIn("lake.jar", bytes).state()).isEqualTo(State.REFUSED);
        assertThat(jars.all()).hasSize(1);
    }

    @Test
    void another_node_follows_what_the_database_says() {
        var jar = jars.handIn("lake.jar", new ThrowAwayJar(id).bytes());
        jars.turnOn(jar.sha256());
        loaded.remove(loaded.catalogue().jar(jar.sha256()).orElseThrow());

        jars.follow();

        assertThat(profiles.find(id)).isPresent();
    }

    @Test
    void an_empty_file_is_refused_at_once() {
        assertThatThrownBy(() -> jars.handIn("lake.jar", new byte[0]))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("plugin.empty");
    }

    @Test
    void a_jar_in_the_inbox_is_taken_in_when_it_no_longer_changes() throws Exception {
        var file = Files.createDirectories(data.resolve("inbox")).resolve(id + ".jar");
        Files.write(file, new ThrowAwayJar(id).bytes());

        inbox.look();
        assertThat(jars.all()).isEmpty();
        inbox.look();

        assertThat(jars.all()).extracting(ProfileJar::name).containsExactly(id);
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

    private List<String> builtIns() {
        return profiles.all().stream().map(AllianceProfile::id).toList();
    }
}

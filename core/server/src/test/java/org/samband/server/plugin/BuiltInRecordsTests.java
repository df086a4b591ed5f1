package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.plugin.BuiltInJars.BuiltInJar;
import org.samband.server.plugin.ProfileJar.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What becomes of the built-in profiles when a newer server starts on the same database. */
@SpringBootTest
class BuiltInRecordsTests {

    private static final String STARTER = "starter";

    @Autowired
    BuiltInRecords records;

    @Autowired
    BuiltInJars builtIns;

    @Autowired
    InstalledJars jars;

    @Autowired
    InstalledRows everything;

    @Autowired
    NodePlugins node;

    @Autowired
    Profiles profiles;

    @Autowired
    ProfileTrail trail;

    @Autowired
    Alliances alliances;

    @AfterEach
    void startTheOldServerAgain() {
        jars.versions(STARTER).stream()
                .filter(jar -> !builtIns.brings(jar.sha256()))
                .forEach(everything::delete);
        records.record();
        var own = jars.versions(STARTER).getFirst();
        if (!own.byDefault()) {
            jars.makeDefault(own.sha256());
        }
        node.follow();
    }

    private ProfileJar newerServer(String version, String summary) {
        var bytes = NewVersion.of(
                STARTER, version, Map.of("MANIFEST.MF", text -> text.replace("The smallest complete", summary)));
        var sha256 = JarFiles.sha256(bytes);
        records.record(List.of(new BuiltInJar("starter.jar", sha256, bytes)));
        node.follow();
        return jars.find(sha256).orElseThrow();
    }

    @Test
    void a_newer_version_is_the_default_and_alliances_stay_with_theirs() {
        var alliance = InHostedAlliance.host(alliances, STARTER, "en");

        var newer = newerServer("0.2.0", "The smallest");

        assertThat(newer.state()).isEqualTo(State.ON);
        assertThat(profiles.versions(STARTER)).containsExactly("0.2.0", "0.1.0");
        assertThat(alliances.find(alliance.id()).orElseThrow().profileVersion()).contains("0.1.0");
        assertThat(trail.of(newer.sha256())).extracting(ProfileEvent::action).containsExactly(ProfileAction.RECORDED);
        alliances.remove(alliance.id());
    }

    @Test
    void other_bytes_of_a_version_take_its_place() {
        newerServer("0.2.0", "The smallest");

        var again = newerServer("0.2.0", "The very smallest");

        assertThat(jars.versions(STARTER)).extracting(ProfileJar::pluginVersion).containsExactly("0.2.0", "0.1.0");
        assertThat(again.byDefault()).isTrue();
        assertThat(again.description().summary()).startsWith("The very smallest");
        assertThat(trail.of(again.sha256())).extracting(ProfileEvent::action).containsExactly(ProfileAction.REPLACED);
    }

    @Test
    void an_older_version_is_recorded_and_not_the_default() {
        newerServer("0.0.9", "The smallest");

        assertThat(profiles.version(STARTER)).contains("0.1.0");
    }

    @Test
    void a_plugin_that_was_turned_off_stays_off_in_its_next_version() {
        var own = jars.versions(STARTER).getFirst();
        jars.turnOff(own.sha256());
        try {
            assertThat(newerServer("0.2.0", "The smallest").state()).isEqualTo(State.OFF);
        } finally {
            jars.turnOn(own.sha256());
        }
    }

    @Test
    void what_this_server_brings_is_turned_off_and_not_removed() {
        var own = jars.versions(STARTER).getFirst();
        jars.turnOff(own.sha256());
        try {
            assertThatThrownBy(() -> jars.remove(own.sha256())).hasMessageContaining("plugin.remove-built-in");
        } finally {
            jars.turnOn(own.sha256());
        }
    }
}

package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.plugin.BuiltInJars.BuiltInJar;
import org.samband.server.plugin.ProfileJar.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** A server that was started with nothing but what servers brought. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "samband.plugins.safe-mode=true")
@Import(Cast.class)
class SafeModeTests {

    @Autowired
    HandedInJars reception;

    @Autowired
    InstalledJars jars;

    @Autowired
    Profiles profiles;

    @Autowired
    NodePlugins node;

    @Autowired
    BuiltInRecords records;

    @Autowired
    InstalledRows everything;

    @Autowired
    Cast cast;

    @Autowired
    Environment environment;

    private final String id = "lakeside-" + UUID.randomUUID();

    @AfterEach
    void putAway() {
        PutAway.all(jars);
    }

    @Test
    void loads_no_foreign_profile_keeps_what_was_chosen_and_says_so() {
        var jar = reception.handIn("lake.jar", new ThrowAwayJar(id).bytes());
        jars.turnOn(jar.sha256());

        assertThat(profiles.find(id)).isEmpty();
        assertThat(profiles.find("starter")).isPresent();
        assertThat(jars.find(jar.sha256()).orElseThrow().state()).isEqualTo(State.ON);
        assertThat(node.problem(jars.find(jar.sha256()).orElseThrow()))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("plugin.problem.safe-mode"));
        var page = new Client(environment).signedIn(cast.administrator()).get("/admin/profiles");
        assertThat(page.body()).contains("The server was started in safe mode", id + " is left out");
    }

    @Test
    void a_row_that_only_says_it_came_with_a_server_is_left_out_as_well() {
        var bytes = new ThrowAwayJar(id).bytes();
        var sha256 = JarFiles.sha256(bytes);
        records.record(List.of(new BuiltInJar("lakeside.jar", sha256, bytes)));
        try {
            node.follow();

            assertThat(profiles.find(id)).isEmpty();
        } finally {
            everything.delete(jars.find(sha256).orElseThrow());
            node.follow();
        }
    }
}

package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.data.DataFolder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** A node loads what the database says, whatever another did to it and whatever lies on its own disk. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class NodesInStepTests {

    @Autowired
    HandedInJars reception;

    @Autowired
    InstalledJars jars;

    @Autowired
    LoadedPlugins loaded;

    @Autowired
    NodePlugins node;

    @Autowired
    PluginNotices notices;

    @Autowired
    Inbox inbox;

    @Autowired
    SignatureRounds rounds;

    @Autowired
    CodeOff codeOff;

    @Autowired
    ProfileTrail trail;

    @Autowired
    Profiles profiles;

    @Autowired
    DataFolder data;

    @Autowired
    JdbcClient sql;

    private final String id = "lakeside-" + UUID.randomUUID();

    private ProfileJar first;

    @BeforeEach
    void turnOn() {
        first = reception.handIn("lake.jar", new ThrowAwayJar(id).bytes());
        jars.turnOn(first.sha256());
    }

    @AfterEach
    void putAway() {
        PutAway.all(jars);
    }

    private void anotherNodeTurnsItOff() {
        sql.sql("update profile_jar set state = 'OFF', by_default = false where sha256 = ?")
                .param(first.sha256())
                .update();
    }

    private void thisNodeLetsGo(Duration atMost) {
        await().atMost(atMost).untilAsserted(() -> assertThat(profiles.find(id)).isEmpty());
    }

    @Test
    void a_node_hears_from_the_database_what_another_turned_off_and_on() {
        sql.sql("update profile_jar set state = 'OFF', by_default = false where sha256 = ?")
                .param(first.sha256())
                .update();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(profiles.find(id)).isEmpty());

        sql.sql("update profile_jar set state = 'ON' where sha256 = ?")
                .param(first.sha256())
                .update();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(profiles.find(id)).isPresent());
    }

    @Test
    void bytes_that_were_changed_in_the_database_are_not_loaded_and_that_is_said() {
        sql.sql("update profile_jar_content set bytes = bytes || '\\x00'::bytea where sha256 = ?")
                .param(first.sha256())
                .update();
        loaded.serve(Catalogue.EMPTY);

        node.follow();

        assertThat(profiles.find(id)).isEmpty();
        assertThat(node.problem(jars.find(first.sha256()).orElseThrow()))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("plugin.problem.tampered"));
        assertThat(trail.of(first.sha256())).extracting(ProfileEvent::action).contains(ProfileAction.NOT_LOADED);
        assertThat(profiles.find("starter")).isPresent();
    }

    @Test
    void a_node_whose_connection_for_notices_is_lost_listens_again() {
        // Whoever else listens in this database loses its connection as well, and takes another.
        sql.sql(
                        "select pg_terminate_backend(pid)::text from pg_stat_activity where query ilike 'listen samband_profiles%'"
                                + " and pid <> pg_backend_pid()")
                .query(String.class)
                .list();

        anotherNodeTurnsItOff();

        thisNodeLetsGo(Duration.ofSeconds(15));
    }

    @Test
    void a_node_that_hears_no_notices_looks_from_time_to_time() {
        hearingNothing(() -> {
            var watch = new PluginWatch(inbox, node, rounds, looking(Duration.ofMillis(50)));
            watch.start();
            try {
                anotherNodeTurnsItOff();

                thisNodeLetsGo(Duration.ofSeconds(5));
            } finally {
                watch.stop();
            }
        });
    }

    @Test
    void a_rule_that_another_node_has_switched_off_is_called_no_more_here() {
        var fee = new CodeOff.Code(first.sha256(), id + "/fee");
        sql.sql("insert into profile_code_off (sha256, code, at, cause) values (?, ?, now(), 'no basis')")
                .params(fee.sha256(), fee.name())
                .update();

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(codeOff.contains(fee)).isTrue());
    }

    @Test
    void a_file_on_the_disk_of_the_node_that_is_not_what_was_inspected_is_not_loaded() {
        hearingNothing(() -> {
            loaded.serve(Catalogue.EMPTY);
            var file = data.resolve("plugins").resolve(first.sha256() + ".jar");
            replace(
                    file,
                    new ThrowAwayJar(id)
                            .entry("evil.txt", "boo".getBytes(UTF_8))
                            .bytes());

            node.follow();

            assertThat(profiles.find(id)).isPresent();
            assertThat(file).hasDigest("SHA-256", first.sha256());
        });
    }

    @Test
    void a_jar_whose_row_names_another_version_than_its_manifest_is_not_loaded() {
        hearingNothing(() -> {
            sql.sql("update profile_jar set plugin_version = '1.0.1' where sha256 = ?")
                    .param(first.sha256())
                    .update();
            loaded.serve(Catalogue.EMPTY);

            node.followAnew();

            assertThat(profiles.find(id)).isEmpty();
            assertThat(profiles.find("starter")).isPresent();
        });
    }

    private void hearingNothing(Runnable work) {
        notices.stop();
        node.follow();
        try {
            work.run();
        } finally {
            notices.start();
        }
    }

    private static void replace(Path file, byte[] bytes) {
        try {
            // A file that is open must not change under whoever reads it.
            Files.move(Files.write(Files.createTempFile("other", ".jar"), bytes), file, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PluginSettings looking(Duration every) {
        return new PluginSettings(
                DataSize.ofMegabytes(20),
                Duration.ofSeconds(20),
                DataSize.ofMegabytes(128),
                every,
                false,
                3,
                Duration.ofMinutes(10));
    }
}

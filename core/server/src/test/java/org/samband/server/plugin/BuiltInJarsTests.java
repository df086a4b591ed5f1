package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samband.server.plugin.BuiltInJars.BuiltInJar;
import org.samband.server.web.Message;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class BuiltInJarsTests {

    private static final byte[] BUILT = {1, 2, 3};

    @TempDir
    Path server;

    private Path profiles;

    @BeforeEach
    void build() throws IOException {
        profiles = Files.createDirectories(server.resolve("profiles"));
        Files.write(profiles.resolve("lakeside.jar"), BUILT);
        Files.writeString(profiles.resolve("built-in.sha256"), JarFiles.sha256(BUILT) + "  lakeside.jar\n");
    }

    @Test
    void are_those_whose_hashes_the_build_wrote_down() throws IOException {
        var jars = jars();

        assertThat(jars.all()).extracting(BuiltInJar::fileName).containsExactly("lakeside.jar");
        assertThat(jars.leftOut()).isEmpty();
    }

    @Test
    void leave_out_one_that_was_changed_since() throws IOException {
        Files.write(profiles.resolve("lakeside.jar"), new byte[] {1, 2, 4});

        assertThat(jars().all()).isEmpty();
        assertThat(jars().leftOut()).containsExactly(Message.of("signature.not-built-in", "lakeside.jar"));
    }

    @Test
    void leave_out_one_that_was_added_since() throws IOException {
        Files.write(profiles.resolve("evil.jar"), BUILT);

        assertThat(jars().all()).extracting(BuiltInJar::fileName).containsExactly("lakeside.jar");
        assertThat(jars().leftOut()).containsExactly(Message.of("signature.not-built-in", "evil.jar"));
    }

    @Test
    void those_of_earlier_servers_are_known_by_the_hashes_that_were_added_then() throws IOException {
        Files.writeString(
                profiles.resolve("earlier.sha256"), "# released\n" + "ab".repeat(32) + "  lakeside.jar 0.1.0\n");

        assertThat(jars().knows("ab".repeat(32))).isTrue();
        assertThat(jars().knows(JarFiles.sha256(BUILT))).isTrue();
        assertThat(jars().knows(JarFiles.sha256(new byte[] {4}))).isFalse();
        assertThat(jars().brings("ab".repeat(32))).isFalse();
    }

    @Test
    void no_hash_of_an_earlier_server_is_trusted_when_none_was_added() throws IOException {
        assertThat(jars().knows("# ")).isFalse();
        assertThat(new BuiltInJars().knows("#")).isFalse();
    }

    @Test
    void of_this_build_are_all_there() {
        assertThat(new BuiltInJars().all())
                .extracting(BuiltInJar::fileName)
                .contains("norway.jar", "norwegian-regional-council.jar", "starter.jar", "sweden.jar");
        assertThat(new BuiltInJars().leftOut()).isEmpty();
    }

    private BuiltInJars jars() throws IOException {
        var urls = List.of(URI.create(server.toUri().toString()).toURL()).toArray(URL[]::new);
        try (var loader = new URLClassLoader(urls, null)) {
            return new BuiltInJars(new PathMatchingResourcePatternResolver(loader));
        }
    }
}

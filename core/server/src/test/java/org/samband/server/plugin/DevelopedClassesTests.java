package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samband.profile.Term.Form;
import org.samband.server.data.DataFolder;

/** Compiles a profile anew, as its author does while the server runs. */
class DevelopedClassesTests {

    @TempDir
    private Path folder;

    private Path terms;
    private LoadedJar built;
    private int edits;

    @BeforeEach
    void build() throws IOException {
        var bytes = new ThrowAwayJar("lakeside").bytes();
        var classes = folder.resolve("plugins/lakeside/target/classes");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = classes.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        Files.delete(classes.resolve("META-INF/MANIFEST.MF"));
        terms = classes.resolve("org/example/lakeside/terms_en.properties");
        built = LoadedJar.load(files().write(bytes), JarFiles.sha256(bytes), false);
    }

    @AfterEach
    void close() {
        built.jar().close();
    }

    @Test
    void the_jar_is_served_until_its_classes_change() {
        var developed = developed(true);

        assertThat(developed.of(built)).isSameAs(built);
        assertThat(developed.of(built)).isSameAs(built);
    }

    @Test
    void changed_classes_are_served_when_they_no_longer_change() throws IOException {
        var developed = developed(true);
        developed.of(built);
        edit("board = board,", "board = council,");

        assertThat(board(developed.of(built))).as("they may still be compiled").isEqualTo("board");
        assertThat(board(developed.of(built))).isEqualTo("council");
        edit("board = council,", "board = circle,");
        developed.of(built);
        assertThat(board(developed.of(built))).isEqualTo("circle");
        assertThat(developed.of(built).sha256()).isEqualTo(built.sha256());
    }

    @Test
    void classes_that_break_the_contract_leave_what_is_served() throws IOException {
        var developed = developed(true);
        developed.of(built);
        edit("annual-report = ", "yearly-report = ");
        developed.of(built);

        assertThat(developed.of(built)).isSameAs(built);
    }

    @Test
    void a_server_for_work_looks_at_no_classes() throws IOException {
        var developed = developed(false);
        developed.of(built);
        edit("board = board,", "board = council,");
        developed.of(built);

        assertThat(developed.of(built)).isSameAs(built);
    }

    private void edit(String before, String after) throws IOException {
        Files.writeString(terms, Files.readString(terms).replace(before, after));
        Files.setLastModifiedTime(terms, FileTime.from(Instant.now().plusSeconds(++edits)));
        assertThat(terms).content(UTF_8).contains(after);
    }

    private static String board(LoadedJar jar) {
        return jar.profiles()
                .getFirst()
                .terminology()
                .term("en", "board")
                .orElseThrow()
                .in(Form.SINGULAR);
    }

    private DevelopedClasses developed(boolean wanted) {
        return new DevelopedClasses(wanted, folder.resolve("plugins"), files());
    }

    private JarFiles files() {
        return new JarFiles(new DataFolder(folder.resolve("data")));
    }
}

package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.samband.server.SambandApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the server twice on an empty data folder of its own. */
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTests {

    private static final Pattern PASSWORD = Pattern.compile("admin with the password (\\S+)");

    @Test
    void the_password_of_the_first_administrator_is_printed_once_and_never_logged(
            @TempDir Path folder, CapturedOutput output) {
        String password;
        try (var server = start(folder)) {
            var printed = PASSWORD.matcher(output.getOut());
            assertThat(printed.find()).isTrue();
            password = printed.group(1);
            var admin = new Client(server.getEnvironment()).withBasic("admin", password);
            assertThat(admin.get("/api/v1/me").body()).contains("\"administrator\":true");
        }
        assertThat(output.getAll()).containsOnlyOnce(password);

        try (var server = start(folder)) {
            assertThat(new Client(server.getEnvironment())
                            .withBasic("admin", password)
                            .get("/api/v1/me")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(output.getAll()).containsOnlyOnce(password).containsOnlyOnce("with the password");
    }

    private static ConfigurableApplicationContext start(Path folder) {
        return SpringApplication.run(
                SambandApplication.class,
                "--samband.test.database=false",
                "--samband.data=" + folder,
                "--samband.database.programs=" + Path.of("target/postgresql").toAbsolutePath(),
                "--samband.examples=false",
                "--server.port=0");
    }
}

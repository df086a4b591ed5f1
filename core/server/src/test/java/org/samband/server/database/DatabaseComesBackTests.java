package org.samband.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliances;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The database inside is killed while the server answers requests: it comes back, with all that it held. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"samband.test.database=false", "samband.examples=false"})
@DirtiesContext
class DatabaseComesBackTests {

    private static final Path FOLDER = TestDatabase.freshFolder();

    @Autowired
    private Environment environment;

    @Autowired
    private Alliances alliances;

    @DynamicPropertySource
    static void inside(DynamicPropertyRegistry registry) {
        registry.add("samband.data", FOLDER::toString);
        registry.add("samband.database.programs", TestDatabase.PROGRAMS::toString);
    }

    @AfterAll
    static void delete() {
        TestDatabase.delete(FOLDER);
    }

    @Test
    void requests_are_told_to_wait_until_the_database_is_back_and_nothing_is_lost() throws Exception {
        var alliance = alliances.host("lakeside", "Lakeside", "norwegian-regional-council", "nb");
        var client = new Client(environment).with("Accept-Language", "nb");
        for (var round = 0; round < 2; round++) {
            var killed = Child.postmaster(FOLDER);
            killed.destroyForcibly();
            killed.onExit().join();

            var answers = new ArrayList<HttpResponse<String>>();
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> {
                        answers.add(client.get("/api/v1/alliances"));
                        answers.add(client.get("/"));
                        return answers.getLast().statusCode() == 200
                                && Child.postmaster(FOLDER).pid() != killed.pid();
                    });

            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isIn(200, 503);
                assertThat(answer.body()).doesNotContain("Exception", "\tat ");
            });
            assertThat(answers.getLast().body()).contains(alliance.name());
        }
        assertThat(client.get("/api/v1/alliances").body()).contains("lakeside");
    }
}

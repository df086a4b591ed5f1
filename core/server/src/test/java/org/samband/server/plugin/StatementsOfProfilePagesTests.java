package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.data.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Counts what the pages of profiles make the database do. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class StatementsOfProfilePagesTests {

    @Autowired
    private InstalledJars jars;

    @Autowired
    private HandedInJars handedIn;

    @Autowired
    private Cast cast;

    @Autowired
    private Environment environment;

    @Autowired
    private StatementCounter counter;

    @AfterEach
    void putAway() {
        PutAway.all(jars);
    }

    @Test
    void the_list_of_profiles_costs_as_many_statements_however_many_there_are() throws Exception {
        var browser = new Client(environment).signedIn(cast.administrator());
        var before = statements(browser);

        handedIn.handIn("lake.jar", new ThrowAwayJar("lakeside-" + UUID.randomUUID()).bytes());

        assertThat(statements(browser)).hasSameSizeAs(before).hasSizeLessThan(15);
    }

    private List<String> statements(Client browser) throws Exception {
        browser.get("/admin/profiles");
        return counter
                .during(() -> {
                    var answer = browser.get("/admin/profiles");
                    assertThat(answer.statusCode()).isEqualTo(200);
                    return answer;
                })
                .stream()
                .filter(statement -> !statement.contains("SPRING_SESSION"))
                .toList();
    }
}

package org.samband.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** While something hinders the server, every request is told so at once, with when to come back. */
@SpringBootTest(classes = WebOnly.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(HindranceTests.Hindered.class)
class HindranceTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Test
    void a_person_gets_a_page_that_says_what_is_the_matter() throws Exception {
        var answer = get("/lakeside/desk", "nb");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWithIgnoringCase("text/html"));
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body())
                .contains("<h1>Straks tilbake</h1>", "Databasen svarer ikke akkurat nå", "Vent noen sekunder");
    }

    @Test
    void a_program_gets_a_problem() throws Exception {
        var answer = get("/api/v1/alliances", "sv");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
        assertThat(answer.body())
                .contains("\"status\":503", "\"code\":\"web.refusal.database\"", "Databasen svarar inte just nu");
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept-Language", language)
                        .build(),
                BodyHandlers.ofString());
    }

    /** Hinders everything; no configuration that the tests beside this one would find too. */
    static class Hindered {

        @Bean
        Hindrance hindrance() {
            return () -> Optional.of(Message.of("web.refusal.database"));
        }
    }
}

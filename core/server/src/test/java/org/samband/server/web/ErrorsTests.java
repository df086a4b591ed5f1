package org.samband.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(classes = WebOnly.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ErrorsTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ID = "0197b7a0-0000-7000-8000-000000000000";

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/wrong/not-an-id", "/samband/nowhere.css", "/.env"})
    void what_is_not_there_is_not_found_in_the_language_of_the_browser(String path) throws Exception {
        var answer = get(path, "sv");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>Hittades inte</h1>", "lang=\"sv\"");
    }

    @Test
    void an_id_that_is_none_is_answered_like_one_that_is_unknown() throws Exception {
        assertThat(get("/api/wrong/not-an-id", "nb").body())
                .contains("\"status\":404", "\"code\":\"web.refusal.not-found\"");
    }

    @ParameterizedTest
    @CsvSource({"/api/wrong/" + ID + "?number=many, number", "/api/wrong/" + ID + "?number=99999999999, number"})
    void a_number_that_is_none_names_its_field(String path, String field) throws Exception {
        var answer = get(path, "nb");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"", "Dette kan ikke forstås her");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03"})
    void whoever_loses_the_database_on_the_way_is_told_to_wait(String state) throws Exception {
        for (var path : new String[] {"/wrong/database?state=", "/api/wrong/database?state="}) {
            var answer = get(path + state, "nb");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body())
                    .contains("Databasen svarer ikke akkurat nå")
                    .doesNotContain("secret");
        }
        assertThat(get("/wrong/database?state=42601", "nb").statusCode()).isEqualTo(500);
    }

    @Test
    void a_page_names_the_fields_too() throws Exception {
        assertThat(get("/wrong/" + ID + "?number=many", "nn").body()).contains("<strong>number</strong>");
        assertThat(get("/wrong/refused", "nn").body())
                .contains("<strong>year</strong>", "<strong>title</strong>", "MMXVI");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":          | application/json | 400 | web.refusal.malformed",
                "{\"id\": \"x\"}   | application/json | 400 | \"field\":\"id\"",
                "{\"year\": \"x\"} | application/json | 400 | \"field\":\"year\"",
                "[]                | application/json | 400 | web.refusal.malformed",
                "x                 | text/plain       | 415 | web.refusal.unsupported",
                "a=b               | application/x-www-form-urlencoded | 415 | web.refusal.unsupported",
            })
    void json_that_cannot_be_read_is_refused(String body, String type, int status, String said) throws Exception {
        var answer = post("/api/wrong/json", type, BodyPublishers.ofString(body));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(said);
    }

    @Test
    void an_address_that_cannot_be_used_so_says_what_it_can() throws Exception {
        var answer = post("/accessibility", "application/json", BodyPublishers.ofString("{}"));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET"));
    }

    @Test
    void a_part_that_is_missing_is_named() throws Exception {
        assertThat(upload("year", "2016").body()).contains("\"field\":\"file\"", "\"status\":400");
        assertThat(upload("file\"; filename=\"a.txt", "x").body()).contains("\"field\":\"year\"", "\"status\":400");
    }

    @Test
    void a_multipart_request_without_its_boundary_is_refused() throws Exception {
        var answer = post("/api/wrong/file", "multipart/form-data", BodyPublishers.ofString("x"));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void a_file_that_is_too_large_is_answered_and_not_cut_off() throws Exception {
        var answer = upload("file\"; filename=\"a.txt", "x".repeat(21 * 1024 * 1024));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("web.refusal.too-large");
    }

    @Test
    void a_form_that_is_too_large_is_answered_too() throws Exception {
        var answer = post(
                "/lakeside/desk",
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString("title=" + "x".repeat(21 * 1024 * 1024)));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lakeside/desk?title=%ff%fe", "/lakeside/desk?title=%", "/lakeside/desk?title=%zz"})
    void an_address_with_broken_characters_is_no_fault_of_ours(String path) throws Exception {
        var answer = raw(path);
        assertThat(answer).matches("(?s)HTTP/1.1 (200|400).*");
        assertThat(answer).doesNotContain("Exception");
    }

    @Test
    void two_who_change_the_same_thing_conflict() throws Exception {
        assertThat(get("/api/wrong/lock", "nb").statusCode()).isEqualTo(409);
        assertThat(get("/wrong/lock", "nb").body()).contains("Noen andre har endret dette");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wrong/by-us", "/wrong/template", "/api/wrong/by-us"})
    void our_own_fault_has_a_reference_and_tells_nothing_else(String path) throws Exception {
        var answer = get(path, "nb");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("secret detail", "Exception", "org.samband", "before");
        assertThat(answer.body()).containsPattern("referansen|\"reference\":\"[0-9a-v]{8}\"");
    }

    @Test
    void an_in_place_request_gets_a_notice_instead_of_a_page() throws Exception {
        var request = HttpRequest.newBuilder(uri("/wrong/lock"))
                .header("HX-Request", "true")
                .header("Accept-Language", "nb")
                .build();
        var answer = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("HX-Retarget")).hasValue("#notice");
        assertThat(answer.body()).startsWith("<div class=\"ds-alert\"").contains("Noen andre");
    }

    @Test
    void files_of_ours_are_kept_by_the_browser_under_an_address_that_changes_with_them() throws Exception {
        var sheet = get("/accessibility", "nb")
                .body()
                .replaceFirst("(?s).*href=\"(/samband/base-[0-9a-f]+\\.css)\".*", "$1");
        var answer = get(sheet, "nb");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("max-age=31536000");
        assertThat(answer.body()).containsPattern("/assets/inter-[0-9a-f]+\\.woff2");
    }

    @Test
    void every_answer_forbids_what_does_not_come_from_here() throws Exception {
        for (var path : new String[] {"/", "/nowhere", "/wrong/by-us", "/api/wrong/lock"}) {
            assertThat(get(path, "nb").headers().firstValue("content-security-policy"))
                    .hasValueSatisfying(policy ->
                            assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe"));
        }
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Accept-Language", language)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .POST(body)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> upload(String part, String content) throws IOException, InterruptedException {
        return post(
                "/api/wrong/file",
                "multipart/form-data; boundary=edge",
                BodyPublishers.ofString(
                        "--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n--edge--\r\n"
                                .formatted(part, content)));
    }

    /** What a client that minds no rules gets. */
    private String raw(String path) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}

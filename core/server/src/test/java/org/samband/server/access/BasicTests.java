package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@AccessTest
class BasicTests {

    private final Cast cast;
    private final Environment environment;
    private final AccountAdministration administration;
    private final JdbcClient jdbc;
    private Account account;
    private Client program;

    BasicTests(
            @Autowired Cast cast,
            @Autowired Environment environment,
            @Autowired AccountAdministration administration,
            @Autowired JdbcClient jdbc) {
        this.cast = cast;
        this.environment = environment;
        this.administration = administration;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        jdbc.sql("delete from sign_in_failure").update();
        account = cast.account();
        program = new Client(environment).withBasic(account.userName(), Cast.PASSWORD);
    }

    @Test
    void a_program_calls_without_a_token_and_without_a_session() {
        jdbc.sql("delete from spring_session").update();

        var answer = program.postJson("/api/v1/my/page", "{}");

        assertThat(answer.body()).isEqualTo("changed");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(it -> it.startsWith("samband="));
        assertThat(jdbc.sql("select count(*) from spring_session")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void basic_is_for_the_api_only() {
        assertThat(program.get("/my/page").statusCode()).isEqualTo(302);
    }

    @Test
    void a_wrong_password_is_refused_and_counted() {
        var wrong = new Client(environment).withBasic(account.userName(), "wrong");
        for (var i = 0; i < SignInAttempts.MOST_PER_USER; i++) {
            assertThat(wrong.get("/api/v1/me").statusCode()).isEqualTo(401);
        }

        var answer = wrong.get("/api/v1/me");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void a_new_password_ends_the_old_one_at_once_although_it_was_remembered() {
        assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(200);

        administration.reset(account.id());

        assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_closed_account_is_cut_off_at_once() {
        assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(200);

        cast.close(account);

        assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void who_has_a_password_to_replace_can_call_nothing() {
        var newcomer = new Client(environment).withBasic(cast.newcomer().userName(), Cast.PASSWORD);

        assertThat(newcomer.get("/api/v1/me").statusCode()).isEqualTo(403);
    }

    @Test
    void a_browser_that_another_site_makes_call_is_refused() {
        assertThat(program.with("Sec-Fetch-Site", "cross-site")
                        .postJson("/api/v1/my/page", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_page_of_ours_calls_with_its_session_and_a_token_or_not_at_all() {
        var browser = new Client(environment).signedIn(account);

        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(browser.postJson("/api/v1/my/page", "{}").statusCode()).isEqualTo(403);
        assertThat(browser.with("X-XSRF-TOKEN", browser.token("/account"))
                        .postJson("/api/v1/my/page", "{}")
                        .body())
                .isEqualTo("changed");
    }
}

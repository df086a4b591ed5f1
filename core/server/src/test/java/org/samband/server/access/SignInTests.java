package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@AccessTest
class SignInTests {

    private final Cast cast;
    private final Environment environment;
    private final JdbcClient jdbc;
    private Client browser;

    SignInTests(@Autowired Cast cast, @Autowired Environment environment, @Autowired JdbcClient jdbc) {
        this.cast = cast;
        this.environment = environment;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        browser = new Client(environment);
        jdbc.sql("delete from sign_in_failure").update();
    }

    @Test
    void the_page_leads_to_the_page_that_was_asked_for() {
        var account = cast.account();

        var asked = browser.get("/my/page");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/sign-in"));

        var answer = browser.signIn(account.userName(), Cast.PASSWORD);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).contains("/my/page"));
        assertThat(browser.get("/my/page").body()).isEqualTo("Kari Lyng");
    }

    @Test
    void the_user_name_may_be_written_in_capitals() {
        var answer = browser.signIn(cast.account().userName().toUpperCase(), Cast.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_closed_account_are_answered_alike() {
        var account = cast.account();
        var closed = cast.account();
        cast.close(closed);

        var wrong = browser.signIn(account.userName(), "wrong");
        var unknown = browser.signIn("nobody-of-this-name", "wrong");
        var disabled = browser.signIn(closed.userName(), Cast.PASSWORD);

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("role=\"alert\"").doesNotContain("value=\"wrong\"");
        assertThat(without(unknown.body(), "nobody-of-this-name")).isEqualTo(without(wrong.body(), account.userName()));
        assertThat(without(disabled.body(), closed.userName())).isEqualTo(without(wrong.body(), account.userName()));
    }

    @Test
    void after_five_failures_even_the_right_password_has_to_wait() {
        var account = cast.account();
        for (var i = 0; i < SignInAttempts.MOST_PER_USER; i++) {
            assertThat(browser.signIn(account.userName(), "wrong " + i).statusCode())
                    .isEqualTo(401);
        }

        var answer = browser.signIn(account.userName(), Cast.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(browser.signIn(cast.account().userName(), Cast.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void names_that_do_not_exist_have_to_wait_too() {
        for (var i = 0; i < SignInAttempts.MOST_PER_USER; i++) {
            browser.signIn("nobody-at-all", "wrong");
        }

        assertThat(browser.signIn("nobody-at-all", "wrong").statusCode()).isEqualTo(429);
    }

    @Test
    void failures_are_forgotten_after_a_while() {
        var account = cast.account();
        for (var i = 0; i < SignInAttempts.MOST_PER_USER; i++) {
            browser.signIn(account.userName(), "wrong");
        }
        jdbc.sql("update sign_in_failure set last_at = last_at - make_interval(secs => :window)")
                .param("window", SignInAttempts.WINDOW.toSeconds())
                .update();

        assertThat(browser.signIn(account.userName(), Cast.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void the_session_gets_a_new_id_and_an_old_one_is_worth_nothing() {
        var account = cast.account();
        browser.signedIn(account);
        var first = browser.cookie("samband").orElseThrow().getValue();

        browser.submit("/account", "/sign-out", Map.of());
        var stale = new Client(environment).with("Cookie", "samband=" + first);
        assertThat(stale.get("/my/page").statusCode()).isEqualTo(302);

        var fixed = new Client(environment).with("Cookie", "samband=" + first);
        var answer = fixed.signIn(account.userName(), Cast.PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains(first));
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        var answer = browser.signIn(cast.account().userName(), Cast.PASSWORD);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("samband="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void visits_without_signing_in_leave_no_session_behind() {
        jdbc.sql("delete from spring_session").update();

        browser.get("/sign-in");
        browser.get("/my/page");
        browser.get("/accessibility");
        browser.signIn("nobody", "wrong");
        browser.get("/api/v1/me");

        assertThat(jdbc.sql("select count(*) from spring_session")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void no_password_is_logged(org.springframework.boot.test.system.CapturedOutput output) {
        var account = cast.account();
        browser.signIn(account.userName(), "a wrong secret");
        browser.signedIn(account);
        new Client(environment).withBasic(account.userName(), Cast.PASSWORD).get("/api/v1/me");

        assertThat(output.getAll())
                .doesNotContain(
                        "a wrong secret",
                        Cast.PASSWORD,
                        browser.cookie("samband").orElseThrow().getValue());
    }

    private static String without(String page, String name) {
        return page.replace(name, "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}

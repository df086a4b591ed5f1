package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@AccessTest
class AnswersToBrowsersTests {

    private static final int MEGABYTE = 1024 * 1024;

    private final Cast cast;
    private final Environment environment;
    private Client browser;

    AnswersToBrowsersTests(@Autowired Cast cast, @Autowired Environment environment) {
        this.cast = cast;
        this.environment = environment;
    }

    @BeforeEach
    void signIn() {
        browser = new Client(environment).signedIn(cast.account());
    }

    @Test
    void a_file_goes_up_with_the_token_of_its_form() {
        assertThat(browser.upload("/account", "/my/file", MEGABYTE).body()).isEqualTo(MEGABYTE + " bytes");
    }

    @Test
    void a_file_that_is_too_large_is_called_so_and_not_a_forgery() {
        assertThat(browser.upload("/account", "/my/file", 21 * MEGABYTE).statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_part_of_a_page_that_may_not_be_asked_for_any_more_leads_the_whole_page_to_the_sign_in() {
        var answer = new Client(environment).with("HX-Request", "true").get("/my/page");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/sign-in");
    }

    @Test
    void an_error_page_is_a_page_of_the_one_who_is_signed_in() {
        assertThat(browser.get("/no/such/page").body()).contains("Kari Lyng");
        assertThat(browser.get("/admin/accounts").body()).contains("Kari Lyng");
    }

    @Test
    void a_form_that_lay_open_too_long_is_told_so() {
        var answer = browser.with("Accept-Language", "nb").postBare("/account", Map.of("displayName", "Kari"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Kari Lyng", "Last siden på nytt");
    }

    @Test
    void behind_https_cookies_and_browsers_stay_there() {
        var safe = new Client(environment).with("X-Forwarded-Proto", "https");
        var answer = safe.get("/sign-in");

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(it -> it.contains("Secure"));
        assertThat(browser.get("/sign-in").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void no_other_site_may_frame_our_pages_or_bring_scripts() {
        assertThat(browser.get("/account").headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
    }
}

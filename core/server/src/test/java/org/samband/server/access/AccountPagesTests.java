package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@AccessTest
class AccountPagesTests {

    private static final String NEW_PASSWORD = "birch and juniper";

    private final Cast cast;
    private final Environment environment;
    private Account account;
    private Client browser;

    AccountPagesTests(@Autowired Cast cast, @Autowired Environment environment) {
        this.cast = cast;
        this.environment = environment;
    }

    @BeforeEach
    void signIn() {
        account = cast.account();
        browser = new Client(environment).signedIn(account);
    }

    @ParameterizedTest
    @CsvSource({"nb,Brukernavn", "nn,Brukarnamn", "sv,Användarnamn", "en,User name"})
    void the_sign_in_page_speaks_the_language_of_the_browser(String language, String word) {
        var page = new Client(environment).with("Accept-Language", language).get("/sign-in");

        assertThat(page.body()).contains("<html lang=\"" + language + "\"", word);
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        var answer = browser.postBare("/account", Map.of("displayName", "Mallory"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.get("/my/page").body()).isEqualTo("Kari Lyng");
    }

    @Test
    void one_changes_name_and_language() {
        browser.submit("/account", "/account", Map.of("displayName", "Kari Bjørk", "language", "sv"));

        assertThat(browser.get("/my/page").body()).isEqualTo("Kari Bjørk");
        assertThat(browser.get("/account").body()).contains("<html lang=\"sv\"", "Kari Bjørk");
    }

    @Test
    void a_changed_password_ends_the_other_sessions_but_not_this_one() {
        var elsewhere = new Client(environment).signedIn(account);
        var former = browser.cookie("samband").orElseThrow().getValue();

        var answer = browser.submit(
                "/account", "/account/password", Map.of("formerPassword", Cast.PASSWORD, "newPassword", NEW_PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.get("/my/page").body()).isEqualTo("Kari Lyng");
        assertThat(browser.cookie("samband").orElseThrow().getValue()).isNotEqualTo(former);
        assertThat(elsewhere.get("/my/page").statusCode()).isEqualTo(302);
        assertThat(new Client(environment)
                        .signIn(account.userName(), NEW_PASSWORD)
                        .statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "wrong, birch and juniper, formerPassword",
        "heather and bracken, short, newPassword",
        "heather and bracken, aaaaaaaaaaaaaa, newPassword",
        "heather and bracken, heather and bracken, newPassword"
    })
    void a_password_that_does_not_do_is_refused_at_its_field(String former, String next, String field) {
        var answer =
                browser.submit("/account", "/account/password", Map.of("formerPassword", former, "newPassword", next));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("ds-error-summary", "href=\"#" + field + "\"")
                .doesNotContain(next + "\"");
    }

    @Test
    void an_account_that_an_administrator_opens_chooses_its_own_password_first() {
        var administrator = new Client(environment).signedIn(cast.administrator());
        var name = "ola-" + account.id().value().toString().substring(24);

        var shown = administrator.submit(
                "/admin/accounts", "/admin/accounts", Map.of("userName", name, "displayName", "Ola Furu"));
        assertThat(shown.statusCode()).isEqualTo(201);
        var password = Pattern.compile("<code>([^<]+)</code>").matcher(shown.body());
        assertThat(password.find()).isTrue();

        var newcomer = new Client(environment);
        newcomer.signIn(name, password.group(1));
        assertThat(newcomer.get("/my/page").headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).contains("/account"));
        newcomer.submit(
                "/account",
                "/account/password",
                Map.of("formerPassword", password.group(1), "newPassword", NEW_PASSWORD));
        assertThat(newcomer.get("/my/page").body()).isEqualTo("Ola Furu");
        assertThat(administrator.get("/admin/accounts").body()).contains(name).doesNotContain(password.group(1));
    }

    @Test
    void a_closed_account_is_cut_off_at_once() {
        var administrator = new Client(environment).signedIn(cast.administrator());

        administrator.submit(
                "/admin/accounts", "/admin/accounts/" + account.id().value() + "/state", Map.of("disabled", "true"));

        assertThat(browser.get("/my/page").statusCode()).isEqualTo(302);
    }

    @Test
    void a_taken_user_name_is_refused_and_what_was_typed_stays() {
        var administrator = new Client(environment).signedIn(cast.administrator());

        var answer = administrator.submit(
                "/admin/accounts",
                "/admin/accounts",
                Map.of("userName", account.userName().toUpperCase(Locale.ROOT), "displayName", "Ola Furu"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("ds-error-summary", "value=\"Ola Furu\"");
    }

    @Test
    void the_secretariat_brings_people_in_and_takes_their_roles_away() {
        var alliance = cast.alliance();
        var secretary = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        var people = "/" + alliance.slug() + "/settings/people";

        assertThat(secretary
                        .submit(people, people, Map.of("userName", account.userName(), "role", "reader"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.get("/" + alliance.slug() + "/area").statusCode()).isEqualTo(200);

        var page = secretary.get(people).body();
        assertThat(page).contains(account.userName());
        var form = Pattern.compile(account.userName() + ".*?action=\"([^\"]+/revocation)\"", Pattern.DOTALL)
                .matcher(page);
        assertThat(form.find()).isTrue();
        secretary.submit(people, form.group(1), Map.of());
        assertThat(browser.get("/" + alliance.slug() + "/area").statusCode()).isEqualTo(403);
    }

    @Test
    void the_secretariat_opens_an_account_for_somebody_new() {
        var alliance = cast.alliance();
        var secretary = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        var people = "/" + alliance.slug() + "/settings/people";
        var name = "siv-" + account.id().value().toString().substring(24);

        assertThat(secretary
                        .submit(people, people, Map.of("userName", name, "role", "contributor"))
                        .body())
                .contains("ds-error-summary", "href=\"#displayName\"");
        var shown = secretary.submit(
                people, people, Map.of("userName", name, "displayName", "Siv Hassel", "role", "contributor"));

        assertThat(shown.statusCode()).isEqualTo(201);
        assertThat(shown.body()).contains("<code>");
        assertThat(secretary.get(people).body()).contains("Siv Hassel");
    }
}

package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samband.server.alliance.Alliance;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@AccessTest
class RouteRulesTests {

    private final Cast cast;
    private final Environment environment;
    private Alliance alliance;

    RouteRulesTests(@Autowired Cast cast, @Autowired Environment environment) {
        this.cast = cast;
        this.environment = environment;
    }

    @BeforeEach
    void found() {
        alliance = cast.alliance();
    }

    @Test
    void anyone_comes_in_where_the_rule_says_public() {
        assertThat(visitor().get("/help/public").body()).isEqualTo("public");
    }

    @Test
    void nobody_comes_in_where_no_rule_is_stated() {
        assertThat(visitor().get("/help/ruleless").statusCode()).isEqualTo(404);
        assertThat(program(cast.administrator()).get("/help/ruleless").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_visitor_is_led_to_the_sign_in_page_and_a_program_is_told() {
        var page = visitor().get(at("/area"));
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");

        var api = visitor().get("/api/v1" + at("/area"));
        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(api.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Basic");
    }

    @ParameterizedTest
    @EnumSource
    void any_role_opens_what_is_allowed_to_all_of_them(Role role) {
        assertThat(program(with(role)).get("/api/v1" + at("/area")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void only_the_roles_that_are_named_open_a_thing(Role role) {
        var answer = program(with(role)).get("/api/v1" + at("/things/1"));

        assertThat(answer.statusCode()).isEqualTo(role == Role.SECRETARIAT || role == Role.CONTRIBUTOR ? 200 : 404);
    }

    @Test
    void without_a_role_a_whole_area_is_forbidden_and_a_thing_unknown() {
        var stranger = program(cast.with(Role.SECRETARIAT, cast.alliance()));

        assertThat(stranger.get("/api/v1" + at("/area")).statusCode()).isEqualTo(403);
        assertThat(stranger.get("/api/v1" + at("/things/1")).statusCode()).isEqualTo(404);
    }

    @Test
    void an_administrator_has_no_right_inside_an_alliance() {
        var administrator = program(cast.administrator());

        assertThat(administrator.get("/api/v1" + at("/area")).statusCode()).isEqualTo(403);
        assertThat(administrator.get("/api/v1" + at("/role-grants")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void only_administrators_administer() {
        assertThat(new Client(environment)
                        .signedIn(with(Role.SECRETARIAT))
                        .get("/admin/accounts")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Client(environment)
                        .signedIn(cast.administrator())
                        .get("/admin/accounts")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nothing_is_known_of_an_alliance_that_does_not_exist() {
        var nowhere = "/api/v1/none-" + UUID.randomUUID().toString().substring(30);

        assertThat(program(with(Role.SECRETARIAT)).get(nowhere + "/area").statusCode())
                .isEqualTo(404);
        assertThat(visitor().get(nowhere + "/area").statusCode()).isEqualTo(404);
        assertThat(visitor().get(nowhere + "/published/true").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_published_is_read_by_anyone_and_the_rest_by_its_roles() {
        var read = "/api/v1" + at("/published/true");
        var unpublished = "/api/v1" + at("/published/false");

        assertThat(visitor().get(read).body()).isEqualTo("read");
        assertThat(visitor().get(unpublished).statusCode()).isEqualTo(401);
        assertThat(visitor().get(at("/published/false")).headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/sign-in"));
        assertThat(program(with(Role.READER)).get(unpublished).body()).isEqualTo("read");
        assertThat(program(with(Role.MEMBER_CONTACT)).get(unpublished).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_handler_that_never_asks_whether_it_is_published_sends_nothing() {
        var answer = program(with(Role.READER)).get("/api/v1" + at("/careless"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("never asked");
    }

    @Test
    void a_method_that_the_address_does_not_know_is_refused_as_such() {
        assertThat(program(cast.account()).delete("/api/v1/my/page").statusCode())
                .isEqualTo(405);
    }

    @Test
    void what_stands_at_no_address_is_not_found() {
        assertThat(visitor().get("/no/such/page").statusCode()).isEqualTo(404);
        assertThat(visitor().get("/api/v1/no/such/page").statusCode()).isEqualTo(404);
        assertThat(visitor().get("/assets/htmx.min.js").statusCode()).isEqualTo(200);
    }

    @Test
    void pages_that_show_somebody_s_own_are_kept_by_no_cache() {
        assertThat(new Client(environment)
                        .signedIn(cast.account())
                        .get("/account")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElseThrow())
                .contains("no-store");
    }

    private String at(String path) {
        return "/" + alliance.slug() + path;
    }

    private Account with(Role role) {
        return cast.with(role, alliance);
    }

    private Client visitor() {
        return new Client(environment);
    }

    private Client program(Account account) {
        return new Client(environment).withBasic(account.userName(), Cast.PASSWORD);
    }
}

package org.samband.server.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Municipalities;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

@AccessTest
class RotatingRolesTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Environment environment;

    @Autowired
    private Cast cast;

    @Autowired
    private RotatingRoles roles;

    private Alliance alliance;
    private Account account;
    private OrganisationId vik;
    private RotatingRole host;
    private String pages;

    @BeforeEach
    void something_that_one_member_takes_its_turn_at() {
        alliance = cast.alliance();
        account = cast.with(Role.SECRETARIAT, alliance);
        vik = Municipalities.add(application, "Vik");
        pages = "/" + alliance.slug() + "/rotating-roles";
        host = ThisAlliance.call(alliance, () -> {
            var root = application.getBean(Schemes.class).root();
            application.getBean(Participations.class).join(root.id(), vik, Validity.always(), null);
            return roles.add("Vertskap for kunstutstillingen", null);
        });
    }

    @Test
    void a_year_is_open_until_it_is_decided_and_then_says_what_that_rests_on() {
        ThisAlliance.run(alliance, () -> {
            say(2016, vik, "Styringsgruppen 12.03.2015, sak 05/2015");
            say(2017, null, null);
        });

        var browser = new Client(environment).signedIn(account);
        assertThat(browser.get(pages).body()).contains("2016", "Vik", "2017", "Åpent");
        assertThat(browser.get(pages + "/" + host.id().value()).body()).contains("sak 05/2015", "31.12.2016");
        var api = new Client(environment)
                .withBasic(account.userName(), Cast.PASSWORD)
                .get("/api/v1" + pages)
                .body();
        assertThat(JsonPath.<List<Integer>>read(api, "$.items[0].turns[?(@.organisation != null)].year"))
                .containsExactly(2016);
    }

    @Test
    void an_open_year_is_due_on_the_overview_until_somebody_decides_it_from_there() {
        var year = LocalDate.now().getYear() + 1;
        ThisAlliance.run(
                alliance,
                () -> roles.say(
                        host.id(),
                        0,
                        new Turn.Draft(year, null, null, LocalDate.now().plusDays(5))));
        var browser = new Client(environment).signedIn(account);
        var due = "Vertskap for kunstutstillingen " + year + ": avklar";
        var page = pages + "/" + host.id().value();
        assertThat(browser.get("/" + alliance.slug()).body()).contains(due, page);

        var saved = browser.submit(
                page + "?year=" + year,
                page + "/turns",
                Map.of(
                        "version",
                        "0",
                        "year",
                        String.valueOf(year),
                        "organisation",
                        vik.value().toString()));

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(browser.get("/" + alliance.slug()).body()).doesNotContain(due);
    }

    @Test
    void of_two_who_decide_a_year_at_once_the_second_is_asked_to_look_first() {
        ThisAlliance.run(alliance, () -> {
            say(2018, null, null);
            roles.say(host.id(), 0, new Turn.Draft(2018, vik, null, null));
            assertThatThrownBy(() -> roles.say(host.id(), 0, new Turn.Draft(2018, null, null, null)))
                    .hasMessageContaining("body.turn-changed");
        });
    }

    @Test
    void of_two_who_are_the_first_to_say_something_of_a_year_the_second_is_asked_to_look_first() {
        var browser = new Client(environment).signedIn(account);
        var page = pages + "/" + host.id().value();
        var said = Map.of("version", "-1", "year", "2019", "decision", "Sak 05/2018");

        assertThat(browser.get(page + "?year=2019").body()).contains("name=\"version\" value=\"-1\"");
        assertThat(browser.submit(page, page + "/turns", said).statusCode()).isEqualTo(302);
        assertThat(browser.submit(page, page + "/turns", said).statusCode()).isEqualTo(409);
    }

    @Test
    void roles_and_turns_are_written_over_the_api_as_somebody_saw_them() {
        var api = new Client(environment).withBasic(account.userName(), Cast.PASSWORD);
        var added = api.postJson("/api/v1" + pages, "{\"name\": \"Vertskap for konferansen\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        var role = added.headers().firstValue("Location").orElseThrow();
        var turn = role + "/turns/2027";
        var open = "{\"settleBy\": \"2026-12-01\"}";
        var decided = "{\"organisation\": \"%s\", \"decision\": \"Sak 07/2026\"}".formatted(vik.value());

        var first = api.change("PUT", turn, open, null);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(JsonPath.<Object>read(first.body(), "$.organisation")).isNull();
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(api.change("PUT", turn, decided, null).statusCode()).isEqualTo(428);
        var second = api.change("PUT", turn, decided, tag);
        assertThat(JsonPath.<String>read(second.body(), "$.organisationName")).isEqualTo("Vik");
        assertThat(api.change("PUT", turn, open, tag).statusCode()).isEqualTo(412);
        assertThat(JsonPath.<String>read(api.get(role).body(), "$.turns[0].decision"))
                .isEqualTo("Sak 07/2026");

        assertThat(api.change("DELETE", turn, "", tag).statusCode()).isEqualTo(412);
        assertThat(api.change("DELETE", turn, "", "*").statusCode()).isEqualTo(204);
        assertThat(api.get(turn).statusCode()).isEqualTo(404);
        assertThat(api.delete(role).statusCode()).isEqualTo(204);
        assertThat(api.get(role).statusCode()).isEqualTo(404);
    }

    @Test
    void a_role_is_called_otherwise_and_moved_to_a_body_and_keeps_its_turns() {
        var body = ThisAlliance.call(alliance, () -> {
            say(2016, vik, "Sak 05/2015");
            return application.getBean(Bodies.class).found(Body.Draft.own("Styringsgruppen", "steering-group"));
        });
        var browser = new Client(environment).signedIn(account);
        var page = pages + "/" + host.id().value();
        var typed = Map.of(
                "version",
                "0",
                "name",
                " Vertskap for kunstdagene ",
                "body",
                body.id().value().toString());

        assertThat(browser.submit(page, page, typed).statusCode()).isEqualTo(302);

        assertThat(browser.get(page).body()).contains("Vertskap for kunstdagene", "Vik", "Sak 05/2015");
        assertThat(browser.get("/" + alliance.slug() + "/bodies/" + body.id().value())
                        .body())
                .contains("Vertskap for kunstdagene");
        assertThat(browser.submit(page, page, typed).statusCode()).isEqualTo(409);

        var api = new Client(environment).withBasic(account.userName(), Cast.PASSWORD);
        var tag = api.get("/api/v1" + page).headers().firstValue("ETag").orElseThrow();
        var named = "{\"name\": \"Vertskap\"}";
        assertThat(api.change("PUT", "/api/v1" + page, named, null).statusCode())
                .isEqualTo(428);
        assertThat(JsonPath.<String>read(
                        api.change("PUT", "/api/v1" + page, named, tag).body(), "$.name"))
                .isEqualTo("Vertskap");
        assertThat(api.change("PUT", "/api/v1" + page, named, tag).statusCode()).isEqualTo(412);
        assertThat(api.change("PUT", "/api/v1" + page, "{\"name\": \" \"}", "*").statusCode())
                .isEqualTo(400);
    }

    @Test
    void readers_look_at_turns_and_change_none() {
        var reader = new Client(environment)
                .withBasic(cast.with(Role.READER, alliance).userName(), Cast.PASSWORD);
        var role = "/api/v1" + pages + "/" + host.id().value();

        assertThat(reader.get(role).statusCode()).isEqualTo(200);
        assertThat(reader.change("PUT", role + "/turns/2027", "{}", null).statusCode())
                .isEqualTo(404);
        assertThat(reader.postJson("/api/v1" + pages, "{\"name\": \"Noe\"}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_year_that_is_none_and_a_name_that_is_taken_are_refused_at_their_fields() {
        var browser = new Client(environment).signedIn(account);
        var page = pages + "/" + host.id().value();

        var year = browser.submit(page, page + "/turns", Map.of("version", "0", "year", "19"));
        var name = browser.submit(pages, pages, Map.of("name", "vertskap for kunstutstillingen"));

        assertThat(year.statusCode()).isEqualTo(400);
        assertThat(year.body()).contains("fire sifre");
        assertThat(name.statusCode()).isEqualTo(400);
    }

    private void say(int year, @Nullable OrganisationId organisation, @Nullable String decision) {
        roles.say(host.id(), 0, new Turn.Draft(year, organisation, decision, null));
    }
}

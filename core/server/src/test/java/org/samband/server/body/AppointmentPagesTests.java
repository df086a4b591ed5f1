package org.samband.server.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
class AppointmentPagesTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Environment environment;

    @Autowired
    private Cast cast;

    private Alliance alliance;
    private Account account;
    private OrganisationId vik;
    private Body group;
    private String page;

    @BeforeEach
    void a_body_with_a_seat_for_the_one_member() {
        alliance = cast.alliance();
        account = cast.with(Role.SECRETARIAT, alliance);
        vik = Municipalities.add(application, "Vik");
        group = ThisAlliance.call(alliance, () -> {
            var root = application.getBean(Schemes.class).root();
            application.getBean(Participations.class).join(root.id(), vik, Validity.always(), null);
            return application.getBean(Bodies.class).found(Body.Draft.own("Styringsgruppen", "steering-group"));
        });
        page = "/" + alliance.slug() + "/bodies/" + group.id().value();
    }

    @Test
    void an_empty_seat_is_filled_from_the_page_of_the_body_and_a_second_holder_is_refused_at_the_field() {
        var pages = new Client(environment).signedIn(account);
        var form = page + "/appointments/new?place=1&organisation=" + vik.value();
        assertThat(pages.get(page).body()).contains("1 = 1 × 1", "appointments/new?place=1");

        assertThat(pages.submit(form, page + "/appointments", typed("Tora Haugli"))
                        .statusCode())
                .isEqualTo(302);
        var second = pages.submit(form, page + "/appointments", typed("Per Moen"));

        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(second.body()).contains("Per Moen", "Noen andre har denne plassen");
        assertThat(pages.get(page).body()).contains("Tora Haugli").doesNotContain("Per Moen");
        assertThat(pages.get(page + "?on=2016-12-31").body()).doesNotContain(">Tora Haugli</a>");
    }

    @Test
    void a_body_is_renamed_on_its_page_and_found_by_its_earlier_name_on_an_earlier_day() {
        var pages = new Client(environment).signedIn(account);
        var api = new Client(environment).withBasic(account.userName(), Cast.PASSWORD);

        var renamed = pages.submit(
                page + "/names/new",
                page + "/names",
                Map.of("version", String.valueOf(group.version()), "name", "Rådet", "from", "2018-01-01"));

        assertThat(renamed.statusCode()).isEqualTo(302);
        assertThat(pages.get(page).body()).contains("Styringsgruppen", "Rådet");
        assertThat(pages.get(page + "/edit").statusCode()).isEqualTo(200);
        var bodies = "/api/v1/" + alliance.slug() + "/bodies";
        assertThat(JsonPath.<List<String>>read(
                        api.get(bodies + "?on=2017-12-31").body(), "$.items[*].name"))
                .containsExactly("Styringsgruppen");
        assertThat(JsonPath.<List<String>>read(
                        api.get(bodies + "?on=2018-01-01").body(), "$.items[*].name"))
                .containsExactly("Rådet");
    }

    @Test
    void over_the_api_somebody_is_appointed_and_seen_in_the_composition_of_the_day() {
        var api = new Client(environment).withBasic(account.userName(), Cast.PASSWORD);
        var base = "/api/v1/" + alliance.slug();

        var created = api.postJson(
                base + "/appointments",
                "{\"body\": \"%s\", \"person\": \"Tora Haugli\", \"organisation\": \"%s\", \"role\": \"CHAIR\", \"from\": \"2017-01-01\"}"
                        .formatted(group.id().value(), vik.value()));
        var composition = api.get(base + "/bodies/" + group.id().value() + "/composition?on=2017-02-23");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(JsonPath.<String>read(composition.body(), "$.items[0].holder.person"))
                .isEqualTo("Tora Haugli");
        assertThat(JsonPath.<Integer>read(composition.body(), "$.held")).isOne();
        assertThat(JsonPath.<List<String>>read(
                        api.get(base + "/appointments?on=2016-12-31").body(), "$.items"))
                .isEmpty();
    }

    @Test
    void the_post_by_which_somebody_sits_is_on_the_page_in_the_files_and_over_the_api() {
        var pages = new Client(environment).signedIn(account);
        var said = new HashMap<>(typed("Tora Haugli"));
        said.put("post", " kommunedirektør ");
        pages.submit(page + "/appointments/new", page + "/appointments", said);
        var appointments = new Client(environment)
                .withBasic(account.userName(), Cast.PASSWORD)
                .get("/api/v1/" + alliance.slug() + "/appointments");

        assertThat(pages.get(page).body()).contains("kommunedirektør");
        assertThat(pages.get(page + "/composition.csv").body()).contains("Stilling eller verv", "kommunedirektør");
        assertThat(JsonPath.<List<String>>read(appointments.body(), "$.items[*].post"))
                .containsExactly("kommunedirektør");

        said.put("person", "Per Moen");
        said.put("post", "k".repeat(201));
        assertThat(pages.submit(page + "/appointments/new", page + "/appointments", said)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void how_many_must_be_there_is_said_on_a_page_with_its_day_and_kept_over_time() {
        var pages = new Client(environment).signedIn(account);
        assertThat(pages.get(page).body()).contains("Regelen er ikke kjent").doesNotContain("er til stede</dd>");
        var said = new HashMap<String, String>(
                Map.of("version", String.valueOf(group.version()), "needs", "MORE_THAN", "part", "3", "whole", "2"));
        assertThat(pages.submit(page + "/quorums/new", page + "/quorums", said).statusCode())
                .isEqualTo(400);

        said.putAll(Map.of("part", "1", "basis", "Vedtektene § 6", "from", "2018-01-01"));
        assertThat(pages.submit(page + "/quorums/new", page + "/quorums", said).statusCode())
                .isEqualTo(302);

        assertThat(pages.get(page).body())
                .contains("minst 1 av 1 er til stede", "mer enn halvparten av plassene besatt", "Vedtektene § 6");
        assertThat(pages.get(page + "?on=2017-12-31").body()).contains("Regelen er ikke kjent");
        assertThat(pages.submit(page + "/quorums/new", page + "/quorums", said).statusCode())
                .isEqualTo(409);
    }

    @Test
    void how_many_must_be_there_is_said_over_the_api_as_somebody_saw_the_body() {
        var api = new Client(environment).withBasic(account.userName(), Cast.PASSWORD);
        var quorums = "/api/v1" + page + "/quorums";
        var tag = api.get(quorums).headers().firstValue("ETag").orElseThrow();
        var rule = "{\"part\": 2, \"whole\": 3, \"from\": \"2018-01-01\"}";

        assertThat(api.change("POST", quorums, rule, null).statusCode()).isEqualTo(428);
        var said = api.change("POST", quorums, rule, tag);
        assertThat(said.statusCode()).as(said.body()).isEqualTo(200);
        assertThat(JsonPath.<List<Integer>>read(said.body(), "$.items[*].part")).containsExactly(2);
        assertThat(JsonPath.<List<String>>read(said.body(), "$.items[*].from")).containsExactly("2018-01-01");
        assertThat(api.change("POST", quorums, rule, tag).statusCode()).isEqualTo(412);
        assertThat(api.change("POST", quorums, "{\"part\": 3, \"whole\": 2}", "*")
                        .statusCode())
                .isEqualTo(400);
        var reader = new Client(environment)
                .withBasic(cast.with(Role.READER, alliance).userName(), Cast.PASSWORD);
        assertThat(JsonPath.<List<Integer>>read(reader.get(quorums).body(), "$.items[*].whole"))
                .containsExactly(3);
        assertThat(reader.change("POST", quorums, rule, "*").statusCode()).isEqualTo(404);
    }

    @Test
    void how_often_a_body_is_to_meet_is_said_in_its_form_and_counted_on_the_page_of_the_year() {
        var pages = new Client(environment).signedIn(account);
        var api = new Client(environment).withBasic(account.userName(), Cast.PASSWORD);
        var said = new HashMap<String, String>(Map.of(
                "version", String.valueOf(group.version()), "name", "Styringsgruppen", "type", "steering-group"));

        said.put("meetingsAYear", "sju");
        assertThat(pages.submit(page + "/edit", page, said).statusCode()).isEqualTo(400);
        said.put("meetingsAYear", "6");
        assertThat(pages.submit(page + "/edit", page, said).statusCode()).isEqualTo(302);

        assertThat(pages.get(page).body()).contains("minst 6");
        assertThat(pages.get(page + "/edit").body()).contains("value=\"6\"");
        assertThat(pages.get("/" + alliance.slug() + "/meetings?year=2031").body())
                .contains("Styringsgruppen: 0 av 6 møter er planlagt");
        assertThat(JsonPath.<List<Integer>>read(
                        api.get("/api/v1/" + alliance.slug() + "/bodies").body(), "$.items[*].meetingsAYear"))
                .containsExactly(6);
    }

    @Test
    void the_page_of_an_organisation_tells_its_seats_to_who_may_read_them_only() {
        var pages = new Client(environment).signedIn(account);
        pages.submit(page + "/appointments/new", page + "/appointments", typed("Tora Haugli"));
        var organisation = "/register/organisations/" + vik.value();
        var outsider = new Client(environment).signedIn(cast.account());

        assertThat(pages.get(organisation).body()).contains("Styringsgruppen: Tora Haugli (Member)");
        assertThat(outsider.get(organisation).body()).contains("Vik").doesNotContain("Tora Haugli");
        assertThat(new Client(environment).get(organisation).body()).doesNotContain(">Tora Haugli</a>");
    }

    private Map<String, String> typed(String person) {
        return Map.of(
                "version", "0",
                "person", person,
                "organisation", vik.value().toString(),
                "role", "MEMBER",
                "place", "1",
                "from", "2017-01-01");
    }
}

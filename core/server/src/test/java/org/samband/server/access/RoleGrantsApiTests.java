package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.alliance.Alliance;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AccessTest
class RoleGrantsApiTests {

    private final Cast cast;
    private final Environment environment;
    private Alliance alliance;
    private Account secretary;
    private Client program;
    private String address;

    RoleGrantsApiTests(@Autowired Cast cast, @Autowired Environment environment) {
        this.cast = cast;
        this.environment = environment;
    }

    @BeforeEach
    void found() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        program = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        address = "/api/v1/" + alliance.slug() + "/role-grants";
    }

    @Test
    void the_secretariat_gives_lists_and_takes_roles() {
        var reader = cast.account();

        var given = program.postJson(address, """
                {"userName": "%s", "role": "reader"}""".formatted(reader.userName()));
        assertThat(given.statusCode()).isEqualTo(201);
        var id = json(given.body()).get("id").asString();
        assertThat(given.headers().firstValue("Location")).hasValue(address + "/" + id);
        assertThat(json(program.get(address).body()).get("items").findValuesAsString("userName"))
                .contains(reader.userName(), secretary.userName());

        assertThat(program.delete(address + "/" + id).statusCode()).isEqualTo(204);
        assertThat(json(program.get(address).body()).get("items").findValuesAsString("userName"))
                .containsExactly(secretary.userName());
    }

    @Test
    void a_member_contact_belongs_to_an_organisation() {
        var contact = cast.account();

        assertThat(program.postJson(address, """
                {"userName": "%s", "role": "member-contact"}""".formatted(contact.userName())).body())
                .contains("access.refusal.organisation-missing");
        assertThat(program.postJson(address, """
                {"userName": "%s", "role": "member-contact", "organisationName": "Lyngdal kommune"}""".formatted(contact.userName())).statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_grant_of_another_alliance_and_an_unknown_one_are_answered_alike() {
        var other = cast.alliance();
        var foreign = cast.grant(other, cast.account(), Role.READER).id().value();
        var own = cast.grant(other, secretary, Role.READER).id().value();

        var unknown = program.delete(address + "/" + UUID.randomUUID());
        assertThat(unknown.statusCode()).isEqualTo(404);
        for (var id : List.of(foreign, own)) {
            var answer = program.delete(address + "/" + id);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body().replace(id.toString(), ""))
                    .isEqualTo(unknown.body().replaceAll("[0-9a-f-]{36}", ""));
        }
    }

    @Test
    void what_cannot_be_understood_is_refused_at_its_field() {
        assertThat(program.postJson(address, "{}").body()).contains("\"field\":\"userName\"");
        assertThat(program.postJson(address, """
                {"userName": "%s", "role": "emperor"}""".formatted(secretary.userName()))
                        .body())
                .contains("\"field\":\"role\"");
        assertThat(program.postJson(address, """
                {"userName": "nobody-like-this", "role": "reader"}""").statusCode()).isEqualTo(400);
    }

    @Test
    void an_account_is_told_who_it_is_and_what_it_is_where() {
        var me = json(program.get("/api/v1/me").body());

        assertThat(me.get("userName").asString()).isEqualTo(secretary.userName());
        assertThat(me.get("administrator").asBoolean()).isFalse();
        assertThat(me.get("alliances")).singleElement().satisfies(it -> {
            assertThat(it.get("slug").asString()).isEqualTo(alliance.slug());
            assertThat(it.get("roles").get(0).asString()).isEqualTo("secretariat");
        });
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}

package org.samband.server.plan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.plan.importing.PlanImport;
import org.samband.server.plan.importing.PlanImports;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Corrections that a client of the API sends and that make no sense are told as mistakes and spoil nothing. */
@AccessTest
class RefusedCorrectionsTests {

    @Autowired
    private Cast cast;

    @Autowired
    private PlanImports imports;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Client client;
    private PlanImport read;

    @BeforeEach
    void readADocument() {
        alliance = cast.alliance();
        var secretary = cast.with(Role.SECRETARIAT, alliance);
        client = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        read = ThisAlliance.call(
                alliance,
                () -> imports.read(ImportSource.file("vann.txt", "Innsatsområde: Vann\n".getBytes(UTF_8)), 2026));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[null]",
                "[{\"change\": \"level\", \"element\": \"ID\", \"level\": null}]",
                "[{\"change\": \"level\", \"element\": \"ID\", \"level\": \"sky\"}]",
                "[{\"change\": \"title\", \"element\": \"ID\"}]",
                "[{\"change\": \"schedule\", \"schedule\": null}]",
                "[{\"change\": \"year\", \"year\": 99999}]",
                "[{\"change\": \"place\", \"leftOut\": \"l1\", \"parent\": null}]",
                "null"
            })
    void a_correction_without_sense_is_a_mistake(String corrections) {
        var address =
                "/api/v1/" + alliance.slug() + "/plan-imports/" + read.id().value();
        var id = read.draft().elements().getFirst().id();

        var answer = client.change(
                "POST", address + "/corrections", corrections.replace("ID", id), "\"" + read.version() + "\"");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(client.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void the_document_comes_back_byte_for_byte() {
        var answer = client.getBytes(
                "/api/v1/" + alliance.slug() + "/plan-imports/" + read.id().value() + "/source");

        assertThat(answer.body()).isEqualTo("Innsatsområde: Vann\n".getBytes(UTF_8));
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("vann.txt");
    }

    @Test
    void an_answer_that_is_none_is_a_mistake() {
        var address =
                "/api/v1/" + alliance.slug() + "/plan-imports/" + read.id().value();

        assertThat(client.change("POST", address + "/answers", "{\"d1\": null}", "\"" + read.version() + "\"")
                        .statusCode())
                .isEqualTo(400);
    }
}

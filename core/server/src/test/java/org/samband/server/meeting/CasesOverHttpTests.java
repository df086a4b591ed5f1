package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Cases and decisions over the API and as pages, for each who may read them. */
@AccessTest
class CasesOverHttpTests {

    private static final LocalDate DAY = LocalDate.of(2017, 2, 23);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Environment environment;

    @Autowired
    private Cast cast;

    private Alliance alliance;
    private Client secretary;
    private String api;
    private BodyId group;
    private BodyId steering;

    @BeforeEach
    void setTheScene() {
        alliance = cast.alliance();
        secretary = as(Role.SECRETARIAT);
        api = "/api/v1/" + alliance.slug();
        group = ThisAlliance.call(alliance, () -> new Chamber(application).group());
        steering = ThisAlliance.call(alliance, () -> new Chamber(application).steering());
    }

    private Client as(Role role) {
        return new Client(environment).withBasic(cast.with(role, alliance).userName(), Cast.PASSWORD);
    }

    private Treatment decided(String title, Outcome outcome) {
        return ThisAlliance.call(alliance, () -> {
            var chamber = new Chamber(application);
            var treatment = chamber.waiting(group, title);
            chamber.decided(treatment, DAY, outcome, "Vedtatt.");
            return treatment;
        });
    }

    private static String text(HttpResponse<String> answer, String path) {
        return JsonPath.read(answer.body(), path).toString();
    }

    @Test
    void a_case_is_opened_written_and_changed_by_those_who_saw_it_as_it_is() {
        var opened = secretary.postJson(
                api + "/cases",
                "{\"body\":\"%s\",\"title\":\"Møteplan\",\"proposal\":\"Planen vedtas.\"}".formatted(group.value()));
        assertThat(opened.statusCode()).isEqualTo(201);
        var address = api + "/cases/" + text(opened, "$.id");
        var treatment = address + "/treatments/" + text(opened, "$.treatments[0].id");

        assertThat(secretary
                        .change("PATCH", address, "{\"title\":\"Møteplan 2018\"}", null)
                        .statusCode())
                .isEqualTo(428);
        assertThat(secretary
                        .change("PATCH", address, "{\"title\":\"Møteplan 2018\"}", "\"0\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(secretary
                        .change("PATCH", address, "{\"title\":\"For sent\"}", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        var written = secretary.change("PATCH", treatment, "{\"assessment\":\"Vi anbefaler.\"}", "\"0\"");
        assertThat(text(written, "$.treatments[0].assessment")).isEqualTo("Vi anbefaler.");
        assertThat(text(written, "$.treatments[0].proposal")).isEqualTo("Planen vedtas.");
        assertThat(text(secretary.get(api + "/cases?q=m%C3%B8teplan&state=waiting"), "$.items[0].title"))
                .isEqualTo("Møteplan 2018");
        assertThat(secretary.get(api + "/cases?state=lost").statusCode()).isEqualTo(400);
    }

    @Test
    void a_case_begins_with_what_its_body_wants_settled_first_unless_it_says_something_itself() {
        var body = secretary.postJson(
                api + "/bodies",
                "{\"name\":\"Samordningsgruppen\",\"opening\":\"Prosess:\\nMandat:\\nRepresentasjon:\"}");
        assertThat(text(body, "$.opening")).isEqualTo("Prosess:\nMandat:\nRepresentasjon:");
        var opening = "{\"body\":\"%s\",\"title\":\"Møteplan\"%s}";

        var silent = secretary.postJson(api + "/cases", opening.formatted(text(body, "$.id"), ""));
        var said = secretary.postJson(
                api + "/cases", opening.formatted(text(body, "$.id"), ",\"background\":\"Planen er ny.\""));

        assertThat(text(silent, "$.treatments[0].background")).isEqualTo("Prosess:\nMandat:\nRepresentasjon:");
        assertThat(text(said, "$.treatments[0].background")).isEqualTo("Planen er ny.");
        var tooLong = "{\"name\":\"Gruppen\",\"opening\":\"%s\"}".formatted("x".repeat(2_001));
        assertThat(secretary.postJson(api + "/bodies", tooLong).statusCode()).isEqualTo(400);
    }

    @Test
    void a_decision_is_sent_on_or_the_reason_is_said() {
        var treatment = decided("Samferdsel", Outcome.OWN_TEXT);
        var address = api + "/cases/" + treatment.caseId().value();
        var sent = "{\"from\":\"%s\",\"body\":\"%s\"}".formatted(treatment.id().value(), steering.value());

        var first = secretary.postJson(address + "/forwardings", sent);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(text(first, "$.treatments[1].proposal")).isEqualTo("Vedtatt.");
        var again = secretary.postJson(address + "/forwardings", sent);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Styringsgruppen");
        var ways = secretary.get(address + "/forwardings?from=" + treatment.id().value());
        assertThat(text(ways, "$.items[?(@.usual == true)].reason")).contains("Styringsgruppen");
        assertThat(secretary.postJson(address + "/withdrawal", "{}").statusCode())
                .isEqualTo(200);
        assertThat(secretary.postJson(address + "/withdrawal", "{}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void each_reads_what_is_theirs_to_read() {
        var open = decided("Årsregnskap", Outcome.AS_PROPOSED);
        var withheld = decided("Ansettelse", Outcome.AS_PROPOSED);
        ThisAlliance.run(alliance, () -> new Chamber(application).cases.withhold(withheld.caseId(), 0, "Personalsak"));
        var waiting = ThisAlliance.call(alliance, () -> new Chamber(application).waiting(group, "Under arbeid"));
        var pages = "/" + alliance.slug() + "/cases";

        for (var client : new Client[] {as(Role.READER), as(Role.CONTRIBUTOR), as(Role.MEMBER_CONTACT)}) {
            assertThat(client.get(api + "/cases/" + withheld.caseId().value()).statusCode())
                    .isEqualTo(404);
            assertThat(client.get(api + "/cases/" + open.caseId().value()).statusCode())
                    .isEqualTo(200);
            assertThat(client.get(api + "/cases").body()).doesNotContain("Ansettelse");
            assertThat(client.get(api + "/decisions").body())
                    .contains(open.id().value().toString());
            assertThat(client.get(api + "/decisions").body())
                    .doesNotContain(withheld.id().value().toString());
            assertThat(client.postJson(api + "/cases", "{}").statusCode()).isEqualTo(403);
        }
        assertThat(as(Role.MEMBER_CONTACT)
                        .get(api + "/cases/" + waiting.caseId().value())
                        .statusCode())
                .isEqualTo(404);
        assertThat(as(Role.READER)
                        .get(api + "/cases/" + waiting.caseId().value())
                        .statusCode())
                .isEqualTo(200);
        assertThat(secretary.get(api + "/cases").body()).contains("Ansettelse", "Under arbeid");
        assertThat(new Client(environment)
                        .get(pages + "/" + withheld.caseId().value())
                        .statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void a_decision_by_circulation_is_final_and_stands() {
        var waiting = ThisAlliance.call(alliance, () -> new Chamber(application).waiting(group, "Budsjett"));
        var said = "{\"treatment\":\"%s\",\"on\":\"2017-03-01\",\"outcome\":\"as-proposed\"}"
                .formatted(waiting.id().value());

        assertThat(secretary
                        .postJson(api + "/decisions", "{\"on\":\"2017-03-01\"}")
                        .statusCode())
                .isEqualTo(400);
        var decision = secretary.postJson(api + "/decisions", said);
        assertThat(decision.statusCode()).isEqualTo(201);
        assertThat(text(decision, "$.finalAt")).isNotBlank();
        var address = api + "/decisions/" + text(decision, "$.id");
        assertThat(secretary
                        .change("PUT", address, "{\"outcome\":\"refused\"}", "\"" + text(decision, "$.version") + "\"")
                        .statusCode())
                .isEqualTo(409);
        assertThat(secretary.postJson(api + "/decisions", said).statusCode()).isEqualTo(409);
    }
}

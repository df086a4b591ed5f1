package org.samband.server.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Access;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.access.RoleGrant;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.funding.invoice.Invoicing;
import org.samband.server.funding.invoice.IssuedRuns;
import org.samband.server.funding.invoice.Vat;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Invoices as clients of the API and people with a browser meet them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class InvoicesOverHttpTests {

    private final Cast cast;
    private final Access access;
    private final IssuedRuns runs;
    private final Invoicing invoicing;
    private final Environment environment;

    private Alliance alliance;
    private Account secretary;
    private Client client;
    private String api;

    InvoicesOverHttpTests(
            @Autowired Cast cast,
            @Autowired Access access,
            @Autowired IssuedRuns runs,
            @Autowired Invoicing invoicing,
            @Autowired Environment environment) {
        this.cast = cast;
        this.access = access;
        this.runs = runs;
        this.invoicing = invoicing;
        this.environment = environment;
    }

    @BeforeEach
    void hostAnAlliance() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        client = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        api = "/api/v1/" + alliance.slug();
        ThisAlliance.run(
                alliance, () -> invoicing.agree(30, Vat.OUTSIDE, 0, "Kontingent er ikke omsetning", null, null));
    }

    private String run() {
        return ThisAlliance.call(alliance, () -> runs.issued(2016).id().value().toString());
    }

    @Test
    void invoices_are_made_once_however_often_they_are_asked_for() {
        var asked = """
                {"levyRunId": "%s", "issuedOn": "2016-02-01"}""".formatted(run());

        var first = client.postJson(api + "/invoices", asked);
        var second = client.postJson(api + "/invoices", asked);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat((List<?>) JsonPath.read(client.get(api + "/invoices").body(), "$.items"))
                .hasSize(5);
        String id = JsonPath.read(first.body(), "$.items[0].id");
        var pdf = client.getBytes(api + "/invoices/" + id + ".pdf");
        assertThat(new String(pdf.body(), 0, 5)).isEqualTo("%PDF-");
        assertThat(client.getBytes(api + "/invoices/" + id + ".pdf").body()).isEqualTo(pdf.body());
    }

    @Test
    void invoices_come_page_by_page() {
        client.postJson(api + "/invoices", """
                {"levyRunId": "%s", "issuedOn": "2016-02-01"}""".formatted(run()));

        var first = client.get(api + "/invoices?limit=3").body();
        var rest = client.get(api + "/invoices?limit=3&after=" + JsonPath.read(first, "$.next"))
                .body();

        assertThat(JsonPath.<List<String>>read(first, "$.items[*].number"))
                .containsExactly("2016-5", "2016-4", "2016-3")
                .hasSize(3);
        assertThat((List<?>) JsonPath.read(rest, "$.items[*].number")).hasSize(2);
    }

    @Test
    void a_member_s_contact_sees_the_invoices_of_its_own_organisation_only() {
        String invoices =
                client.postJson(api + "/invoices", """
                {"levyRunId": "%s", "issuedOn": "2016-02-01"}""".formatted(run())).body();
        String mine = JsonPath.read(invoices, "$.items[0].id");
        String theirs = JsonPath.read(invoices, "$.items[1].id");
        var payer = UUID.fromString(JsonPath.read(invoices, "$.items[0].payerId"));
        var contact = cast.account();
        ThisAlliance.run(
                alliance,
                () -> access.grant(
                        contact.id(), Role.MEMBER_CONTACT, new RoleGrant.Organisation(payer, "Drammen kommune")));
        var contacts = new Client(environment).withBasic(contact.userName(), Cast.PASSWORD);

        assertThat((List<?>) JsonPath.read(contacts.get(api + "/invoices").body(), "$.items"))
                .hasSize(1);
        assertThat(contacts.get(api + "/invoices/" + mine).statusCode()).isEqualTo(200);
        for (var path : List.of("", ".pdf", "/payments")) {
            assertThat(contacts.get(api + "/invoices/" + theirs + path).statusCode())
                    .isEqualTo(404);
        }
        var page = new Client(environment).signedIn(contact);
        var funding = "/" + alliance.slug() + "/funding";
        assertThat(page.get(funding + "/invoices/" + mine).statusCode()).isEqualTo(200);
        assertThat(page.get(funding + "/invoices/" + theirs).statusCode()).isEqualTo(404);
        assertThat(page.get(funding + "/invoices/" + theirs + ".pdf").statusCode())
                .isEqualTo(404);
        assertThat(page.get(funding).statusCode()).isEqualTo(200);
        assertThat(page.get(funding + "/grants").statusCode()).isEqualTo(403);
        assertThat(page.get(funding + "/invoices/export.csv").statusCode()).isNotEqualTo(200);
    }

    @Test
    void a_payment_with_one_idempotency_key_is_noted_once() {
        String invoices =
                client.postJson(api + "/invoices", """
                {"levyRunId": "%s", "issuedOn": "2016-02-01"}""".formatted(run())).body();
        String id = JsonPath.read(invoices, "$.items[0].id");
        var keyed = client.with("Idempotency-Key", "k1");
        var paid = """
                {"paidOn": "2016-02-20", "amount": 100}""";

        var first = keyed.postJson(api + "/invoices/" + id + "/payments", paid);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(keyed.postJson(api + "/invoices/" + id + "/payments", paid).body())
                .isEqualTo(first.body());
        assertThat((Integer) JsonPath.read(client.get(api + "/invoices/" + id).body(), "$.paid"))
                .isEqualTo(100);
    }
}

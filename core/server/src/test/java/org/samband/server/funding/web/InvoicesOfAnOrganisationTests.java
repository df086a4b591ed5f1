package org.samband.server.funding.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Access;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.access.RoleGrant;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.funding.invoice.Invoice;
import org.samband.server.funding.invoice.Invoicing;
import org.samband.server.funding.invoice.IssuedRuns;
import org.samband.server.funding.invoice.Vat;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The contact of a member finds the invoices of its own organisation, and nobody else's. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class InvoicesOfAnOrganisationTests {

    private final Cast cast;
    private final Access access;
    private final IssuedRuns runs;
    private final Invoicing invoicing;
    private final Environment environment;

    private Alliance alliance;

    InvoicesOfAnOrganisationTests(
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
        ThisAlliance.run(
                alliance, () -> invoicing.agree(30, Vat.OUTSIDE, 0, "Kontingent er ikke omsetning", null, null));
    }

    private List<Invoice> made() {
        return ThisAlliance.call(
                alliance, () -> invoicing.issue(runs.issued(2016).id(), LocalDate.of(2016, 2, 1)));
    }

    private Client contactOf(Invoice invoice) {
        var contact = cast.account();
        var organisation = new RoleGrant.Organisation(invoice.payer().value(), invoice.payerName());
        ThisAlliance.run(alliance, () -> access.grant(contact.id(), Role.MEMBER_CONTACT, organisation));
        return new Client(environment).signedIn(contact);
    }

    private String at(Invoice invoice) {
        return "/" + alliance.slug() + "/funding/invoices/" + invoice.id().value();
    }

    private static String page(Invoice invoice) {
        return "/register/organisations/" + invoice.payer().value();
    }

    @Test
    void its_page_here_shows_its_invoices_with_the_paper_to_open() {
        var made = made();
        var mine = made.getFirst();
        var contact = contactOf(mine);

        var page = contact.get("/" + alliance.slug() + "/my-organisation").body();

        assertThat(page)
                .contains(
                        mine.title(),
                        at(mine) + ".pdf",
                        "/funding/levy-runs/" + mine.run().value())
                .doesNotContain(made.get(1).id().value().toString());
        var pdf = contact.getBytes(at(mine) + ".pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5, UTF_8)).isEqualTo("%PDF-");
        assertThat(contact.get(at(made.get(1)) + ".pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void the_page_of_the_organisation_shows_them_to_its_contact_and_to_those_who_work_in_the_alliance() {
        var mine = made().getFirst();

        for (var reader : List.of(
                contactOf(mine),
                new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance)),
                new Client(environment).signedIn(cast.with(Role.READER, alliance)))) {
            assertThat(reader.get(page(mine)).body()).contains(at(mine));
        }
    }

    @Test
    void the_page_of_the_organisation_shows_them_to_nobody_else() {
        var made = made();
        var mine = made.getFirst();

        for (var reader : List.of(
                new Client(environment),
                contactOf(made.get(1)),
                new Client(environment).signedIn(cast.with(Role.SECRETARIAT, cast.alliance())))) {
            assertThat(reader.get(page(mine)).body()).doesNotContain(at(mine), mine.title() + " ·");
        }
    }
}

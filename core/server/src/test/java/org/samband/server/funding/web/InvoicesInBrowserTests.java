package org.samband.server.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Access;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.RoleGrant;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.browser.Axe;
import org.samband.server.browser.BrowserTest;
import org.samband.server.browser.Screenshots;
import org.samband.server.browser.Visits;
import org.samband.server.funding.invoice.Invoice;
import org.samband.server.funding.invoice.Invoicing;
import org.samband.server.funding.invoice.IssuedRuns;
import org.samband.server.funding.invoice.Vat;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Invoices as a payer's finance officer and the secretariat find them in a browser, on a desk and on a phone. */
@BrowserTest
@Import(Cast.class)
class InvoicesInBrowserTests {

    private final Cast cast;
    private final Access access;
    private final IssuedRuns runs;
    private final Invoicing invoicing;

    private Alliance alliance;
    private Invoice mine;

    InvoicesInBrowserTests(
            @Autowired Cast cast,
            @Autowired Access access,
            @Autowired IssuedRuns runs,
            @Autowired Invoicing invoicing) {
        this.cast = cast;
        this.access = access;
        this.runs = runs;
        this.invoicing = invoicing;
    }

    @BeforeEach
    void invoiceARun() {
        alliance = cast.alliance();
        mine = ThisAlliance.call(alliance, () -> {
            invoicing.agree(30, Vat.OUTSIDE, 0, "Kontingent er ikke omsetning", "1234.56.78903", "Vestregionen");
            for (var i = 0; i < 10; i++) {
                invoicing.issue(runs.issued(2016).id(), LocalDate.of(2016, 2, 1));
            }
            var last = invoicing.issue(runs.issued(2016).id(), LocalDate.of(2016, 2, 1));
            runs.issued(2016);
            return last.getFirst();
        });
    }

    private static void signIn(Page page, Account account) {
        page.navigate("/sign-in");
        page.getByLabel("Brukernavn").fill(account.userName());
        page.getByLabel("Passord").fill(Cast.PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Logg inn").setExact(true))
                .first()
                .click();
    }

    private static void look(Page page, String name) {
        Axe.assertNothingSerious(page);
        Screenshots.take(page, name);
    }

    @Test
    void the_contact_of_a_member_goes_from_its_organisation_to_the_reasons_of_an_invoice(Visits visits) {
        var contact = cast.account();
        var organisation = new RoleGrant.Organisation(mine.payer().value(), mine.payerName());
        ThisAlliance.run(alliance, () -> access.grant(contact.id(), Role.MEMBER_CONTACT, organisation));
        for (var page : List.of(visits.atDesk(), visits.onPhone())) {
            signIn(page, contact);
            page.navigate("/" + alliance.slug() + "/my-organisation");
            look(page, "own-organisation-" + page.viewportSize().width);

            page.locator("a[href$='" + mine.id().value() + "']").first().click();

            assertThat(page.content()).contains("Slik er beløpet blitt til", mine.payerName());
            look(page, "own-invoice-" + page.viewportSize().width);
        }
    }

    @Test
    void the_secretariat_turns_the_pages_of_the_list_and_sees_the_sums_on_the_overview(Visits visits) {
        var secretary = cast.with(Role.SECRETARIAT, alliance);
        for (var page : List.of(visits.atDesk(), visits.onPhone())) {
            signIn(page, secretary);
            page.navigate("/" + alliance.slug());
            assertThat(page.content()).contains("Pengene i 2016", "Én kjøring er utstedt og ikke fakturert");
            look(page, "overview-money-" + page.viewportSize().width);
            page.navigate("/" + alliance.slug() + "/funding/invoices");
            assertThat(page.locator("tbody tr").count()).isEqualTo(50);
            page.locator("a[rel=next]").click();
            assertThat(page.locator("tbody tr").count()).isEqualTo(5);
            look(page, "invoices-" + page.viewportSize().width);
            page.navigate("/" + alliance.slug() + "/funding/invoices/payments");
            page.getByLabel("Liste").fill("2016-02-20;" + mine.reference() + ";mange\n2016-02-20;20160000019;100");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se over"))
                    .first()
                    .click();
            look(page, "payments-" + page.viewportSize().width);
        }
    }
}

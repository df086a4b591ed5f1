package org.samband.server.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.browser.Axe;
import org.samband.server.browser.BrowserTest;
import org.samband.server.browser.Screenshots;
import org.samband.server.browser.Visits;
import org.samband.server.funding.invoice.Invoicing;
import org.samband.server.funding.invoice.IssuedRuns;
import org.samband.server.funding.invoice.Vat;
import org.samband.server.plan.Amount;
import org.samband.server.plan.ElementContent;
import org.samband.server.plan.Grant;
import org.samband.server.plan.NewPlan;
import org.samband.server.plan.Plans;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The pages about money, walked through in a browser and looked at by axe. */
@BrowserTest
@Import(Cast.class)
class MoneyInBrowserTests {

    private final Cast cast;
    private final Plans plans;
    private final IssuedRuns runs;
    private final Invoicing invoicing;

    private Alliance alliance;
    private Account secretary;

    MoneyInBrowserTests(
            @Autowired Cast cast, @Autowired Plans plans, @Autowired IssuedRuns runs, @Autowired Invoicing invoicing) {
        this.cast = cast;
        this.plans = plans;
        this.runs = runs;
        this.invoicing = invoicing;
    }

    @BeforeEach
    void enterAPlanAndIssueARun() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        ThisAlliance.run(alliance, () -> {
            plans.enter(new NewPlan(
                    "Handlingsplan 2016",
                    2016,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(new NewPlan.Element(
                            "iris",
                            null,
                            "area",
                            ElementContent.titled("IRIS"),
                            null,
                            NewPlan.Source.NONE,
                            List.of(),
                            List.of(
                                    allotment(100_000_000, "member-fees", "set-aside"),
                                    allotment(25_000_000, "foundations", "applied-for"))))));
            runs.issued(2016);
            invoicing.agree(30, Vat.OUTSIDE, 0, "Kontingent er ikke omsetning", "1234.56.78903", "Vestregionen");
        });
    }

    private static NewPlan.Allotment allotment(long minor, String source, String certainty) {
        return new NewPlan.Allotment(new Grant(Amount.of(minor, "NOK"), source, certainty, null, false, source), null);
    }

    private Page signedIn(Visits visits) {
        var page = visits.atDesk();
        page.navigate("/sign-in");
        page.getByLabel("Brukernavn").fill(secretary.userName());
        page.getByLabel("Passord").fill(Cast.PASSWORD);
        press(page, "Logg inn");
        return page;
    }

    private String funding(String place) {
        return "/" + alliance.slug() + "/funding" + place;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static void look(Page page, String name) {
        Axe.assertNothingSerious(page);
        Screenshots.take(page, name);
    }

    @Test
    void a_budget_is_begun_from_the_plan_and_shows_what_a_refusal_costs(Visits visits) {
        var page = signedIn(visits);
        page.navigate(funding("/budgets"));
        page.getByLabel("Tittel").fill("Budsjett 2016");
        page.getByLabel("År").fill("2016");
        look(page, "money-budgets");
        press(page, "Begynn et budsjett");

        assertThat(page.content()).contains("IRIS", "medlemskontingent", "Igjen om alt det ventede kommer");
        look(page, "money-budget");
        page.getByLabel("IRIS: 250").check();
        press(page, "Vis hva som taper på det");
        assertThat(page.content()).contains("Det som mister pengene sine");
        look(page, "money-budget-without");
    }

    @Test
    void invoices_are_made_and_paid(Visits visits) {
        var page = signedIn(visits);
        page.navigate(funding("/invoices"));
        press(page, "Lag fakturaene");
        look(page, "money-invoices");
        page.locator("tbody a").first().click();
        assertThat(page.content()).contains("Slik er beløpet blitt til", "sak 43/2015");
        look(page, "money-invoice");
        page.getByLabel("Beløp").fill("100");
        press(page, "Noter betalingen");
        assertThat(page.content()).contains("Betalingen er notert");
        page.navigate(funding("/invoices/payments"));
        page.getByLabel("Liste").fill("2016-02-20;20160000019;100");
        press(page, "Se over");
        look(page, "money-payments");
        page.navigate(funding("/invoices/terms"));
        look(page, "money-terms");
    }

    @Test
    void the_figures_of_a_year_are_pasted_and_mapped(Visits visits) {
        var page = signedIn(visits);
        page.navigate(funding("/results"));
        page.getByLabel("År").fill("2016");
        press(page, "Begynn et år");
        page.getByLabel("Rader").fill("3900;Ordinær kontingent;4 516 710\n5000;Lønn;-4 000 000");
        press(page, "Før tallene");
        page.getByLabel("Ordinær kontingent hører til").selectOption("kind:levies");
        press(page, "Husk hvor de hører til");
        assertThat(page.content()).contains("100,00");
        look(page, "money-result");
    }

    @Test
    void a_grant_is_noted_and_answered(Visits visits) {
        var page = signedIn(visits);
        page.navigate(funding("/grants"));
        page.getByLabel("Fra hvem").fill("Sparebankstiftelsen");
        page.getByLabel("Til hva").fill("IRIS");
        page.getByLabel("Søkt om").fill("250 000");
        look(page, "money-grants");
        press(page, "Noter en søknad");
        look(page, "money-grant");
        page.navigate(funding(""));
        assertThat(page.content()).contains("Sparebankstiftelsen");
        look(page, "money");
    }
}

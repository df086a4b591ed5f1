package org.samband.server.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.browser.Axe;
import org.samband.server.browser.BrowserVisits;
import org.samband.server.browser.Screenshots;
import org.samband.server.browser.Visits;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.LevyRuns;
import org.samband.server.funding.budget.Budget;
import org.samband.server.funding.budget.Budgets;
import org.samband.server.funding.grant.GrantApplications;
import org.samband.server.funding.invoice.Invoices;
import org.samband.server.funding.invoice.Invoicing;
import org.samband.server.funding.invoice.Vat;
import org.samband.server.funding.result.Results;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** A walk through all that an example has of members and money: on a desk, on a phone, without scripts, and as files. */
@AccessTest
@ExtendWith(BrowserVisits.class)
class WalkThroughMoneyTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Environment environment;

    @Autowired
    private Cast cast;

    @Autowired
    private Schemes schemes;

    @Autowired
    private LevyRuns runs;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Results results;

    @Autowired
    private GrantApplications grants;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Invoices invoices;

    private Alliance alliance;
    private Account secretary;
    private String base;

    @BeforeEach
    void invoice_the_run_of_the_example() {
        alliance = HostedExample.host(application, "vestregionen");
        secretary = cast.with(Role.SECRETARIAT, alliance);
        base = "/" + alliance.slug();
        ThisAlliance.run(alliance, () -> {
            invoicing.agree(30, Vat.OUTSIDE, 0, "Kontingent er ikke omsetning", "1234.56.78903", "Vestregionen");
            invoicing.issue(run().id(), LocalDate.of(2016, 2, 1));
        });
    }

    private LevyRun run() {
        return runs.all().getFirst();
    }

    private List<Place> places() {
        return ThisAlliance.call(alliance, () -> {
            var run = run();
            return List.of(
                    new Place("members", "/members?on=2016-01-01"),
                    new Place("schemes", "/schemes"),
                    new Place(
                            "scheme", "/schemes/" + schemes.all().getLast().id().value()),
                    new Place("money", "/funding"),
                    new Place("levies", "/funding/levies"),
                    new Place("levy", "/funding/levies/" + run.levy().value()),
                    new Place("run", "/funding/levy-runs/" + run.id().value()),
                    new Place("what-if", "/funding/what-if?levy=" + run.levy().value() + "&year=2016&rate=2,50"),
                    new Place("budgets", "/funding/budgets"),
                    new Place("budget", "/funding/budgets/" + budget(2016)),
                    new Place("budget-derived", "/funding/budgets/" + budget(2017)),
                    new Place("line", "/funding/budgets/" + budget(2017) + "/lines/new?kind=GRANT"),
                    new Place("column", "/funding/budgets/" + budget(2017) + "/column"),
                    new Place("grants", "/funding/grants"),
                    new Place(
                            "grant",
                            "/funding/grants/" + grants.all().getFirst().id().value()),
                    new Place("results", "/funding/results"),
                    new Place("result", "/funding/results/" + result()),
                    new Place("invoices", "/funding/invoices"),
                    new Place("invoice", "/funding/invoices/" + invoice()),
                    new Place("terms", "/funding/invoices/terms"),
                    new Place("payments", "/funding/invoices/payments"));
        });
    }

    private UUID budget(int year) {
        return budgets.all().stream()
                .filter(budget -> budget.year() == year)
                .map(Budget::id)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private UUID result() {
        return results.all().getFirst().id().value();
    }

    private UUID invoice() {
        return invoices.all().getFirst().invoice().id().value();
    }

    @Test
    void every_page_keeps_nobody_out_and_fits_a_phone(Visits visits) {
        for (var page : List.of(visits.atDesk(), visits.onPhone())) {
            signIn(page);
            var width = page.viewportSize().width;
            for (var place : places()) {
                assertThat(page.navigate(base + place.address()).status())
                        .as(place.name())
                        .isEqualTo(200);
                Screenshots.take(page, "walk-money-" + width + "-" + place.name());
                Axe.assertNothingSerious(page);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of " + place.name())
                        .isEqualTo(width);
            }
        }
    }

    @Test
    void every_page_is_read_without_scripts_and_a_line_is_added_by_a_form(Visits visits) {
        var page = visits.withoutScripts();
        signIn(page);
        for (var place : places()) {
            assertThat(page.navigate(base + place.address()).status())
                    .as(place.name())
                    .isEqualTo(200);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                            .count())
                    .as(place.name())
                    .isEqualTo(1);
        }
        page.navigate(base + "/funding/budgets/" + ThisAlliance.call(alliance, () -> budget(2017)));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Legg til en linje"))
                .click();
        page.getByLabel("Hva", new Page.GetByLabelOptions().setExact(true)).fill("Tilskudd fra fylket");
        page.locator("[name=amount]").fill("123 456");
        press(page, "Lagre");

        assertThat(page.getByRole(AriaRole.MAIN).textContent().replace('\u00a0', ' '))
                .contains("Tilskudd fra fylket", "123 456 kr");
    }

    @Test
    void every_list_is_taken_away_as_a_workbook_a_word_file_and_a_pdf() {
        var client = new Client(environment).signedIn(secretary);
        var files = ThisAlliance.call(
                alliance,
                () -> List.of(
                        "/members",
                        "/schemes",
                        "/funding/payers",
                        "/funding/levies",
                        "/funding/levy-runs/" + run().id().value(),
                        "/funding/budgets/" + budget(2016),
                        "/funding/budgets/" + budget(2017),
                        "/funding/grants",
                        "/funding/results/" + result(),
                        "/funding/invoices"));
        for (var file : files) {
            for (var format : List.of("xlsx", "docx", "pdf")) {
                var answer = client.getBytes(base + file + "." + format);
                assertThat(answer.statusCode()).as(file + "." + format).isEqualTo(200);
                assertThat(new String(answer.body(), 0, 2))
                        .as(file + "." + format)
                        .isEqualTo(format.equals("pdf") ? "%P" : "PK");
                keep(file + "." + format, answer.body());
            }
        }
    }

    /** Leaves the file where somebody can look at it. */
    private static void keep(String name, byte[] content) {
        try {
            var folder = Files.createDirectories(Path.of("target/files"));
            Files.write(folder.resolve(name.substring(1).replaceAll("[/-]+", "-")), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signIn(Page page) {
        page.navigate("/sign-in");
        page.getByLabel("Brukernavn").fill(secretary.userName());
        page.getByLabel("Passord").fill(Cast.PASSWORD);
        press(page, "Logg inn");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** A page with the name of its screenshot. */
    private record Place(String name, String address) {}
}

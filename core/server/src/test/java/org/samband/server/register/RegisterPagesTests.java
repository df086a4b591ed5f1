package org.samband.server.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccountAdministration;
import org.samband.server.access.Actors;
import org.samband.server.browser.Axe;
import org.samband.server.browser.BrowserTest;
import org.samband.server.browser.Screenshots;
import org.samband.server.browser.Visits;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class RegisterPagesTests {

    private static final String PASSWORD = "heather and bracken";

    @Autowired
    AccountAdministration administration;

    @Autowired
    Actors actors;

    @Autowired
    Organisations organisations;

    private final String name = "admin-" + UUID.randomUUID();

    @BeforeEach
    void openAccount() {
        var opened = administration.open(name, "Kari Lyng", "nb");
        administration.administer(opened.account().id(), true);
        administration.changePassword(actors.called(name).orElseThrow(), opened.password(), PASSWORD);
    }

    @Test
    void an_administrator_sees_what_a_file_changes_and_accepts_it(Visits visits) {
        var page = signedIn(visits.atDesk());
        page.navigate("/admin/registers");
        assertThat(page.locator("main")).containsText("ssb-07459-in-2024-borders");
        assertThat(page.locator("main")).containsText("2005–2021, 2024–2026");
        Axe.assertNothingSerious(page);
        Screenshots.take(page, "registers");

        handIn(
                page,
                new PopulationTableFile(1910)
                        .row("0602", "Drammen", 24_000)
                        .row("0626", "Lier", 9_000)
                        .csv());
        assertThat(page.locator("main")).containsText("01.01.1910");
        Axe.assertNothingSerious(page);
        Screenshots.take(page, "register-preview");
        click(page, "Lagre 2 tall");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("«table.csv» er lest inn: 2 nye og 0 endrede tall.");
        assertThat(page.locator("main")).containsText("Kari Lyng");
    }

    @Test
    void what_is_wrong_with_a_file_is_shown_with_its_place_and_it_cannot_be_accepted(Visits visits) {
        var page = signedIn(visits.withoutScripts());
        page.navigate("/admin/registers");
        handIn(
                page,
                new PopulationTableFile(1911)
                        .row("0602", "Drammen", "24 000")
                        .row("9999", "Nei", 5)
                        .csv());

        assertThat(page.locator("#mistakes")).containsText("2 ting hindrer");
        assertThat(page.locator("#mistakes"))
                .containsText("table.csv, linje 4, kolonne 2: «24 000» er skrevet med skilletegn");
        assertThat(page.locator("#mistakes"))
                .containsText("table.csv, linje 5, kolonne 2: ingen har koden 9999 den 01.01.1911.");
        assertThat(page.getByText("Lagre 2 tall")).hasCount(0);
        click(page, "Legg bort filen");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Ingenting er lagret.");

        handIn(page, "%PDF-1.7".getBytes(UTF_8));
        assertThat(page.locator("#mistakes")).containsText("«table.csv» er ingen tabell som kan leses.");
        page.navigate("/admin/registers");
        click(page, "Se hva den endrer");
        assertThat(page.locator("#file-mistake")).hasText("Velg en fil.");
    }

    @Test
    void an_administrator_adds_an_organisation_whose_number_is_checked(Visits visits) {
        var page = signedIn(visits.atDesk());
        page.navigate("/admin/registers/organisations/new");
        page.locator("[name=name]").fill("Regionrådet " + name);
        page.locator("[name=number]").fill("123 456 784");
        click(page, "Legg til");
        assertThat(page.locator("#number-mistake")).containsText("passer ikke til de andre");
        Axe.assertNothingSerious(page);

        page.locator("[name=number]").fill("");
        click(page, "Legg til");
        assertThat(page.locator("h1")).hasText("Regionrådet " + name);
    }

    @Test
    void anyone_finds_a_municipality_and_reads_its_history(Visits visits) {
        for (var page : new Page[] {visits.atDesk(), visits.onPhone()}) {
            page.navigate("/register/organisations?q=dramm");
            Axe.assertNothingSerious(page);
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Drammen").setExact(true))
                    .click();

            assertThat(page.locator("h1")).hasText("Drammen");
            assertThat(page.locator("main")).containsText("Kode: 3005");
            assertThat(page.locator("main")).containsText("Tok opp Nedre Eiker");
            assertThat(page.locator("main")).containsText("Buskerud");
            assertThat(page.locator("main svg").first()).isVisible();
            assertThat(page.locator("main table")).containsText("68 363".replace(' ', '\u00a0'));
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(page.viewportSize().width);
            Axe.assertNothingSerious(page);
            Screenshots.take(page, "organisation" + (page.viewportSize().width < 500 ? "-phone" : ""));
        }
    }

    @Test
    void a_list_goes_on_where_its_page_ended(Visits visits) {
        var page = visits.reading("sv");
        page.navigate("/register/organisations?kind=municipality&q=s");
        var first = page.locator("tbody th a").allInnerTexts();
        page.locator("a[rel=next]").click();
        var second = page.locator("tbody th a").allInnerTexts();

        assertThat(first).hasSize(50);
        assertThat(second).isNotEmpty().isNotEqualTo(first);
        assertThat(first.getLast().compareToIgnoreCase(second.getFirst())).isLessThanOrEqualTo(0);
    }

    @Test
    void the_api_tells_organisations_and_figures_to_anyone(Visits visits) {
        var api = visits.atDesk().request();
        var id = organisations
                .coded("NO", "0602", LocalDate.of(2016, 1, 1))
                .orElseThrow()
                .id()
                .value();

        assertThat(api.get("/api/v1/register/organisations?code=3005").text())
                .contains("\"id\":\"" + id + "\"", "\"code\":\"3301\"", "\"next\":null");
        assertThat(api.get("/api/v1/register/organisations?kind=county&limit=2").text())
                .contains("\"next\":\"");
        assertThat(api.get("/api/v1/register/organisations/" + id).text()).contains("\"from\":\"2020-01-01\"");
        assertThat(api.get("/api/v1/register/organisations/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(api.get("/api/v1/register/populations?source=ssb-07459&date=2016-01-01")
                        .text())
                .contains("\"organisation\":\"" + id
                        + "\",\"source\":\"ssb-07459\",\"date\":\"2016-01-01\",\"inhabitants\":67895");
        assertThat(api.get("/api/v1/register/populations?source=nobody&date=2016-01-01")
                        .status())
                .isEqualTo(400);
        assertThat(api.get("/api/v1/register/organisations?limit=501").status()).isEqualTo(400);
        assertThat(api.get("/api/v1/register/sources").text()).contains("\"key\":\"scb-be0101a\"", "[\"2016-12-31\"]");
    }

    @Test
    void only_an_administrator_writes_over_the_api(Visits visits) {
        var page = visits.atDesk();
        var table = new PopulationTableFile(1912).row("0602", "Drammen", 25_000);

        assertThat(send(page, table.jsonStat(), false).status()).isIn(401, 403);
        var done = send(page, table.jsonStat(), true);
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        assertThat(done.text()).contains("\"added\":1", "\"dates\":[\"1912-01-01\"]");
        var refused = send(page, table.row("0626", "Lier", -1).jsonStat(), true);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("table.json, verdi 2: -1 er under null.");
        var added = page.request()
                .post(
                        "/api/v1/register/organisations",
                        basic().setData(Map.of("kind", "company", "country", "SE", "name", "AB", "number", "1")));
        assertThat(added.status()).isEqualTo(400);
        assertThat(added.text()).contains("\"number\"");
    }

    private APIResponse send(Page page, byte[] file, boolean signed) {
        var form = FormData.create()
                .set("format", "ssb-07459")
                .set("file", new FilePayload("table.json", "application/json", file));
        return page.request()
                .post("/api/v1/register/populations", (signed ? basic() : RequestOptions.create()).setMultipart(form));
    }

    private RequestOptions basic() {
        var both = Base64.getEncoder().encodeToString((name + ":" + PASSWORD).getBytes(UTF_8));
        return RequestOptions.create().setHeader("Authorization", "Basic " + both);
    }

    private Page signedIn(Page page) {
        page.navigate("/sign-in");
        page.locator("[name=userName]").fill(name);
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        return page;
    }

    private static void handIn(Page page, byte[] file) {
        page.locator("[name=file]").setInputFiles(new FilePayload("table.csv", "text/csv", file));
        click(page, "Se hva den endrer");
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}

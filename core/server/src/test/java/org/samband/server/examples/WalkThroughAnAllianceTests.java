package org.samband.server.examples;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.profile.ExampleAlliance;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.browser.Axe;
import org.samband.server.browser.BrowserVisits;
import org.samband.server.browser.Screenshots;
import org.samband.server.browser.Visits;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.Plans;
import org.samband.server.plan.importing.PlanImports;
import org.samband.server.plugin.Profiles;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;

@AccessTest
@ExtendWith(BrowserVisits.class)
class WalkThroughAnAllianceTests {

    private static final String DOCUMENT = """
            Innsatsområde: Vann

            Tiltak\tAktiviteter\t2025
            Måling\tHvem måler?\tQ1
            \tSkrive ned\tsnart
            """;

    @Autowired
    private Cast cast;

    @Autowired
    private Profiles profiles;

    @Autowired
    private ExampleLoading loading;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanImports imports;

    private Alliance alliance;
    private Account account;

    @BeforeEach
    void load_the_example_and_give_somebody_every_right() {
        var profile = profiles.find("norwegian-regional-council").orElseThrow();
        var example = profile.examples().getFirst();
        var slug = "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        alliance = loading.load(profile, new ExampleAlliance(slug, example.owner(), example.folder()));
        account = cast.administrator();
        cast.grant(alliance, account, Role.SECRETARIAT);
    }

    @Test
    void every_page_keeps_nobody_out_and_fits_a_phone(Visits visits) {
        var addresses = addresses();
        for (var page : List.of(visits.atDesk(), visits.onPhone())) {
            signIn(page);
            for (var address : addresses) {
                var answer = page.navigate(address);
                assertThat(answer.status()).as(address).isEqualTo(200);
                Axe.assertNothingSerious(page);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of " + address)
                        .isEqualTo(page.viewportSize().width);
            }
        }
    }

    @Test
    void anybody_reads_what_is_published_and_nothing_else(Visits visits) {
        var page = visits.atDesk();
        page.navigate("/" + alliance.slug());
        Axe.assertNothingSerious(page);
        assertThat(page.locator("#due")).hasCount(0);
        page.navigate(plan());
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Handlingsplan 2016");
        page.navigate("/" + alliance.slug() + "/follow-up");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
    }

    @Test
    void a_report_is_made_issued_and_downloaded_by_hand(Visits visits) {
        var page = visits.withoutScripts();
        signIn(page);
        page.navigate("/" + alliance.slug());
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Tertialrapport, 2. tertial 2016 til Styringsgruppen"))
                .click();
        Screenshots.take(page, "walk-report-due");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("2. tertial 2016");
    }

    @Test
    void a_document_for_another_year_shows_what_is_new_and_gone(Visits visits) {
        var read = ThisAlliance.call(
                alliance, () -> imports.read(ImportSource.file("vann.txt", DOCUMENT.getBytes(UTF_8)), 2025));
        var page = visits.atDesk();
        signIn(page);
        page.navigate("/" + alliance.slug() + "/plans/imports/" + read.id().value());
        page.getByText("Sammenlign med handlingsplanen i systemet").click();
        Screenshots.take(page, "walk-comparison");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("innsatsområde Vann");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("innsatsområde Kultur");
    }

    private List<String> addresses() {
        var base = "/" + alliance.slug();
        var elements = ThisAlliance.call(
                alliance, () -> plans.view(plans.all().getFirst().id()).elements());
        var read = ThisAlliance.call(
                alliance, () -> imports.read(ImportSource.file("vann.txt", DOCUMENT.getBytes(UTF_8)), 2025));
        var element = base + "/elements/" + lastOf(elements, "activity");
        var addresses = new ArrayList<>(List.of(
                base,
                base + "/plans",
                base + "/plans/new",
                plan(),
                plan() + "?view=timeline",
                plan() + "?view=money",
                plan() + "/versions",
                element,
                element + "/edit",
                element + "/move",
                element + "/removal",
                base + "/follow-up",
                base + "/plans/imports",
                base + "/plans/imports/" + read.id().value(),
                base + "/plans/imports/" + read.id().value() + "/comparison",
                base + "/reports",
                base + "/bodies",
                base + "/bodies/new",
                base + "/settings",
                base + "/settings/people",
                base + "/settings/terms/nb"));
        addresses.addAll(
                List.of("/", "/admin/alliances", "/admin/alliances/new", "/admin/accounts", "/admin/profiles"));
        return addresses;
    }

    private String plan() {
        return "/" + alliance.slug() + "/plans/"
                + ThisAlliance.call(alliance, () -> plans.all().getFirst().id().value());
    }

    private static UUID lastOf(List<PlanElement> elements, String level) {
        return elements.reversed().stream()
                .filter(element -> element.level().equals(level))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private void signIn(Page page) {
        page.navigate("/sign-in");
        page.getByLabel("Brukernavn").fill(account.userName());
        page.getByLabel("Passord").fill(Cast.PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Logg inn").setExact(true))
                .click();
    }
}

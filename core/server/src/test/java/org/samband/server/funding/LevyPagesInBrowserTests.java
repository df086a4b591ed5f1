package org.samband.server.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
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
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@BrowserTest
@Import(Cast.class)
class LevyPagesInBrowserTests {

    private final Cast cast;
    private final Regions regions;
    private final LevyRuns runs;

    private Alliance alliance;
    private Account secretary;
    private LevyRun run;

    LevyPagesInBrowserTests(@Autowired Cast cast, @Autowired Regions regions, @Autowired LevyRuns runs) {
        this.cast = cast;
        this.regions = regions;
        this.runs = runs;
    }

    @BeforeEach
    void computeALevy() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        run = ThisAlliance.call(alliance, () -> {
            var levy = regions.levy(regions.health(), Regions.perInhabitant("Helsekontingent"), 200);
            runs.draft(levy.id(), RunTime.of(2015));
            return runs.draft(levy.id(), RunTime.of(2016));
        });
    }

    @Test
    void a_run_opens_each_amount_to_its_reasons_and_is_issued_step_by_step(Visits visits) {
        var page = visits.atDesk();
        signIn(page);
        page.navigate(address("/levy-runs/" + run.id().value()));
        Axe.assertNothingSerious(page);
        Screenshots.take(page, "levy-run");

        page.getByText("Forklaring Kongsberg").click();
        assertThat(page.getByText("2,00\u00a0kr × 27\u00a0013 innbyggere = 54\u00a0026\u00a0kr"))
                .isVisible();
        press(page, "Merk som kontrollert");
        press(page, "Godkjenn");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Utsted"))
                .click();
        press(page, "Utsted");
        assertThat(page.getByText("Kjøringen er utstedt.")).isVisible();
    }

    @Test
    void a_what_if_is_asked_and_answered_without_scripts(Visits visits) {
        var page = visits.withoutScripts();
        signIn(page);
        page.navigate(address("/what-if"));
        page.getByLabel("Sats").fill("2,50");
        press(page, "Vis virkningen");

        assertThat(page.getByRole(AriaRole.TABLE)).containsText("+241\u00a0334\u00a0kr");
        assertThat(page).hasURL(Pattern.compile(".*rate=2%2C50.*"));
    }

    @Test
    void the_pages_of_levies_are_easy_to_read_at_the_desk_and_on_a_phone(Visits visits) {
        var page = visits.atDesk();
        signIn(page);
        for (var place : new String[] {
            "/levies",
            "/levies/new",
            "/levies/" + run.levy().value(),
            "/levies/" + run.levy().value() + "/edit",
            "/what-if?levy=" + run.levy().value() + "&year=2016&rate=2,50"
        }) {
            page.navigate(address(place));
            Axe.assertNothingSerious(page);
            Screenshots.take(page, "levy" + place.replaceAll("[^a-z]+", "-").replaceAll("(-[a-f]{1,8}){3,}", ""));
        }
        var phone = visits.onPhone();
        signIn(phone);
        phone.navigate(address("/levy-runs/" + run.id().value()));
        Axe.assertNothingSerious(phone);
        Screenshots.take(phone, "levy-run-phone");
    }

    @Test
    void what_was_typed_and_other_figures_are_easy_to_read_at_the_desk_and_on_a_phone(Visits visits) {
        var levy = run.levy().value();
        for (var page : new Page[] {visits.atDesk(), visits.onPhone()}) {
            var where = page.viewportSize().width < 600 ? "-phone" : "";
            signIn(page);
            page.navigate(address("/what-if?levy=" + levy + "&year=2017&reference=01-01/1"));
            assertThat(page.getByText("1. januar 2016, i stedet for").first()).isVisible();
            Axe.assertNothingSerious(page);
            Screenshots.take(page, "levy-what-if-other-figures" + where);
            page.navigate(address("/levies/" + levy));
            page.getByText("Vedta en sats").first().click();
            page.locator("#rate-rate").fill("to kroner");
            page.locator("#rate-decision").fill("sak 43/2015");
            press(page, "Lagre");
            assertThat(page.locator("#rate-rate")).hasValue("to kroner");
            Axe.assertNothingSerious(page);
            Screenshots.take(page, "levy-refused-rate" + where);
        }
    }

    private String address(String place) {
        return "/" + alliance.slug() + "/funding" + place;
    }

    private void signIn(Page page) {
        page.navigate("/sign-in");
        page.getByLabel("Brukernavn").fill(secretary.userName());
        page.getByLabel("Passord").fill(Cast.PASSWORD);
        press(page, "Logg inn");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}

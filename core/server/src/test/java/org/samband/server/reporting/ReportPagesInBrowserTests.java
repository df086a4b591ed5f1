package org.samband.server.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
import org.samband.server.plan.Status;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@BrowserTest
@Import(Cast.class)
class ReportPagesInBrowserTests {

    private final Cast cast;
    private final PlanForReports plans;

    private Alliance alliance;
    private Account secretary;

    ReportPagesInBrowserTests(@Autowired Cast cast, @Autowired PlanForReports plans) {
        this.cast = cast;
        this.plans = plans;
    }

    @BeforeEach
    void enterAPlanAndSayHowItGoes() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        ThisAlliance.run(alliance, () -> {
            var plan = plans.enter();
            plans.say(plan, "ntp", "2016-T1", Status.DELAYED, "Innspillet venter på Osloregionen.");
            plans.say(plan, "cases", "2016-T1", Status.ON_TRACK, "Fire møter er forberedt.");
        });
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

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    private static void look(Page page, String name) {
        Axe.assertNothingSerious(page);
        Screenshots.take(page, name);
    }

    @Test
    void a_report_goes_from_the_list_to_the_board_without_scripts(Visits visits) {
        var page = visits.withoutScripts();
        signIn(page);
        page.navigate("/" + alliance.slug() + "/reports");
        press(page, "Begynn");
        page.getByLabel("Sammendrag").fill("En rolig periode.");
        press(page, "Lagre sammendraget");
        assertThat(page.locator("article.report")).containsText("En rolig periode.");
        follow(page, "Ferdigstill");
        press(page, "Ferdigstill");
        assertThat(page.locator("main")).containsText("Rapporten er ferdigstilt.");
        assertThat(page.locator("main")).containsText("Fingeravtrykk");
    }

    @Test
    void the_pages_of_reports_are_open_to_all(Visits visits) {
        var page = visits.atDesk();
        signIn(page);
        page.navigate("/" + alliance.slug() + "/reports");
        look(page, "reporting-list");
        press(page, "Begynn");
        look(page, "reporting-draft");
        follow(page, "Omformuler kommentarer");
        look(page, "reporting-sentences");
        page.goBack();
        follow(page, "Ferdigstill");
        look(page, "reporting-issuance");
        press(page, "Ferdigstill");
        look(page, "reporting-issued");
        page.navigate("/" + alliance.slug() + "/reports");
        follow(page, "Hvem som får hva");
        look(page, "reporting-routes");
        page.navigate("/" + alliance.slug() + "/bodies");
        look(page, "body-list");
        follow(page, "Norsk Helsenett");
        look(page, "body-form");
    }

    @Test
    void a_draft_fits_a_phone(Visits visits) {
        var page = visits.onPhone();
        signIn(page);
        page.navigate("/" + alliance.slug() + "/reports");
        look(page, "reporting-list-phone");
        press(page, "Begynn");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(360);
        look(page, "reporting-draft-phone");
    }
}

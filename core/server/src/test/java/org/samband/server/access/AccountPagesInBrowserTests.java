package org.samband.server.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.browser.Axe;
import org.samband.server.browser.BrowserVisits;
import org.samband.server.browser.Screenshots;
import org.samband.server.browser.Visits;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;

@AccessTest
@ExtendWith(BrowserVisits.class)
class AccountPagesInBrowserTests {

    private final Cast cast;

    AccountPagesInBrowserTests(@Autowired Cast cast) {
        this.cast = cast;
    }

    @Test
    void one_signs_in_by_keyboard_and_lands_in_the_only_alliance_one_has(Visits visits) {
        var alliance = cast.alliance();
        var page = visits.atDesk();
        page.navigate("/sign-in");
        Axe.assertNothingSerious(page);
        Screenshots.take(page, "access-sign-in");

        page.getByLabel("Brukernavn").focus();
        page.keyboard().type(cast.with(Role.SECRETARIAT, alliance).userName());
        page.keyboard().press("Tab");
        page.keyboard().type(Cast.PASSWORD);
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/" + alliance.slug()));
        assertThat(page.locator("header")).containsText("Kari Lyng");
    }

    @Test
    void signing_in_and_out_works_without_scripts(Visits visits) {
        var page = visits.withoutScripts();
        page.navigate("/account");
        page.getByLabel("Brukernavn").fill("nobody");
        page.getByLabel("Passord").fill("wrong");
        press(page, "Logg inn");
        assertThat(page.locator("#mistakes")).containsText("Brukernavnet eller passordet er feil.");
        assertThat(page.getByLabel("Brukernavn")).hasValue("nobody");
        assertThat(page.getByLabel("Passord")).hasValue("");

        page.getByLabel("Brukernavn").fill(cast.account().userName());
        page.getByLabel("Passord").fill(Cast.PASSWORD);
        press(page, "Logg inn");
        assertThat(page).hasTitle("Min konto – Samband");

        page.locator("header summary", new Page.LocatorOptions().setHasText("Kari Lyng"))
                .click();
        press(page, "Logg ut");
        page.navigate("/account");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
    }

    @Test
    void the_pages_of_accounts_and_people_are_open_to_all_and_fit_a_phone(Visits visits) {
        var alliance = cast.alliance();
        var account = cast.administrator();
        cast.grant(alliance, account, Role.SECRETARIAT);
        cast.grant(alliance, account, Role.MEMBER_CONTACT);
        for (var page : new Page[] {visits.atDesk(), visits.onPhone()}) {
            var phone = page.viewportSize().width < 500;
            page.navigate("/sign-in");
            page.getByLabel("Brukernavn").fill(account.userName());
            page.getByLabel("Passord").fill(Cast.PASSWORD);
            press(page, "Logg inn");
            for (var address :
                    new String[] {"/account", "/admin/accounts", "/" + alliance.slug() + "/settings/people"}) {
                page.navigate(address);
                Axe.assertNothingSerious(page);
                Screenshots.take(
                        page,
                        "access" + address.replace("/" + alliance.slug(), "").replace('/', '-')
                                + (phone ? "-phone" : ""));
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as(address)
                        .isEqualTo(page.viewportSize().width);
            }
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}

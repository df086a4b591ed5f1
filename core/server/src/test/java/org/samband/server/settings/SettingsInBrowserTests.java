package org.samband.server.settings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.browser.Axe;
import org.samband.server.browser.BrowserVisits;
import org.samband.server.browser.Screenshots;
import org.samband.server.browser.Visits;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** The settings on a phone, and what follows what somebody types. */
@AccessTest
@ExtendWith(BrowserVisits.class)
class SettingsInBrowserTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Alliances alliances;

    @Test
    void each_page_keeps_nobody_out_and_fits_a_phone(Visits visits) {
        var alliance = InHostedAlliance.host(alliances, "swedish-municipal-federation", "sv");
        var base = "/" + alliance.slug() + "/settings";
        var page = visits.onPhone();
        signIn(page, cast.with(Role.SECRETARIAT, alliance));
        for (var address : List.of(
                "",
                "/terms/sv",
                "/terms/sv/area",
                "/fields",
                "/fields/new",
                "/columns/screen",
                "/phrases",
                "/letterhead",
                "/reporting",
                "/routes",
                "/profile",
                "/changes",
                "/file")) {
            var answer = page.navigate(base + address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            Axe.assertNothingSerious(page);
            Screenshots.take(page, "settings" + address.replace('/', '-'));
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + address)
                    .isEqualTo(page.viewportSize().width);
        }
    }

    @Test
    void sentences_and_contrast_follow_what_is_typed(Visits visits) {
        var alliance = cast.alliance();
        var page = visits.atDesk();
        signIn(page, cast.with(Role.SECRETARIAT, alliance));

        page.navigate("/" + alliance.slug() + "/settings/terms/nb/area");
        page.locator("#definite").fill("satsingen");
        assertThat(page.locator("main")).containsText("Her ser du satsingen.");
        page.navigate("/" + alliance.slug() + "/settings");
        page.locator("#colour").fill("#7a4b1f");
        assertThat(page.locator("main")).containsText("7,3:1");
    }

    private static void signIn(Page page, Account account) {
        page.navigate("/sign-in");
        page.locator("[name=userName]").fill(account.userName());
        page.locator("[name=password]").fill(Cast.PASSWORD);
        page.locator("[name=password]").press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/sign-in.*"));
    }
}

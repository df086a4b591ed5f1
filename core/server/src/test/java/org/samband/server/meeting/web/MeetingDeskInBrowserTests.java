package org.samband.server.meeting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
import org.samband.server.meeting.importing.MeetingImports;
import org.samband.server.meeting.importing.OldMinutes;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;

@AccessTest
@ExtendWith(BrowserVisits.class)
class MeetingDeskInBrowserTests {

    @Autowired
    private Cast cast;

    @Autowired
    private MeetingImports imports;

    private Alliance alliance;
    private Account secretary;
    private String base;

    @BeforeEach
    void anAlliance() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        base = "/" + alliance.slug();
    }

    private void signIn(Page page) {
        page.navigate("/sign-in");
        page.getByLabel("Brukernavn").fill(secretary.userName());
        page.getByLabel("Passord").fill(Cast.PASSWORD);
        page.locator("main button[type=submit]").click();
    }

    @Test
    void minutes_are_pasted_corrected_and_saved_without_scripts(Visits visits) {
        var page = visits.withoutScripts();
        signIn(page);
        page.navigate(base + "/meetings/imports");
        page.locator("input[name=year]").fill("2031");
        page.locator("textarea[name=text]").fill(OldMinutes.TEXT);
        page.locator("main form button[type=submit]").first().click();

        assertThat(page.locator(".desk-count")).containsText("3 av 4 til stede");
        page.locator("#e-head a").click();
        page.locator("input[name=place]").fill("Asker rådhus");
        page.locator("#desk-form button[type=submit]").first().click();
        assertThat(page.locator(".facts").first()).containsText("Asker rådhus");
        Screenshots.take(page, "meeting-desk");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lagre alt"))
                .click();

        ThisAlliance.run(alliance, () -> assertThat(imports.open()).isEmpty());
    }

    @Test
    void the_desk_and_what_follows_it_fit_a_phone_and_keep_nobody_out(Visits visits) {
        var read = ThisAlliance.call(alliance, () -> {
            imports.accept(imports.read(ImportSource.pasted("første", OldMinutes.TEXT), 2031)
                    .id());
            return imports.read(ImportSource.pasted("neste", OldMinutes.next()), 2031);
        });
        var desk = base + "/meetings/imports/" + read.id().value();
        var item = read.draft().items().getFirst().id();
        var addresses = List.of(
                base + "/meetings/imports",
                desk,
                desk + "?at=head",
                desk + "?at=" + item,
                base + "/promises",
                base + "/promises/new",
                base + "/inquiries",
                base + "/inquiries/new",
                "/my");
        for (var page : List.of(visits.atDesk(), visits.onPhone())) {
            signIn(page);
            for (var address : addresses) {
                var answer = page.navigate(address);
                assertThat(answer.status()).as(address).isEqualTo(200);
                Screenshots.take(page, "minutes" + addresses.indexOf(address) + "-" + page.viewportSize().width);
                Axe.assertNothingSerious(page);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of " + address)
                        .isEqualTo(page.viewportSize().width);
            }
        }
    }
}

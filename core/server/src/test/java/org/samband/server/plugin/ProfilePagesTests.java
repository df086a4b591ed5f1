package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccountAdministration;
import org.samband.server.access.Actors;
import org.samband.server.browser.Axe;
import org.samband.server.browser.BrowserTest;
import org.samband.server.browser.Screenshots;
import org.samband.server.browser.Visits;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ProfilePagesTests {

    private static final String PASSWORD = "heather and bracken";

    @Autowired
    InstalledJars jars;

    @Autowired
    AccountAdministration administration;

    @Autowired
    Actors actors;

    private final String id = "lakeside-" + UUID.randomUUID();

    @AfterEach
    void putAway() {
        PutAway.all(jars);
    }

    @Test
    void an_administrator_hands_in_a_profile_and_turns_it_on(Visits visits) {
        var page = signedIn(visits.atDesk());
        handIn(page, new ThrowAwayJar(id).bytes());
        assertThat(page.getByRole(AriaRole.STATUS).innerText())
                .isEqualTo(id + " er undersøkt uten anmerkninger og kan slås på.");

        assertThat(page.locator(".card").first().innerText())
                .contains("usignert", "Ingen som denne serveren stoler på, går god for " + id + ".");
        page.locator(".card h3 a").first().click();
        assertThat(page.locator("main").innerText())
                .contains("board", "activity", "Den er undersøkt og holder kontrakten", "usignert");
        Axe.assertNothingSerious(page);
        page.navigate(page.url() + "/trial");
        assertThat(page.locator("main").innerText()).contains("Ingen bruker en annen versjon");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Til versjonen"))
                .click();
        click(page, "Slå på " + id + " 1.0.0");

        assertThat(page.getByRole(AriaRole.STATUS).innerText())
                .isEqualTo(id + " er slått på, selv om ingen som denne serveren stoler på, går god for den.");
        assertThat(page.request().get("/api/v1/profiles/" + id).text()).contains("\"levels\":[\"activity\"]");
        Screenshots.take(page, "profiles");
        Axe.assertNothingSerious(page);
        page.navigate("/admin/profiles/events");
        Axe.assertNothingSerious(page);
        var last = page.locator("tbody tr").first();
        assertThat(last.innerText()).contains("Kari Lyng", id + " 1.0.0", "Slått på.");
        last.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Angre"))
                .click();
        click(page, "Slå av");
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).startsWith(id + " er slått av.");
    }

    @Test
    void a_refused_profile_is_shown_with_its_reasons_and_can_be_removed(Visits visits) {
        var page = signedIn(visits.withoutScripts());
        handIn(page, new ThrowAwayJar(id).levels("").bytes());

        assertThat(page.locator(".card").first().innerText())
                .contains(
                        "Avvist", id + " bryter kontrakten: planStructure() has no level; a plan needs at least one.");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fjern " + id + " 1.0.0"))
                .click();
        click(page, "Fjern");
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).isEqualTo(id + " er fjernet.");
    }

    private Page signedIn(Page page) {
        var name = "admin-" + UUID.randomUUID();
        var opened = administration.open(name, "Kari Lyng", "nb");
        administration.administer(opened.account().id(), true);
        var actor = actors.called(name).orElseThrow();
        administration.changePassword(actor, opened.password(), PASSWORD);
        page.navigate("/sign-in");
        page.locator("[name=userName]").fill(name);
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        page.navigate("/admin/profiles");
        return page;
    }

    private static void handIn(Page page, byte[] jar) {
        page.locator("[name=file]").setInputFiles(new FilePayload("lake.jar", "application/java-archive", jar));
        click(page, "Undersøk");
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}

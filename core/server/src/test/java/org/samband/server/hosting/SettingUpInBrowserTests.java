package org.samband.server.hosting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.browser.Axe;
import org.samband.server.browser.BrowserVisits;
import org.samband.server.browser.Screenshots;
import org.samband.server.browser.Visits;
import org.springframework.beans.factory.annotation.Autowired;

/** A newcomer opens an alliance and sets it up to its first plan, by keyboard, with and without scripts. */
@AccessTest
@ExtendWith(BrowserVisits.class)
class SettingUpInBrowserTests {

    private static final String PLAN = """
            Innsatsområde: Vann

            Tiltak\tAktiviteter\t2027
            Måling\tMåle innsjøen\tQ1
            """;

    @Autowired
    private Cast cast;

    private final String slug = "b" + UUID.randomUUID().toString().substring(24);

    @Test
    void an_alliance_is_set_up_from_its_profile_to_its_first_plan(Visits visits) {
        setUp(visits.onPhone(), page -> {
            Axe.assertNothingSerious(page);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + page.url())
                    .isEqualTo(page.viewportSize().width);
        });
    }

    @Test
    void it_is_set_up_without_scripts_too(Visits visits) {
        setUp(
                visits.withoutScripts(),
                page -> Screenshots.take(
                        page, "setting-up-" + page.url().replaceAll("[?].*", "").replaceAll(".*/", "")));
    }

    private void setUp(Page page, Consumer<Page> look) {
        signIn(page, cast.administrator());
        page.navigate("/admin/alliances");
        page.locator("main a[href='/admin/alliances/new']").press("Enter");
        look.accept(page);
        page.locator("#name").fill("Fjordregionen " + slug);
        page.locator("#slug").fill(slug);
        page.locator("#profile").selectOption("norwegian-regional-council");
        page.locator("#language").selectOption("nb");
        press(page, "Opprett en allianse");

        assertThat(page).hasURL(Pattern.compile(".*/setting-up/organisation"));
        page.locator("#number").fill("123");
        press(page, "Lagre og gå videre");
        assertThat(page.locator("#number-mistake")).isVisible();
        look.accept(page);
        page.locator("#number").fill("");
        press(page, "Lagre og gå videre");

        assertThat(page).hasURL(Pattern.compile(".*/setting-up/members"));
        page.locator("#county").selectOption("Akershus");
        press(page, "Vis kommunene");
        page.getByLabel("Asker", new Page.GetByLabelOptions().setExact(true)).press("Space");
        page.getByLabel("Bærum", new Page.GetByLabelOptions().setExact(true)).press("Space");
        look.accept(page);
        press(page, "Lagre og gå videre");

        assertThat(page).hasURL(Pattern.compile(".*/setting-up/bodies"));
        look.accept(page);
        page.locator("#name-council").fill("Fjordrådet");
        press(page, "Lagre og gå videre");

        assertThat(page).hasURL(Pattern.compile(".*/plans/imports"));
        page.locator("#year").fill("2027");
        page.locator("#text").fill(PLAN);
        press(page, "Les det");
        press(page, "Lagre alt");
        assertThat(page.locator("main")).containsText("Måle innsjøen");

        page.navigate("/" + slug + "/setting-up");
        look.accept(page);
        assertThat(page.locator("main li .tag")).hasText(new String[] {"gjort", "gjort", "gjort", "gjort"});
        page.navigate("/" + slug + "/members");
        assertThat(page.locator("main")).containsText("Bærum");
        page.navigate("/" + slug + "/bodies");
        assertThat(page.locator("main")).containsText("Fjordrådet");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
    }

    private static void signIn(Page page, Account account) {
        page.navigate("/sign-in");
        page.getByLabel("Brukernavn").fill(account.userName());
        page.getByLabel("Passord").fill(Cast.PASSWORD);
        page.getByLabel("Passord").press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/sign-in.*"));
    }
}

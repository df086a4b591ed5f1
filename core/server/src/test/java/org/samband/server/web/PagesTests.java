package org.samband.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.browser.Axe;
import org.samband.server.browser.BrowserVisits;
import org.samband.server.browser.Screenshots;
import org.samband.server.browser.Visits;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(classes = WebOnly.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserVisits.class)
class PagesTests {

    @Test
    void the_front_page_shows_who_is_here(Visits visits) {
        var page = visits.atDesk();
        page.navigate("/");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)))
                .hasText(new String[] {"Innsjøregionen", "Fjellregionen"});
        Axe.assertNothingSerious(page);
        Screenshots.take(page, "web-front");
    }

    @Test
    void a_page_has_its_frame_and_its_fragments(Visits visits) {
        var page = visits.atDesk();
        page.navigate("/lakeside/desk");
        assertThat(page.locator(".navigation a")).hasText(new String[] {"Oversikt", "Handlingsplan", "Rapporter"});
        assertThat(page.locator(".navigation a[aria-current]")).hasText("Handlingsplan");
        assertThat(page).hasTitle("Handlingsplan 2016 – Innsjøregionen");
        assertThat(page.locator("tbody .status").nth(1)).hasText("Forsinket");
        Axe.assertNothingSerious(page);
        Screenshots.take(page, "web-page");
        Screenshots.print(page, "web-page");
    }

    @Test
    void a_page_fits_a_phone(Visits visits) {
        var page = visits.onPhone();
        page.navigate("/lakeside/desk");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(360);
        Axe.assertNothingSerious(page);
        Screenshots.take(page, "web-page-phone");
        page.navigate("/");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(360);
        Screenshots.take(page, "web-front-phone");
    }

    @Test
    void the_first_tab_stop_skips_to_the_content(Visits visits) {
        var page = visits.atDesk();
        page.navigate("/lakeside/desk");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Hopp til innholdet");
        assertThat(page.locator(":focus")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void a_form_with_a_mistake_says_which_field_without_scripts(Visits visits) {
        var page = visits.withoutScripts();
        page.navigate("/lakeside/desk");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lagre"))
                .click();
        assertThat(page.locator("#mistakes")).containsText("Én ting må rettes");
        assertThat(page.getByLabel("Tittel")).hasAttribute("aria-invalid", "true");
        page.getByLabel("Tittel").fill("Bedre knutepunkt");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lagre"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Bedre knutepunkt er lagret.");
    }

    @Test
    void a_form_with_a_mistake_looks_calm(Visits visits) {
        var page = visits.atDesk();
        page.navigate("/lakeside/desk");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lagre"))
                .click();
        assertThat(page.locator("#mistakes")).isVisible();
        Axe.assertNothingSerious(page);
        Screenshots.take(page, "web-form-mistake");
    }

    @Test
    void arrows_and_enter_walk_the_grid(Visits visits) {
        var page = visits.atDesk();
        page.navigate("/lakeside/desk");
        page.locator("[name=text1]").click();
        page.keyboard().press("Enter");
        assertThat(page.locator("[name=text2]")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[name=text3]")).isFocused();
        page.keyboard().press("Control+ArrowLeft");
        assertThat(page.locator("[name=status3]")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("[name=status3]")).isFocused();
    }

    @Test
    void a_key_presses_what_it_stands_for_but_not_while_one_types(Visits visits) {
        var page = visits.atDesk();
        page.navigate("/lakeside/desk");
        page.getByLabel("Tittel").pressSequentially("e");
        assertThat(page.url()).doesNotContain("#skjema");
        page.locator("h1").click();
        page.keyboard().press("e");
        assertThat(page.url()).endsWith("#skjema");
    }

    @Test
    void a_menu_opens_and_closes_by_keyboard(Visits visits) {
        var page = visits.atDesk();
        page.navigate("/lakeside/desk");
        var account = page.locator("summary", new Page.LocatorOptions().setHasText("Kari Strand"));
        account.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Logg ut")).isVisible();
        Axe.assertNothingSerious(page);
        page.keyboard().press("Escape");
        assertThat(page.getByText("Logg ut")).isHidden();
        assertThat(account).isFocused();
    }

    @Test
    void a_chosen_language_is_remembered_and_leaves_the_address(Visits visits) {
        var page = visits.atDesk();
        page.navigate("/accessibility?from=plan");
        page.locator("summary", new Page.LocatorOptions().setHasText("Bokmål")).click();
        page.getByText("Nynorsk").click();
        assertThat(page.locator("h1")).hasText("Tilgjenge");
        assertThat(page.url()).endsWith("/accessibility?from=plan");
        assertThat(page.locator("html")).hasAttribute("lang", "nn");
        page.navigate("/nowhere");
        assertThat(page.locator("h1")).hasText("Ikkje funne");
    }

    @Test
    void an_error_page_says_what_to_do(Visits visits) {
        var page = visits.reading("sv-SE");
        page.navigate("/lakeside/nowhere");
        assertThat(page.locator("h1")).hasText("Hittades inte");
        assertThat(page.locator(".navigation a")).hasCount(3);
        Axe.assertNothingSerious(page);
        Screenshots.take(page, "web-not-found");
    }

    @Test
    void the_accessibility_statement_reads_well(Visits visits) {
        var page = visits.reading("en");
        page.navigate("/accessibility");
        assertThat(page.locator("h1")).hasText("Accessibility");
        Axe.assertNothingSerious(page);
        Screenshots.take(page, "web-accessibility");
    }
}

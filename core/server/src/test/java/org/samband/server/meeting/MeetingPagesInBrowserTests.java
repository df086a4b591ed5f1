package org.samband.server.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.meeting.MeetingForTests.DAY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.AppointmentRole;
import org.samband.server.browser.Axe;
import org.samband.server.browser.BrowserTest;
import org.samband.server.browser.Screenshots;
import org.samband.server.browser.Visits;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A meeting as a secretary goes through it in a browser. */
@BrowserTest
@Import(Cast.class)
class MeetingPagesInBrowserTests {

    private final Cast cast;
    private final MeetingForTests some;

    private Alliance alliance;
    private Account secretary;
    private Meeting meeting;
    private String address;

    MeetingPagesInBrowserTests(@Autowired Cast cast, @Autowired MeetingForTests some) {
        this.cast = cast;
        this.some = some;
    }

    @BeforeEach
    void planAMeeting() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        meeting = ThisAlliance.call(alliance, () -> {
            var group = some.group();
            some.appointThree(group);
            some.appoint(group, "Leif Arne Solstad", AppointmentRole.DEPUTY, 1, null);
            some.meeting(group, DAY.minusMonths(3));
            var planned = some.meeting(group, DAY);
            some.item(planned, group, "Kollektivtrafikk i vest", "Vestregionen støtter bussveien.");
            some.item(planned, group, "Årsregnskap", "Regnskapet godkjennes.");
            some.cases.open(group, "Velferdsteknologi", CaseTexts.proposing("Prosjektet videreføres."));
            return planned;
        });
        address = "/" + alliance.slug() + "/meetings/" + meeting.id().value();
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

    private static void look(Page page, String name) {
        Axe.assertNothingSerious(page);
        Screenshots.take(page, name);
    }

    private static void goThrough(Page page, String address, boolean scripts) {
        page.navigate(address + "/agenda");
        press(page, "Sett «godkjenne referatet fra 26.11.2025» først");
        press(page, "Før opp «Velferdsteknologi» på sakslisten");
        press(page, "Før opp «Orienteringer» på sakslisten");
        press(page, "Flytt «Årsregnskap» opp");
        assertThat(page.locator("table.agenda-editor tbody tr").nth(1)).containsText("Årsregnskap");
        press(page, "Sett sakslisten");
        assertThat(page.locator("table.agenda-editor")).containsText("01/2026 Årsregnskap");
        page.navigate(address + "/attendance");
        press(page, "Møtte: Astrid Lien");
        assertThat(page.locator(".quorum")).containsText("1 av 3");
        press(page, "Valgt vara møtte i stedet for Bjørn Aas");
        assertThat(page.locator(".quorum")).containsText("2 av 3");
        press(page, "De øvrige 1 møtte ikke");
        assertThat(page.locator("main")).containsText("Leif Arne Solstad for Bjørn Aas");
        page.navigate(address + "/sitting");
        page.locator(".sitting nav a")
                .filter(new Locator.FilterOptions().setHasText("Årsregnskap"))
                .click();
        page.getByLabel("Det som ble lagt fram og sagt").fill("Regnskapet ble lagt fram.");
        page.getByLabel("Utfall").selectOption("as-proposed");
        if (scripts) {
            assertThat(page.locator("[data-kept]")).containsText("Lagret kl.");
        } else {
            press(page, "Lagre");
        }
    }

    @Test
    void a_meeting_is_prepared_held_and_written_without_scripts(Visits visits) {
        var page = visits.withoutScripts();
        signIn(page);
        goThrough(page, address, false);
        page.navigate(address + "/minutes");
        assertThat(page.locator("article.report")).containsText("Regnskapet godkjennes.");
        press(page, "Referatet er ferdig");
        assertThat(page.locator("main")).containsText("Ferdig, ikke godkjent ennå");
        page.getByLabel("Signert av").fill("Astrid Lien");
        press(page, "De er signert");
        assertThat(page.locator("main")).containsText("Fingeravtrykk");
    }

    @Test
    void the_pages_of_a_meeting_are_open_to_all(Visits visits) {
        var page = visits.atDesk();
        signIn(page);
        goThrough(page, address, true);
        look(page, "meeting-sitting");
        for (var tab : List.of("", "/agenda", "/attendance", "/minutes", "/edit", "/convocation", "/cancellation")) {
            page.navigate(address + tab);
            look(page, "meeting" + tab.replace('/', '-'));
        }
        page.navigate("/" + alliance.slug() + "/meetings?year=2026");
        look(page, "meeting-year");
        page.navigate("/" + alliance.slug() + "/meetings/new");
        look(page, "meeting-new");
        page.navigate("/" + alliance.slug() + "/meetings/proposals/2027");
        look(page, "meeting-proposal");
        press(page, "Planlegg disse møtene");
        assertThat(page.locator("main")).containsText("torsdag 4. mars 2027");
    }

    @Test
    void the_agenda_is_put_in_order_and_the_meeting_followed_without_a_mouse(Visits visits) {
        var page = visits.atDesk();
        signIn(page);
        page.navigate(address + "/agenda");
        var rows = page.locator("table.agenda-editor tbody tr");
        page.getByLabel("Plassen til «Årsregnskap»").focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("1");
        page.keyboard().press("Enter");
        assertThat(rows.nth(0)).containsText("Årsregnskap");
        page.getByLabel("Flytt «Årsregnskap» ned").focus();
        page.keyboard().press("Enter");
        assertThat(rows.nth(1)).containsText("Årsregnskap");

        page.navigate(address + "/sitting");
        var current = page.locator(".sitting nav a[aria-current=page]");
        assertThat(current).containsText("Kollektivtrafikk");
        page.keyboard().press("n");
        assertThat(current).containsText("Årsregnskap");
        page.keyboard().press("p");
        assertThat(current).containsText("Kollektivtrafikk");
        page.getByLabel("Det som ble lagt fram og sagt").focus();
        page.keyboard().type("pan");
        assertThat(page.getByLabel("Det som ble lagt fram og sagt")).hasValue("pan");
        assertThat(page.locator("[data-kept]")).containsText("Lagret kl.");
        page.locator("h1").click();
        page.keyboard().press("a");
        assertThat(page.locator("#attendance")).isVisible();
    }

    @Test
    void what_is_typed_survives_a_lost_line(Visits visits) {
        var page = visits.atDesk();
        signIn(page);
        page.navigate(address + "/sitting");
        page.route("**/record", route -> route.abort());
        page.getByLabel("Det som ble lagt fram og sagt").fill("Skrevet uten nett.");
        assertThat(page.locator("[data-kept]")).containsText("Ingen kontakt med tjeneren");

        page.unroute("**/record");
        page.reload();

        assertThat(page.getByLabel("Det som ble lagt fram og sagt")).hasValue("Skrevet uten nett.");
        assertThat(page.locator("[data-kept]")).containsText("Lagret kl.");
        assertThat(ThisAlliance.call(
                        alliance,
                        () -> some.agendas.items(meeting.id()).getFirst().record()))
                .contains("Skrevet uten nett.");
    }

    @Test
    void two_secretaries_who_write_of_one_item_are_told_and_lose_nothing(Visits visits) {
        var page = visits.atDesk();
        signIn(page);
        page.navigate(address + "/sitting");
        writeAsSomebodyElse();

        page.getByLabel("Det som ble lagt fram og sagt").fill("Skrevet av meg.");

        assertThat(page.locator("[data-theirs]")).containsText("Skrevet av en annen.");
        assertThat(page.locator("[data-kept]")).containsText("Noen andre har skrevet");
        assertThat(page.getByLabel("Det som ble lagt fram og sagt")).hasValue("Skrevet av meg.");

        page.reload();
        assertThat(page.locator("[data-theirs]")).containsText("Skrevet av en annen.");
        page.getByLabel("Det som ble lagt fram og sagt").fill("Skrevet av oss begge.");
        page.waitForTimeout(2500);
        assertThat(firstRecord()).isEqualTo("Skrevet av en annen.");
        page.reload();
        assertThat(page.locator("[data-theirs]")).containsText("Skrevet av en annen.");
        assertThat(page.getByLabel("Det som ble lagt fram og sagt")).hasValue("Skrevet av oss begge.");
        page.waitForTimeout(2500);
        assertThat(firstRecord()).isEqualTo("Skrevet av en annen.");

        press(page, "Lagre");
        assertThat(page.locator("[data-theirs]")).hasCount(0);
        assertThat(firstRecord()).isEqualTo("Skrevet av oss begge.");
        page.getByLabel("Det som ble lagt fram og sagt").fill("Skrevet videre.");
        assertThat(page.locator("[data-kept]")).containsText("Lagret kl.");
        assertThat(firstRecord()).isEqualTo("Skrevet videre.");
    }

    private String firstRecord() {
        return ThisAlliance.call(
                alliance,
                () -> some.agendas.items(meeting.id()).getFirst().record().orElse(""));
    }

    private void writeAsSomebodyElse() {
        ThisAlliance.run(alliance, () -> {
            var item = some.agendas.items(meeting.id()).getFirst();
            some.agendas.change(item.id(), item.version(), item.title(), "Skrevet av en annen.");
        });
    }

    @Test
    void without_scripts_both_texts_are_shown_and_one_can_save_again(Visits visits) {
        var page = visits.withoutScripts();
        signIn(page);
        page.navigate(address + "/sitting");
        writeAsSomebodyElse();
        page.getByLabel("Det som ble lagt fram og sagt").fill("Skrevet av meg.");
        press(page, "Lagre");

        assertThat(page.locator("[data-theirs]")).containsText("Skrevet av en annen.");
        assertThat(page.getByLabel("Det som ble lagt fram og sagt")).hasValue("Skrevet av meg.");
        press(page, "Lagre");
        assertThat(page.locator("[data-theirs]")).hasCount(0);
        assertThat(firstRecord()).isEqualTo("Skrevet av meg.");
    }

    @Test
    void nothing_of_what_was_typed_stays_in_the_browser_after_saving_or_signing_out(Visits visits) {
        var page = visits.atDesk();
        signIn(page);
        page.navigate(address + "/sitting");
        page.getByLabel("Det som ble lagt fram og sagt").fill("Skrevet i møtet.");
        press(page, "Lagre");
        assertThat(page.locator("main")).containsText("Lagret.");
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);

        writeAsSomebodyElse();
        page.getByLabel("Det som ble lagt fram og sagt").fill("Skrevet av meg.");
        assertThat(page.locator("[data-theirs]")).containsText("Skrevet av en annen.");
        assertThat(page.evaluate("localStorage.length")).isEqualTo(1);
        page.locator("details[data-menu] summary")
                .filter(new Locator.FilterOptions().setHasText(secretary.displayName()))
                .click();
        press(page, "Logg ut");
        page.waitForURL("**/");
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void a_meeting_fits_a_phone(Visits visits) {
        var page = visits.onPhone();
        signIn(page);
        goThrough(page, address, true);
        for (var tab : List.of("", "/agenda", "/attendance", "/sitting", "/minutes")) {
            page.navigate(address + tab);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(360);
            look(page, "meeting" + tab.replace('/', '-') + "-phone");
        }
    }
}

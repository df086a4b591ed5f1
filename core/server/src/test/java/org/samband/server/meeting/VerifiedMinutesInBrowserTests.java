package org.samband.server.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samband.server.meeting.MeetingForTests.DAY;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.browser.Axe;
import org.samband.server.browser.BrowserTest;
import org.samband.server.browser.Screenshots;
import org.samband.server.browser.Visits;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The minutes of a federation: taken back, mended, verified by those whom the meeting chose, and corrected beside. */
@BrowserTest
@Import(Cast.class)
class VerifiedMinutesInBrowserTests {

    private final Alliance alliance;
    private final Account secretary;
    private final String address;

    VerifiedMinutesInBrowserTests(
            @Autowired Cast cast,
            @Autowired Alliances alliances,
            @Autowired Bodies bodies,
            @Autowired MeetingForTests some,
            @Autowired Attendances attendances) {
        alliance = InHostedAlliance.host(alliances, "swedish-municipal-federation", "sv");
        secretary = cast.with(Role.SECRETARIAT, alliance);
        address = "/" + alliance.slug() + "/meetings/"
                + ThisAlliance.call(alliance, () -> convened(bodies, some, attendances))
                        .value();
    }

    private static MeetingId convened(Bodies bodies, MeetingForTests some, Attendances attendances) {
        var board = bodies.found(Body.Draft.own("Direktionen", "directorate")).id();
        var seats = some.appointThree(board);
        var meeting = some.meeting(board, DAY);
        var item = some.item(meeting, board, "Budget", "Budgeten fastställs.");
        some.meetings.convene(meeting.id(), some.meetings.get(meeting.id()).version());
        attendances.mark(meeting.id(), board, seats.get(0).id(), Presence.PRESENT);
        attendances.mark(meeting.id(), board, seats.get(1).id(), Presence.PRESENT);
        some.decisions.record(item.id(), Verdict.of(Outcome.AS_PROPOSED, ""), null);
        return meeting.id();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @Test
    void they_are_written_taken_back_verified_and_corrected(Visits visits) {
        var page = visits.reading("sv");
        page.navigate("/sign-in");
        page.locator("input[name=userName]").fill(secretary.userName());
        page.locator("input[name=password]").fill(Cast.PASSWORD);
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("main")).not().containsText("Logga in");
        page.navigate(address + "/minutes");
        page.getByLabel("Astrid Lien").check();
        page.getByLabel("Gro Heimdal").check();
        press(page, "Spara justerarna");
        press(page, "Protokollet är färdigt");
        assertThat(page.locator("main")).containsText("De här besluten har fått verkan");
        Axe.assertNothingSerious(page);
        Screenshots.take(page, "minutes-verified");
        press(page, "Ta tillbaka för att skriva om");
        assertThat(page.locator("main")).containsText("Protokollet är taget tillbaka");
        press(page, "Protokollet är färdigt");
        press(page, "Protokollet är justerat");
        assertThat(page.locator("main")).containsText("Justerat av: Astrid Lien, Gro Heimdal");

        page.locator("textarea[name=text]").fill("Mötet började 10.15.");
        press(page, "För in rättelsen");
        assertThat(page.locator("#corrections")).containsText("Rättelser");
        assertThat(page.locator("main")).containsText("Mötet började 10.15.");
        Axe.assertNothingSerious(page);
        Screenshots.take(page, "minutes-corrected");
        page.navigate(address);
        assertThat(page.locator("main")).containsText("Skickad");
        Screenshots.take(page, "meeting-with-notices");
    }
}

package org.samband.server.membership;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.alliance.Agreements;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.browser.Axe;
import org.samband.server.browser.BrowserVisits;
import org.samband.server.browser.Screenshots;
import org.samband.server.browser.Visits;
import org.samband.server.examples.HostedExample;
import org.samband.server.register.Organisation;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AccessTest
@ExtendWith(BrowserVisits.class)
class MemberPagesInBrowserTests {

    private static final LocalDate JANUARY_2016 = LocalDate.of(2016, 1, 1);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Participations participations;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Organisations organisations;

    private Alliance alliance;
    private Account secretary;
    private String base;

    @BeforeEach
    void load_the_example() {
        alliance = HostedExample.host(application, "vestregionen");
        secretary = cast.with(Role.SECRETARIAT, alliance);
        base = "/" + alliance.slug();
    }

    @Test
    void every_page_keeps_nobody_out_and_fits_a_phone(Visits visits) {
        var health = base + "/schemes/" + scheme("Kommunehelsesamarbeidet");
        var addresses = List.of(
                base + "/members",
                base + "/members?on=2016-01-01",
                base + "/schemes",
                base + "/schemes/new",
                health + "?on=2016-01-01",
                health + "/edit",
                health + "/participations/new?q=lier",
                health + "/agreements/new",
                base + "/schemes/" + scheme("Brukerstyrt personlig assistanse"),
                base + "/agreements/" + agreement(),
                base + "/agreements/" + agreement() + "/edit",
                base + "/participations/" + participation("Hurum") + "?noticeOn=2017-03-15");
        for (var page : List.of(visits.atDesk(), visits.onPhone())) {
            signIn(page, secretary);
            for (var address : addresses) {
                var answer = page.navigate(address);
                assertThat(answer.status()).as(address).isEqualTo(200);
                Screenshots.take(page, "member" + addresses.indexOf(address) + "-" + page.viewportSize().width);
                Axe.assertNothingSerious(page);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of " + address)
                        .isEqualTo(page.viewportSize().width);
            }
        }
    }

    @Test
    void the_members_of_a_day_are_shown_with_their_inhabitants(Visits visits) {
        var page = visits.atDesk();
        page.navigate(base + "/members?on=2016-01-01");

        assertThat(page.locator("tbody tr")).hasCount(17);
        assertThat(page.locator("tfoot")).containsText("421\u00a0671");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("07459");
        page.navigate(base + "/schemes");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
    }

    @Test
    void who_is_missing_and_who_is_no_member_is_said(Visits visits) {
        var page = visits.atDesk();
        signIn(page, secretary);
        page.navigate(base + "/schemes/" + scheme("Kommunehelsesamarbeidet") + "?on=2016-01-01");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("11 av dem er ikke medlemmer her");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("godkjent av 26 av 26");
        assertThat(page.locator("tfoot")).containsText("482\u00a0668");

        page.navigate(base + "/schemes/" + scheme("Brukerstyrt personlig assistanse"));
        assertThat(page.getByRole(AriaRole.MAIN))
                .containsText("Hvilke 13 av medlemskommunene som deltar, sier den ikke");
    }

    @Test
    void a_member_joins_and_leaves_without_scripts(Visits visits) {
        var page = visits.withoutScripts();
        signIn(page, secretary);
        page.navigate(base + "/members");
        link(page, "Legg til medlemmer").click();
        page.getByLabel("Navn, nummer eller organisasjonsnummer").fill("Flesberg");
        button(page, "Søk").click();
        page.getByLabel("Flesberg").check();
        page.getByLabel("Første dag").fill("2025-01-01");
        button(page, "Legg til").click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Én er lagt til.");
        link(page, "Endre Flesberg").click();
        page.getByLabel("Sagt opp").fill("2026-03-15");
        page.locator("#leavesOn").fill("2026-06-30");
        button(page, "Noter utmeldingen").click();
        Screenshots.take(page, "member-leaves-too-early");
        assertThat(page.locator("#leavesOn-mistake")).containsText("siste dag er 31.12.2027");
        page.locator("#leavesOn").fill("");
        button(page, "Noter utmeldingen").click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Flesberg er meldt ut.");
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Flesberg")))
                .containsText("31.12.2027");
    }

    @Test
    void a_merger_of_municipalities_is_offered_as_a_question(Visits visits) {
        var page = visits.atDesk();
        signIn(page, secretary);
        page.navigate(base + "/members?on=2020-06-01");
        Screenshots.take(page, "member-merger-question");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Hurum og Røyken en del av Asker 01.01.2020");
        button(page, "La Asker ta plassen …").click();
        Screenshots.take(page, "member-merger");
        button(page, "Overfør").click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Asker har tatt plassen.");
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("Hurum");
        page.navigate(base + "/members?on=2019-12-31");
        assertThat(page.locator("tbody").first()).containsText("Hurum");
        Screenshots.take(page, "member-history");
    }

    private String scheme(String title) {
        return ThisAlliance.call(
                alliance,
                () -> schemes.all().stream()
                        .filter(each -> each.title().equals(title))
                        .map(Scheme::id)
                        .findFirst()
                        .orElseThrow()
                        .value()
                        .toString());
    }

    private String agreement() {
        return ThisAlliance.call(
                alliance, () -> agreements.all().getFirst().id().value().toString());
    }

    private String participation(String name) {
        return ThisAlliance.call(alliance, () -> {
            var all = participations.on(schemes.root().id(), JANUARY_2016);
            var known = organisations.all(
                    all.stream().map(Participation::organisation).toList());
            var wanted = known.values().stream()
                    .filter(each -> each.name().equals(name))
                    .map(Organisation::id)
                    .findFirst()
                    .orElseThrow();
            return all.stream()
                    .filter(each -> each.organisation().equals(wanted))
                    .findFirst()
                    .orElseThrow()
                    .id()
                    .value()
                    .toString();
        });
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void signIn(Page page, Account account) {
        page.navigate("/sign-in");
        page.getByLabel("Brukernavn").fill(account.userName());
        page.getByLabel("Passord").fill(Cast.PASSWORD);
        button(page, "Logg inn").click();
    }
}

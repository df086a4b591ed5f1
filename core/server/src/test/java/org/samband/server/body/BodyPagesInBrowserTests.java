package org.samband.server.body;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
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
import org.samband.server.data.Validity;
import org.samband.server.examples.HostedExample;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AccessTest
@ExtendWith(BrowserVisits.class)
class BodyPagesInBrowserTests {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Appointments appointments;

    @Test
    void every_page_keeps_nobody_out_and_fits_a_phone(Visits visits) {
        var council = HostedExample.host(application, "vestregionen");
        var association = HostedExample.host(application, "vastkom");
        var board = body(association, "Styrelsen");
        breakTheRuleOfThree(association, board);
        var south = "/" + council.slug();
        var west = "/" + association.slug();
        var group = south + "/bodies/" + body(council, "Rådmannsgruppen").id().value();
        var addresses = List.of(
                west + "/bodies",
                west + "/bodies/" + board.id().value() + "?on=2019-06-01",
                west + "/bodies/" + body(association, "Arbetsutskottet").id().value() + "?on=2019-06-01",
                west + "/bodies/" + board.id().value() + "/appointments/new?place=4",
                west + "/persons/" + person(association, board),
                south + "/bodies",
                group,
                group + "/edit",
                group + "/quorums/new",
                south + "/rotating-roles",
                south);
        var secretary = cast.with(Role.SECRETARIAT, council);
        cast.grant(association, secretary, Role.SECRETARIAT);
        for (var page : List.of(visits.atDesk(), visits.onPhone())) {
            signIn(page, secretary);
            for (var address : addresses) {
                var answer = page.navigate(address);
                assertThat(answer.status()).as(address).isEqualTo(200);
                Screenshots.take(page, "body" + addresses.indexOf(address) + "-" + page.viewportSize().width);
                Axe.assertNothingSerious(page);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of " + address)
                        .isEqualTo(page.viewportSize().width);
            }
        }
    }

    @Test
    void without_scripts_a_seat_is_filled_and_a_rule_that_is_broken_says_whose_it_is(Visits visits) {
        var association = HostedExample.host(application, "vastkom");
        var board = body(association, "Styrelsen");
        breakTheRuleOfThree(association, board);
        var page = visits.withoutScripts();
        signIn(page, cast.with(Role.SECRETARIAT, association));

        page.navigate("/" + association.slug() + "/bodies/" + board.id().value() + "?on=2019-06-01");

        assertThat(page.getByRole(AriaRole.MAIN))
                .containsText(
                        "Göteborgsregionens kommunalförbund: minst tre av de fyra ska sitta i förbundets presidium");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Regeln är inte känd");
        page.getByText("Agneta Lindehag").first().click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Arbetsutskottet");
    }

    private void breakTheRuleOfThree(Alliance alliance, Body board) {
        ThisAlliance.run(alliance, () -> {
            var third = appointments.in(board.id(), DAY).stream()
                    .filter(each -> each.place() == 3 && each.offices().contains("member-presidium"))
                    .filter(each -> appointments
                            .persons(List.of(each))
                            .values()
                            .iterator()
                            .next()
                            .name()
                            .equals("Carin Ekenståhl"))
                    .findFirst()
                    .orElseThrow();
            appointments.change(
                    third.id(),
                    third.seen(),
                    new Appointment.Draft(
                            "Carin Ekenståhl",
                            third.organisation(),
                            third.role(),
                            3,
                            Validity.from(LocalDate.of(2019, 1, 1))));
        });
    }

    private Body body(Alliance alliance, String name) {
        return ThisAlliance.call(alliance, () -> bodies.findByName(name).orElseThrow());
    }

    private Object person(Alliance alliance, Body board) {
        return ThisAlliance.call(
                alliance,
                () -> appointments.in(board.id(), DAY).stream()
                        .filter(each -> each.role() == AppointmentRole.CHAIR)
                        .map(each -> each.person().value())
                        .findFirst()
                        .orElseThrow());
    }

    private static void signIn(Page page, Account account) {
        page.navigate("/sign-in");
        page.fill("#userName", account.userName());
        page.fill("#password", Cast.PASSWORD);
        page.press("#password", "Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
    }
}

package org.samband.server.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.browser.Axe;
import org.samband.server.browser.BrowserTest;
import org.samband.server.browser.Screenshots;
import org.samband.server.browser.Visits;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@BrowserTest
@Import(Cast.class)
class CasePagesInBrowserTests {

    private final ApplicationContext application;
    private final Cast cast;
    private final Forwarding forwarding;
    private final Plans plans;

    private Alliance alliance;
    private Account secretary;
    private Treatment first;
    private PlanId plan;

    CasePagesInBrowserTests(
            @Autowired ApplicationContext application,
            @Autowired Cast cast,
            @Autowired Forwarding forwarding,
            @Autowired Plans plans) {
        this.application = application;
        this.cast = cast;
        this.forwarding = forwarding;
        this.plans = plans;
    }

    @BeforeEach
    void letACaseTravel() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        plan = ThisAlliance.call(
                alliance, () -> plans.begin("Handlingsplan 2016", 2016).id());
        first = ThisAlliance.call(alliance, () -> {
            var chamber = new Chamber(application);
            var group = chamber.group();
            var steering = chamber.steering();
            var opened = chamber.cases.open(
                    steering,
                    "Kommunehelsesamarbeidet",
                    new CaseTexts(
                            "Avtalen mellom 26 kommuner går ut i 2017.",
                            "Sekretariatet mener fortsatt at samarbeidet bør gå videre.",
                            "Avtalen forlenges."));
            chamber.decided(
                    opened,
                    LocalDate.of(2015, 12, 3),
                    Outcome.OWN_TEXT,
                    "Legges fram for rådmannsgruppen til uttalelse.");
            var second = forwarding.forward(opened.id(), group, null, null);
            chamber.decided(second, LocalDate.of(2016, 2, 25), Outcome.DEFERRED, "");
            var again = chamber.cases.backlog(group).getFirst();
            chamber.decided(
                    again, LocalDate.of(2016, 9, 15), Outcome.AMENDED, "Forlenges minst ut sommeren 2018.\nPunkt 2.");
            forwarding.forward(again.id(), steering, null, null);
            promise(again, steering, LocalDate.of(2016, 12, 8));
            promise(again, steering, LocalDate.of(2090, 3, 16));
            chamber.waiting(group, "Studietur");
            return opened;
        });
    }

    private void promise(Treatment treatment, BodyId body, LocalDate due) {
        application
                .getBean(TransactionOperations.class)
                .executeWithoutResult(_ -> application
                        .getBean(JdbcClient.class)
                        .sql("""
                        insert into promise (id, treatment_id, sentence, kind, body_id, due, state, version)
                        values (uuidv7(), :treatment, 'Saken legges fram igjen.', 'RETURN', :body, :due, 'OPEN', 0)
                        """)
                        .param("treatment", treatment.id().value())
                        .param("body", body.value())
                        .param("due", due)
                        .update());
    }

    private String address(String place) {
        return "/" + alliance.slug() + place;
    }

    private void signIn(Page page) {
        page.navigate("/sign-in");
        page.getByLabel("Brukernavn").fill(secretary.userName());
        page.getByLabel("Passord").fill(Cast.PASSWORD);
        press(page, "Logg inn");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @Test
    void a_case_is_easy_to_read_at_the_desk_and_on_a_phone(Visits visits) {
        for (var page : new Page[] {visits.atDesk(), visits.onPhone()}) {
            var where = page.viewportSize().width < 600 ? "-phone" : "";
            signIn(page);
            page.navigate(address("/cases"));
            Axe.assertNothingSerious(page);
            Screenshots.take(page, "cases" + where);
            page.navigate(address("/cases/" + first.caseId().value()));
            Axe.assertNothingSerious(page);
            Screenshots.take(page, "case" + where);
            page.navigate(address("/cases/" + first.caseId().value() + "/treatments/"
                    + first.id().value() + "/forwardings"));
            Axe.assertNothingSerious(page);
            Screenshots.take(page, "case-forwarding" + where);
            page.navigate(address("/plans/" + plan.value() + "/versions"));
            Screenshots.take(page, "plan-laid" + where);
        }
    }

    @Test
    void a_secretary_opens_a_case_withholds_it_and_finds_it_again_without_scripts(Visits visits) {
        var page = visits.withoutScripts();
        signIn(page);
        page.navigate(address("/cases/new"));
        press(page, "Opprett saken");
        assertThat(page.locator("#mistakes")).isVisible();
        page.getByLabel("Tittel").fill("Samferdselspakke");
        page.getByLabel("Forslag til vedtak").fill("Uttalelsen vedtas.");
        press(page, "Opprett saken");
        assertThat(page.locator("h1")).hasText("Samferdselspakke");
        page.locator("summary").last().click();
        page.getByLabel("Hvorfor").fill("Forhandlinger pågår");
        press(page, "Unnta offentlighet");
        assertThat(page.getByText("Ikke offentlig").first()).isVisible();
        page.navigate(address("/cases?q=uttal"));
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("Samferdselspakke");
    }
}

package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.examples.HostedExample;
import org.samband.server.plan.Plan;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.Plans;
import org.samband.server.plan.importing.PlanImports;
import org.samband.server.reporting.ExpectedReports;
import org.samband.server.reporting.Report;
import org.samband.server.reporting.Reports;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** The contact of a member reads what is settled and what names its organisation, in an alliance that publishes nothing. */
@AccessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemberContactsTests {

    private final ApplicationContext application;
    private final Cast cast;
    private final Environment environment;

    private Alliance alliance;
    private Client page;
    private Client api;
    private Filled filled;

    MemberContactsTests(
            @Autowired ApplicationContext application, @Autowired Cast cast, @Autowired Environment environment) {
        this.application = application;
        this.cast = cast;
        this.environment = environment;
    }

    /** What is settled in the alliance and what is not. */
    private record Filled(Plan adopted, Plan draft, Report issued, Report begun, PlanElement element) {}

    @BeforeAll
    void fillAnAlliance() {
        var example = HostedExample.host(application, "vestregionen");
        alliance = application
                .getBean(Alliances.class)
                .present(example.id(), example.name(), example.language(), example.colour(), false);
        var contact = cast.account();
        filled = ThisAlliance.call(alliance, () -> fill(contact));
        page = new Client(environment).signedIn(contact);
        api = new Client(environment).withBasic(contact.userName(), Cast.PASSWORD);
    }

    private Filled fill(Account contact) {
        application
                .getBean(Access.class)
                .grant(contact.id(), Role.MEMBER_CONTACT, new RoleGrant.Organisation(null, "Norsk Helsenett"));
        var plans = application.getBean(Plans.class);
        var adopted = plans.all().getFirst();
        var element = plans.view(adopted.id()).elements().getFirst();
        var draft = plans.begin("Utkast til plan", 2018);
        application
                .getBean(PlanImports.class)
                .read(ImportSource.pasted("plan.txt", "Handlingsplan 2019\n\nInnsatsområde: Helse"), 2019);
        var network = application.getBean(Bodies.class).all().stream()
                .filter(body -> body.name().equals("Norsk Helsenett"))
                .map(Body::id)
                .findFirst()
                .orElseThrow();
        var reports = application.getBean(Reports.class);
        var to = application.getBean(ExpectedReports.class).of(adopted.id()).stream()
                .filter(each -> each.body().id().equals(network))
                .toList();
        var issued = reports.issue(reports.begin(to.getFirst().matter()).id(), null);
        return new Filled(adopted, draft, issued, reports.begin(to.get(1).matter()), element);
    }

    private String home() {
        return "/" + alliance.slug();
    }

    private String home(String noun) {
        return "/api/v1" + home() + "/" + noun;
    }

    @Test
    void adopted_plans_issued_reports_and_bodies_are_read() {
        for (var path : List.of(
                "",
                "/plans",
                "/plans/" + filled.adopted().id().value(),
                "/reports",
                "/reports/" + filled.issued().id().value(),
                "/reports/" + filled.issued().id().value() + ".pdf",
                "/bodies",
                "/my-organisation")) {
            assertThat(page.get(home() + path).statusCode()).as(path).isEqualTo(200);
        }
        for (var path : List.of(
                "plans/" + filled.adopted().id().value(),
                "plans/" + filled.adopted().id().value() + "/elements",
                "elements/" + filled.element().id().value(),
                "reports/" + filled.issued().id().value(),
                "bodies")) {
            assertThat(api.get(home(path)).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void drafts_are_answered_like_unknown_ids_and_stand_in_no_list() {
        for (var path : List.of(
                "/plans/" + filled.draft().id().value(),
                "/reports/" + filled.begun().id().value(),
                "/reports/" + filled.begun().id().value() + ".pdf")) {
            assertThat(page.get(home() + path).statusCode()).as(path).isEqualTo(404);
            assertThat(api.get("/api/v1" + home() + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat((List<String>) JsonPath.read(api.get(home("plans")).body(), "$.items[*].id"))
                .containsExactly(filled.adopted().id().value().toString());
        assertThat((List<String>) JsonPath.read(api.get(home("reports")).body(), "$.items[*].id"))
                .containsExactly(filled.issued().id().value().toString());
        assertThat(page.get(home() + "/plans").body()).doesNotContain("Utkast til plan");
        assertThat(page.get(home() + "/reports").body())
                .doesNotContain(filled.begun().id().value().toString());
    }

    @Test
    void the_desk_of_imports_the_follow_up_and_the_accounts_of_others_are_refused() {
        for (var path :
                List.of("/plans/imports", "/follow-up", "/settings", "/settings/people", "/settings/reporting")) {
            assertThat(page.get(home() + path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(page.get(home() + "/elements/" + filled.element().id().value())
                        .statusCode())
                .isEqualTo(404);
        for (var path : List.of("plan-imports", "role-grants")) {
            assertThat(api.get(home(path)).statusCode()).as(path).isEqualTo(403);
        }
        for (var path : List.of(
                "elements/" + filled.element().id().value() + "/status-updates",
                "plans/" + filled.adopted().id().value() + "/routes")) {
            assertThat(api.get(home(path)).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void the_overview_shows_what_is_adopted_and_issued_and_nothing_that_is_due() {
        var overview = page.get(home()).body();

        assertThat(overview)
                .contains(
                        filled.issued().id().value().toString(),
                        filled.adopted().title(),
                        "/my-organisation")
                .doesNotContain("/follow-up");
    }

    @Test
    void no_page_of_a_plan_leads_to_what_is_refused() {
        for (var view : List.of("", "?view=timeline", "?view=money")) {
            assertThat(page.get(home() + "/plans/" + filled.adopted().id().value() + view)
                            .body())
                    .doesNotContain(home() + "/elements/", "/versions", "/edit");
        }
    }

    @Test
    void one_page_gathers_what_names_the_organisation() {
        var own = page.get(home() + "/my-organisation").body();

        assertThat(own)
                .contains(
                        "<h2>Norsk Helsenett</h2>",
                        "finansieres i sin helhet",
                        "/reports/" + filled.issued().id().value())
                .doesNotContain(filled.begun().id().value().toString());
    }

    @Test
    void whoever_is_no_contact_has_no_such_page() {
        var reader = new Client(environment).signedIn(cast.with(Role.READER, alliance));

        assertThat(reader.get(home() + "/my-organisation").statusCode()).isEqualTo(403);
        assertThat(reader.get(home()).body()).doesNotContain("/my-organisation");
        assertThat(reader.get(home() + "/plans/" + filled.draft().id().value()).statusCode())
                .isEqualTo(200);
    }
}

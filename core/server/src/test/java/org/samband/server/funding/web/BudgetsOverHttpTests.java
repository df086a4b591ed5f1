package org.samband.server.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.funding.invoice.IssuedRuns;
import org.samband.server.plan.Amount;
import org.samband.server.plan.ElementContent;
import org.samband.server.plan.Grant;
import org.samband.server.plan.NewPlan;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Budgets as clients of the API and people with a browser meet them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class BudgetsOverHttpTests {

    private final Cast cast;
    private final Plans plans;
    private final IssuedRuns runs;
    private final Environment environment;
    private final StatementCounter counter;

    private Alliance alliance;
    private Account secretary;
    private Client client;
    private String api;

    BudgetsOverHttpTests(
            @Autowired Cast cast,
            @Autowired Plans plans,
            @Autowired IssuedRuns runs,
            @Autowired Environment environment,
            @Autowired StatementCounter counter) {
        this.cast = cast;
        this.plans = plans;
        this.runs = runs;
        this.environment = environment;
        this.counter = counter;
    }

    @BeforeEach
    void hostAnAlliance() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        client = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        api = "/api/v1/" + alliance.slug();
    }

    private PlanId plan(int elements) {
        var areas = new ArrayList<NewPlan.Element>();
        for (var i = 0; i < elements; i++) {
            areas.add(new NewPlan.Element(
                    "e" + i,
                    null,
                    "area",
                    ElementContent.titled("Område " + i),
                    null,
                    NewPlan.Source.NONE,
                    List.of(),
                    List.of(new NewPlan.Allotment(
                            new Grant(Amount.of(10_000_000, "NOK"), "grants", "applied-for", null, false, "søkes"),
                            null))));
        }
        return ThisAlliance.call(
                alliance,
                () -> plans.enter(new NewPlan("Plan", 2016, null, null, List.of(), List.of(), areas))
                        .plan());
    }

    private String budget(int elements) {
        var begun =
                client.postJson(api + "/budgets", """
                {"title": "Budsjett 2016", "year": 2016, "planId": "%s"}""".formatted(plan(elements).value()));
        assertThat(begun.statusCode()).isEqualTo(201);
        return JsonPath.read(begun.body(), "$.id");
    }

    private String run() {
        return ThisAlliance.call(alliance, () -> runs.issued(2016).id().value().toString());
    }

    @Test
    void a_budget_is_begun_filled_proposed_and_adopted() {
        var id = budget(3);

        var line = client.postJson(api + "/budgets/" + id + "/lines", """
                {"kind": "LEVIES", "title": "Kontingent", "known": "AMOUNT", "amount": "4 516 710", "certainty": "set-aside"}""");
        assertThat(line.statusCode()).isEqualTo(201);
        assertThat((Integer) JsonPath.read(line.body(), "$.income[0].firm")).isEqualTo(451_671_000);
        assertThat(client.postJson(api + "/budgets/" + id + "/proposal", "{}").statusCode())
                .isEqualTo(200);
        assertThat(client.postJson(api + "/budgets/" + id + "/adoption", "{}").statusCode())
                .isEqualTo(400);
        assertThat(client.postJson(api + "/budgets/" + id + "/adoption", """
                        {"on": "2015-11-19", "reference": "sak 7/2015"}""").statusCode())
                .isEqualTo(200);
        assertThat((String) JsonPath.read(client.get(api + "/budgets/" + id).body(), "$.state"))
                .isEqualTo("adopted");
        assertThat(client.getBytes(api + "/budgets/" + id + ".xlsx").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_page_of_a_run_tells_what_the_adopted_budget_expects_of_its_levy() {
        var browser = new Client(environment).signedIn(secretary);
        var run = "/" + alliance.slug() + "/funding/levy-runs/" + run();
        var id = budget(1);
        assertThat(browser.get(run).body()).doesNotContain("I det vedtatte budsjettet");

        client.postJson(api + "/budgets/" + id + "/proposal", "{}");
        client.postJson(api + "/budgets/" + id + "/adoption", """
                {"on": "2015-11-19", "reference": "sak 7/2015"}""");

        assertThat(browser.get(run).body())
                .contains("I det vedtatte budsjettet", "i Budsjett 2016: det samme som kjøringen");
        var shown = client.get("/api/v1/" + run.substring(1).replace("/funding", ""))
                .body();
        assertThat(JsonPath.<Integer>read(shown, "$.budgeted.difference")).isZero();
        assertThat(browser.get(run + ".html").body()).contains("I det vedtatte budsjettet");
    }

    @Test
    void the_page_of_a_budget_costs_as_many_statements_for_many_elements_as_for_few() throws Exception {
        var browser = new Client(environment).signedIn(secretary);
        var few = "/" + alliance.slug() + "/funding/budgets/" + budget(2);
        var many = "/" + alliance.slug() + "/funding/budgets/" + budget(60);

        assertThat(statements(browser, many)).hasSameSizeAs(statements(browser, few));
    }

    private List<String> statements(Client browser, String page) throws Exception {
        browser.get(page);
        return counter
                .during(() -> {
                    assertThat(browser.get(page).statusCode()).isEqualTo(200);
                    return page;
                })
                .stream()
                .filter(statement -> !statement.contains("SPRING_SESSION"))
                .toList();
    }

    @Test
    void a_foreign_budget_is_answered_like_an_unknown_one() {
        var id = budget(1);
        var other = cast.alliance();
        cast.grant(other, secretary, Role.SECRETARIAT);

        for (var path : List.of("", ".pdf")) {
            assertThat(client.get("/api/v1/" + other.slug() + "/budgets/" + id + path)
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void figures_pasted_beside_other_lines_than_were_seen_are_refused() {
        var browser = new Client(environment).signedIn(secretary);
        var page = "/" + alliance.slug() + "/funding/budgets/" + budget(1);
        browser.submit(
                page + "/lines/new?kind=GRANT",
                page + "/lines",
                Map.of("kind", "GRANT", "title", "Fra fylket", "known", "AMOUNT", "amount", "1000"));
        var form = browser.get(page + "/column").body();
        var seen = form.replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");

        assertThat(browser.submit(page + "/column", page + "/column", Map.of("figures", "900"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(browser.submit(page + "/column", page + "/column", Map.of("figures", "900", "seen", seen))
                        .statusCode())
                .isBetween(200, 303);
        assertThat(browser.get(page).body()).contains("900");
    }

    @Test
    void a_form_that_is_wrong_is_shown_again_with_what_was_typed() {
        var browser = new Client(environment).signedIn(secretary);
        var page = "/" + alliance.slug() + "/funding/budgets/" + budget(1);

        var answer = browser.submit(
                page + "/lines/new?kind=GRANT",
                page + "/lines",
                Map.of("kind", "GRANT", "title", "Fra fylket", "known", "AMOUNT", "amount", "mange penger"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Fra fylket", "mange penger");
    }
}

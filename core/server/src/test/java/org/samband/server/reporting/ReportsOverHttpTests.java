package org.samband.server.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.plan.Status;
import org.samband.server.reporting.PlanForReports.Entered;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Reports as clients of the API and people with a browser meet them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class ReportsOverHttpTests {

    private final Cast cast;
    private final PlanForReports plans;
    private final Alliances alliances;
    private final Environment environment;
    private final StatementCounter counter;

    private Alliance alliance;
    private Account secretary;
    private Client client;
    private Entered plan;
    private String api;

    ReportsOverHttpTests(
            @Autowired Cast cast,
            @Autowired PlanForReports plans,
            @Autowired Alliances alliances,
            @Autowired Environment environment,
            @Autowired StatementCounter counter) {
        this.cast = cast;
        this.plans = plans;
        this.alliances = alliances;
        this.environment = environment;
        this.counter = counter;
    }

    @BeforeEach
    void enterAPlan() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        client = as(secretary);
        plan = ThisAlliance.call(alliance, plans::enter);
        api = "/api/v1/" + alliance.slug() + "/reports";
        ThisAlliance.run(alliance, () -> plans.say(plan, "ntp", "2016-T1", Status.DELAYED, "Venter på svar."));
    }

    private Client as(Account account) {
        return new Client(environment).withBasic(account.userName(), Cast.PASSWORD);
    }

    private Client browser(Account account) {
        return new Client(environment).signedIn(account);
    }

    private HttpResponse<String> begin(String period) {
        return client.postJson(
                api, """
                {"planId": "%s", "cycle": "tertial", "period": "%s", "recipient": "%s"}""".formatted(plan.id().value(), period, plan.board().value()));
    }

    private String begun() {
        return JsonPath.read(begin("2016-T1").body(), "$.id");
    }

    private String issued() {
        var id = begun();
        assertThat(client.postJson(api + "/" + id + "/issuance", "{}").statusCode())
                .isEqualTo(201);
        return id;
    }

    @Test
    void a_report_is_begun_and_issued_once() {
        var begun = begin("2016-T1");
        String id = JsonPath.read(begun.body(), "$.id");

        assertThat(begun.statusCode()).isEqualTo(201);
        assertThat(begun.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith(id));
        assertThat(client.postJson(api + "/" + id + "/issuance", "").statusCode())
                .isEqualTo(201);
        assertThat(client.postJson(api + "/" + id + "/issuance", "{}").statusCode())
                .isEqualTo(409);
        assertThat((String) JsonPath.read(client.get(api + "/" + id).body(), "$.state"))
                .isEqualTo("issued");
        assertThat((List<?>) JsonPath.read(client.get(api).body(), "$.items")).hasSize(1);
    }

    @Test
    void a_report_comes_in_each_format_as_a_draft_and_as_it_was_issued() {
        var id = begun();
        var magic = Map.of("docx", "PK", "pdf", "%PDF", "html", "<!", "xlsx", "PK");

        magic.forEach((format, first) -> {
            var draft = client.getBytes(api + "/" + id + "." + format);
            assertThat(draft.statusCode()).isEqualTo(200);
            assertThat(new String(draft.body(), 0, 40).strip()).startsWithIgnoringCase(first);
        });
        client.postJson(api + "/" + id + "/issuance", "{}");
        magic.keySet().forEach(format -> {
            var once = client.getBytes(api + "/" + id + "." + format);
            assertThat(once.headers().firstValue("ETag")).isPresent();
            assertThat(client.getBytes(api + "/" + id + "." + format).body()).isEqualTo(once.body());
        });
        assertThat(client.get(api + "/" + id + ".odt").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_missing_or_wrong_is_named() {
        var empty = client.postJson(api, "{}");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat((String) JsonPath.read(empty.body(), "$.errors[0].field")).isEqualTo("planId");

        var wrong = begin("2016-Q9");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat((String) JsonPath.read(wrong.body(), "$.errors[0].field")).isEqualTo("period");
    }

    @Test
    void a_foreign_report_is_answered_like_an_unknown_one() {
        var id = issued();
        var other = cast.alliance();
        cast.grant(other, secretary, Role.SECRETARIAT);
        var foreign = "/api/v1/" + other.slug() + "/reports/";

        for (var path : List.of("", ".pdf")) {
            assertThat(client.getBytes(api + "/" + id + path).statusCode()).isEqualTo(200);
            var one = client.get(foreign + id + path);
            var unknown = client.get(foreign + UUID.randomUUID() + path);
            assertThat(one.statusCode()).isEqualTo(404);
            assertThat(unknown.statusCode()).isEqualTo(404);
        }
        assertThat(client.postJson(foreign + id + "/issuance", "{}").statusCode())
                .isEqualTo(404);
        assertThat(client.postJson("/api/v1/" + other.slug() + "/reports", """
                {"planId": "%s", "cycle": "tertial", "period": "2016-T1", "recipient": "%s"}""".formatted(
                                        plan.id().value(), plan.board().value()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void only_the_secretariat_begins_and_issues() {
        var id = begun();
        var reader = as(cast.with(Role.READER, alliance));

        assertThat(reader.get(api + "/" + id).statusCode()).isEqualTo(200);
        assertThat(reader.postJson(api + "/" + id + "/issuance", "{}").statusCode())
                .isEqualTo(404);
        assertThat(reader.postJson(api, "{}").statusCode()).isEqualTo(403);
        assertThat(new Client(environment).get(api + "/" + id).statusCode()).isEqualTo(401);
    }

    @Test
    void what_is_issued_can_be_read_without_signing_in_where_the_alliance_publishes() {
        var id = issued();
        var draft = JsonPath.<String>read(begin("2016-T2").body(), "$.id");
        var stranger = new Client(environment);
        var page = "/" + alliance.slug() + "/reports/";
        assertThat(stranger.get(page + id).statusCode()).isEqualTo(302);

        alliances.present(alliance.id(), alliance.name(), "nb", null, true);

        assertThat(stranger.get(page + id).body()).contains("Tertialrapport, 1. tertial 2016", "Venter på svar.");
        assertThat(stranger.getBytes(page + id + ".pdf").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/" + alliance.slug() + "/reports").body())
                .contains(id)
                .doesNotContain(draft);
        assertThat(stranger.get(page + draft).statusCode()).isEqualTo(302);
    }

    @Test
    void the_list_offers_the_reports_that_the_routes_lead_to() {
        var browser = browser(secretary);
        var list = "/" + alliance.slug() + "/reports";

        assertThat(browser.get(list).body())
                .contains("Rapporter fra Handlingsplan 2016", "Norsk Helsenett", "30.05.2016", "Begynn");
        var answer = browser.submit(
                list,
                list,
                Map.of(
                        "plan", plan.id().value().toString(),
                        "period", "tertial/2016-T1",
                        "recipient", plan.network().value().toString()));
        assertThat(answer.statusCode()).isEqualTo(302);
        var draft = URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getPath();
        assertThat(browser.get(draft).body()).contains("Oversendes", "Norsk Helsenett", "Ta i bruk veilederen");
    }

    @Test
    void a_draft_is_worded_looked_through_and_issued_in_the_browser() {
        var browser = browser(secretary);
        var page = "/" + alliance.slug() + "/reports/" + begun();

        browser.submit(page, page + "/summary", Map.of("version", "0", "summary", "En rolig periode."));
        browser.submit(
                page + "/sentences",
                page + "/sentences",
                Map.of("sentence-" + plan.element("ntp").value(), "Svar ventes i mai."));
        assertThat(browser.get(page).body())
                .contains("En rolig periode.", "Svar ventes i mai.", "Opprinnelig: «Venter på svar.»", "Behandles av");
        var confirm = browser.get(page + "/issuance").body();
        assertThat(confirm).contains("Innholdet fryses", "Styringsgruppen", "statuser mangler");
        var seen = confirm.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
        ThisAlliance.run(alliance, () -> plans.say(plan, "ntp", "2016-T1", Status.STOPPED, "Innstilt."));
        assertThat(browser.submit(page + "/issuance", page + "/issuance", Map.of("seen", seen))
                        .statusCode())
                .isEqualTo(409);
        var now =
                browser.get(page + "/issuance").body().replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
        assertThat(browser.submit(page + "/issuance", page + "/issuance", Map.of("seen", now))
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.get(page).body())
                .contains("Fingeravtrykk", "Stoppet")
                .doesNotContain("Omformuler");
    }

    @Test
    void routes_are_laid_and_lifted_on_their_page() {
        var browser = browser(secretary);
        var page = "/" + alliance.slug() + "/plans/" + plan.id().value() + "/routes";

        browser.submit(
                page,
                page,
                Map.of(
                        "element", "",
                        "cycle", "half-year",
                        "body", plan.assembly().value().toString(),
                        "treatment", "receives"));

        assertThat(browser.get(page).body()).contains("Hele planen", "Halvårsrapport", "får oversendt", "linje 58");
    }

    @Test
    void a_report_page_of_a_hundred_activities_costs_as_many_statements_as_one_of_ten() throws Exception {
        var small = ThisAlliance.call(alliance, () -> plans.enterLarge(10));
        var large = ThisAlliance.call(alliance, () -> plans.enterLarge(100));
        var browser = browser(secretary);

        var ofSmall = statements(browser, small);
        var ofLarge = statements(browser, large);

        assertThat(ofLarge).hasSameSizeAs(ofSmall);
        assertThat(ofLarge.size()).isLessThan(40);
    }

    private List<String> statements(Client browser, Entered of) throws Exception {
        String id = JsonPath.read(
                client.postJson(api, """
                        {"planId": "%s", "cycle": "tertial", "period": "2016-T1", "recipient": "%s"}""".formatted(of.id().value(), of.board().value()))
                        .body(),
                "$.id");
        var page = "/" + alliance.slug() + "/reports/" + id;
        browser.get(page);
        // The session of the request before is written after its answer, now or a moment ago.
        return counter
                .during(() -> {
                    assertThat(browser.get(page).statusCode()).isEqualTo(200);
                    return page;
                })
                .stream()
                .filter(statement -> !statement.contains("SPRING_SESSION"))
                .toList();
    }
}

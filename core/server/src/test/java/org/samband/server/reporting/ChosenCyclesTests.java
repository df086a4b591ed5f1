package org.samband.server.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.reporting.PlanForReports.Entered;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** An alliance chooses which of its profile's reporting cycles it uses, and when their reports are due. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class ChosenCyclesTests {

    private static final String HALF_YEAR_AND_ANNUAL = """
            {"items": [{"cycle": "half-year", "daysToReport": 45}, {"cycle": "annual"}]}""";

    @Autowired
    private Cast cast;

    @Autowired
    private PlanForReports plans;

    @Autowired
    private ExpectedReports expected;

    @Autowired
    private Alliances alliances;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Account secretary;
    private Client client;
    private Entered plan;
    private String cycles;

    @BeforeEach
    void enterAPlan() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        client = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        plan = ThisAlliance.call(alliance, plans::enter);
        cycles = "/api/v1/" + alliance.slug() + "/reporting-cycles";
    }

    private void choose(String json) {
        var tag = client.get(cycles).headers().firstValue("ETag").orElseThrow();
        assertThat(client.change("PUT", cycles, json, tag).statusCode()).isEqualTo(200);
    }

    private List<String> expectedPeriods() {
        return ThisAlliance.call(
                alliances.at(alliance.slug()).orElseThrow(),
                () -> expected.of(plan.id()).stream()
                        .map(each -> each.period() + " " + each.due())
                        .distinct()
                        .toList());
    }

    @Test
    void until_it_chooses_an_alliance_uses_all_that_the_profile_knows_and_reports_within_thirty_days() {
        var answer = client.get(cycles).body();

        assertThat((List<?>) JsonPath.read(answer, "$.items[?(@.used == false)]"))
                .isEmpty();
        assertThat((List<Integer>) JsonPath.read(answer, "$.items[*].daysToReport"))
                .containsOnly(30);
        assertThat(expectedPeriods()).contains("2016-T1 2016-05-30", "2016 2017-01-30");
    }

    @Test
    void what_is_expected_follows_the_choice_and_its_days() {
        choose("""
                {"items": [{"cycle": "annual", "daysToReport": 45}]}""");

        assertThat(expectedPeriods()).containsExactly("2016 2017-02-14");
        assertThat((List<String>) JsonPath.read(client.get(cycles).body(), "$.items[?(@.used == true)].cycle"))
                .containsExactly("annual");
    }

    @Test
    void a_report_a_route_and_a_status_of_a_cycle_that_is_not_used_are_refused_in_words() {
        choose(HALF_YEAR_AND_ANNUAL);

        var report = client.postJson("/api/v1/" + alliance.slug() + "/reports", """
                {"planId": "%s", "cycle": "tertial", "period": "2016-T1", "recipient": "%s"}""".formatted(
                        plan.id().value(), plan.board().value()));
        var route = client.postJson(
                "/api/v1/" + alliance.slug() + "/plans/" + plan.id().value() + "/routes",
                """
                {"cycle": "tertial", "body": "%s", "treatment": "treats"}""".formatted(plan.board().value()));
        var status = client.postJson(
                "/api/v1/" + alliance.slug() + "/elements/"
                        + plan.element("ntp").value() + "/status-updates",
                """
                {"period": "2016-T1", "status": "on-track"}""");

        assertThat(List.of(report.statusCode(), route.statusCode(), status.statusCode()))
                .containsOnly(400);
        assertThat(report.body()).contains("«tertial»", "half-year, annual");
        assertThat(route.body()).contains("half-year, annual");
        assertThat(status.body()).contains("2016-T1", "-H1");
    }

    @Test
    void a_choice_of_nothing_of_the_unknown_or_of_no_number_of_days_is_refused_at_its_field() {
        var tag = client.get(cycles).headers().firstValue("ETag").orElseThrow();

        for (var wrong : List.of("""
                {"items": []}""", """
                {"items": [{"cycle": "weekly"}]}""", """
                {"items": [{"cycle": "annual", "daysToReport": -1}]}""", """
                {"items": [{"cycle": "annual", "daysToReport": 366}]}""", "{}")) {
            var answer = client.change("PUT", cycles, wrong, tag);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat((List<?>) JsonPath.read(answer.body(), "$.errors")).hasSize(1);
        }
        assertThat(expectedPeriods()).contains("2016-T1 2016-05-30");
    }

    @Test
    void the_page_of_the_settings_chooses_and_shows_what_was_typed_wrong() {
        var page = "/" + alliance.slug() + "/settings/reporting";
        var browser = new Client(environment).signedIn(secretary);
        var version = Integer.toString(alliance.version());

        var wrong = browser.submit(page, page, Map.of("version", version, "cycle", "annual", "days-annual", "soon"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("value=\"soon\"");

        var fields = new HashMap<>(Map.of("version", version, "cycle", "annual", "days-annual", "10"));
        assertThat(browser.submit(page, page, fields).statusCode()).isEqualTo(302);
        assertThat(expectedPeriods()).containsExactly("2016 2017-01-10");
        assertThat(browser.get(page).body()).contains("value=\"10\"");

        assertThat(browser.submit(page, page, fields).statusCode())
                .as("the settings have changed since")
                .isEqualTo(409);
    }

    @Test
    void the_year_and_the_grid_of_the_follow_up_show_the_periods_that_are_used() {
        choose(HALF_YEAR_AND_ANNUAL);
        var browser = new Client(environment).signedIn(secretary);

        assertThat(browser.get("/" + alliance.slug()).body()).contains("-H1").doesNotContain("-T1");
        assertThat(browser.get("/" + alliance.slug() + "/follow-up").body())
                .contains("2016-H1")
                .doesNotContain("2016-T1");
    }

    @Test
    void a_route_of_a_cycle_that_is_no_longer_used_stays_and_is_said_to_rest() {
        choose("""
                {"items": [{"cycle": "annual"}]}""");
        var browser = new Client(environment).signedIn(secretary);

        assertThat(browser.get("/" + alliance.slug() + "/plans/" + plan.id().value() + "/routes")
                        .body())
                .contains("brukes ikke nå");
    }
}

package org.samband.server.reporting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.plan.Status;
import org.samband.server.reporting.PlanForReports.Entered;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Reports whose sentences, routes and plan change while somebody is at them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class ReportsBesideOthersTests {

    @Autowired
    private Cast cast;

    @Autowired
    private PlanForReports planned;

    @Autowired
    private Plans plans;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportRoutes routes;

    @Autowired
    private Previews previews;

    @Autowired
    private ExpectedReports expected;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Account secretary;
    private Client browser;
    private Entered plan;
    private Report report;
    private String page;

    @BeforeEach
    void beginAReport() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        browser = new Client(environment).signedIn(secretary);
        plan = ThisAlliance.call(alliance, planned::enter);
        say("ntp", "Venter på svar.");
        say("cases", "Etter planen.");
        report = ThisAlliance.call(alliance, () -> reports.begin(plan.tertial(plan.board())));
        page = "/" + alliance.slug() + "/reports/" + report.id().value();
    }

    @Test
    void a_sentence_that_nobody_touched_goes_on_following_the_plan() {
        var fields = shown();
        say("ntp", "Svaret er kommet.");
        fields.put(field("cases"), "Alt går etter planen.");

        assertThat(browser.submit(page, page + "/sentences", fields).statusCode())
                .isEqualTo(302);

        assertThat(sentence("ntp")).isEqualTo("Svaret er kommet.");
        assertThat(sentence("cases")).isEqualTo("Alt går etter planen.");
    }

    @Test
    void who_words_what_somebody_wrote_anew_meanwhile_is_asked_once() {
        var fields = shown();
        say("ntp", "Svaret er kommet.");
        fields.put(field("ntp"), "Svar ventes i mai.");
        fields.put(field("cases"), "Alt går etter planen.");

        var asked = browser.submit(page, page + "/sentences", fields);

        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.body()).contains("i mellomtiden", "«Svaret er kommet.»", ">Svar ventes i mai.</textarea>");
        assertThat(sentence("cases")).isEqualTo("Etter planen.");

        browser.submit(page, page + "/sentences", shown(asked.body()));
        assertThat(sentence("ntp")).isEqualTo("Svar ventes i mai.");
        assertThat(sentence("cases")).isEqualTo("Alt går etter planen.");
    }

    @Test
    void ends_of_lines_are_no_change() {
        say("ntp", "Venter.\nFortsatt.");
        var fields = shown();
        fields.replaceAll((name, value) -> value.replace("\n", "\r\n"));

        browser.submit(page, page + "/sentences", fields);

        assertThat(ThisAlliance.call(alliance, () -> reports.get(report.id())).sentences())
                .isEqualTo(Sentences.asReported());
    }

    @Test
    void fields_that_name_nothing_are_told_or_passed_over() {
        var api = "/api/v1/" + alliance.slug();
        var client = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        var id = plan.element("ntp").value();

        assertThat(browser.submit(page, page + "/sentences", Map.of("sentence-abc", "x"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(client.change(
                                "PATCH",
                                api + "/reports/" + report.id().value(),
                                "{\"sentences\": {\"" + id + "\": null}}",
                                "*")
                        .statusCode())
                .isEqualTo(400);
        var route = """
                {"element": "%s", "cycle": "tertial", "body": "%s", "treatment": "treats"}""".formatted(UUID.randomUUID(), plan.board().value());
        var laid = client.postJson(api + "/plans/" + plan.id().value() + "/routes", route);
        assertThat(laid.statusCode()).isBetween(400, 499);
    }

    @Test
    void a_draft_whose_routes_were_lifted_can_be_read_and_discarded() {
        ThisAlliance.run(alliance, () -> routes.of(plan.id()).forEach(route -> routes.lift(plan.id(), route.id())));

        assertThat(browser.get(page).statusCode()).isEqualTo(200);
        assertThat(browser.get(page).body())
                .contains("Ingen rapportvei i planen fører til Styringsgruppen lenger")
                .doesNotContain(page + "/issuance");
        assertThat(browser.get(page + "/removal").statusCode()).isEqualTo(200);
        assertThat(browser.submit(page, page + "/removal", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(ThisAlliance.call(alliance, reports::all)).isEmpty();
    }

    @Test
    void a_plan_on_which_something_was_reported_is_not_removed() {
        var answer = browser.submit(
                "/" + alliance.slug() + "/plans/" + plan.id().value() + "/versions",
                "/" + alliance.slug() + "/plans/" + plan.id().value() + "/removal",
                Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Tertialrapport, 1. tertial 2016 (Styringsgruppen)");
    }

    @Test
    void two_who_write_the_summary_do_not_overwrite_each_other() {
        var seen = String.valueOf(report.version());
        browser.submit(page, page + "/summary", Map.of("version", seen, "summary", "En rolig periode."));

        assertThat(browser.submit(page, page + "/summary", Map.of("version", seen, "summary", "Noe annet."))
                        .statusCode())
                .isEqualTo(409);
        assertThat(ThisAlliance.call(alliance, () -> reports.get(report.id())).summary())
                .isEqualTo("En rolig periode.");
    }

    @Test
    void what_was_issued_of_the_version_before_is_not_late_in_the_amended_plan() {
        var amended = ThisAlliance.call(alliance, () -> {
            reports.issue(report.id(), null);
            plans.propose(plan.id());
            plans.adopt(plan.id(), LocalDate.of(2016, 1, 20), "1/16");
            var amendment = plans.amend(plan.id());
            plans.adopt(amendment.id(), LocalDate.of(2016, 6, 20), "7/16");
            return amendment;
        });

        assertThat(tertialToTheBoard(amended.id())).isTrue();
        ThisAlliance.run(
                alliance, () -> reports.begin(new Report.Matter(amended.id(), "tertial", "2016-T1", plan.board())));
        assertThat(tertialToTheBoard(amended.id())).isTrue();
        assertThat(browser.get("/" + alliance.slug()).body())
                .contains("2. tertial 2016 til Styringsgruppen; ")
                .doesNotContain("1. tertial 2016 til Styringsgruppen; ");
    }

    private boolean tertialToTheBoard(PlanId of) {
        return ThisAlliance.call(alliance, () -> expected.of(of)).stream()
                .filter(each -> each.matter().period().equals("2016-T1")
                        && each.body().id().equals(plan.board()))
                .findFirst()
                .orElseThrow()
                .issued();
    }

    private void say(String element, String sentence) {
        ThisAlliance.run(alliance, () -> planned.say(plan, element, "2016-T1", Status.ON_TRACK, sentence));
    }

    private String sentence(String element) {
        return ThisAlliance.call(alliance, () -> previews.of(reports.get(report.id()))).content().lines().stream()
                .filter(line -> line.id().equals(plan.element(element)))
                .findFirst()
                .orElseThrow()
                .sentence();
    }

    private String field(String element) {
        return "sentence-" + plan.element(element).value();
    }

    private Map<String, String> shown() {
        return shown(browser.get(page + "/sentences").body());
    }

    /** The fields of the page as a browser would send them back. */
    private static Map<String, String> shown(String page) {
        var fields = new HashMap<String, String>();
        for (var pattern : List.of(
                "name=\"(sentence-[^\"]+)\"[^>]*>([^<]*)</textarea>", "name=\"(shown-[^\"]+)\" value=\"([^\"]*)\"")) {
            Pattern.compile(pattern)
                    .matcher(page)
                    .results()
                    .forEach(found -> fields.put(requireNonNull(found.group(1)), found.group(2)));
        }
        return fields;
    }
}

package org.samband.server.plan.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plan.FollowUp;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.Plans;
import org.samband.server.plan.SmallPlan;
import org.samband.server.plan.Status;
import org.samband.server.plan.StatusUpdate;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The grid of follow-up as two people fill it in at the same time. */
@AccessTest
class FollowUpPagesTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Plans plans;

    @Autowired
    private FollowUp followUp;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Client browser;
    private Plans.Entered plan;
    private String grid;

    @BeforeEach
    void enterAPlan() {
        alliance = cast.alliance();
        browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        plan = ThisAlliance.call(alliance, () -> plans.enter(SmallPlan.with(3)));
        grid = "/" + alliance.slug() + "/follow-up?plan=" + plan.plan().value() + "&period=2016-T1";
        say(1, Status.ON_TRACK, "Begun.");
    }

    @Test
    void what_somebody_wrote_meanwhile_is_left_alone_in_rows_nobody_touched() {
        var shown = shown(browser.get(grid).body());
        say(1, Status.DELAYED, "Waits.");
        shown.put("status-" + key(2), "done");

        assertThat(save(shown).statusCode()).isEqualTo(302);
        assertThat(texts(1)).containsExactly("Waits.", "Begun.");
        assertThat(last(2)).map(StatusUpdate::status).contains(Status.DONE);
    }

    @Test
    void who_overtypes_what_somebody_wrote_meanwhile_is_asked_once() {
        var shown = shown(browser.get(grid).body());
        say(1, Status.DELAYED, "Waits.");
        shown.put("text-" + key(1), "All is well.");
        shown.put("status-" + key(2), "done");

        var asked = save(shown);

        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.body()).contains("I mellomtiden", "Forsinket, «Waits.»", ">All is well.</textarea>");
        assertThat(texts(1)).containsExactly("Waits.", "Begun.");
        assertThat(last(2)).isEmpty();

        assertThat(save(shown(asked.body())).statusCode()).isEqualTo(302);
        assertThat(texts(1)).containsExactly("All is well.", "Waits.", "Begun.");
        assertThat(last(2)).map(StatusUpdate::status).contains(Status.DONE);
    }

    @Test
    void unchanged_leaves_alone_what_somebody_wrote_meanwhile_too() {
        var shown = shown(browser.get(grid).body());
        say(1, Status.DELAYED, "Waits.");

        browser.submit(grid, "/" + alliance.slug() + "/follow-up/unchanged", shown);

        assertThat(texts(1)).containsExactly("Waits.", "Begun.");
    }

    @Test
    void one_mistake_keeps_all_rows_from_being_saved_and_nothing_typed_is_lost() {
        var shown = shown(browser.get(grid).body());
        shown.put("status-" + key(1), "done");
        shown.put("status-" + key(2), "on-track");
        shown.put("percent-" + key(2), "abc");

        var answer = save(shown);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("href=\"#percent-" + key(2), "value=\"abc\"", "Activity 2: En prosentandel");
        assertThat(shown(answer.body())).containsEntry("status-" + key(1), "done");
        assertThat(last(1)).map(StatusUpdate::status).contains(Status.ON_TRACK);
        assertThat(last(2)).isEmpty();
    }

    @Test
    void a_sentence_without_a_status_is_not_dropped() {
        var shown = shown(browser.get(grid).body());
        shown.put("text-" + key(3), "Nearly there.");

        var answer = save(shown);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Activity 3: Velg en status.", ">Nearly there.</textarea>");
    }

    @Test
    void a_row_that_is_left_tells_what_stands_there_now_and_knows_it() {
        var row = "/" + alliance.slug() + "/follow-up/" + key(1);
        var shown = shown(browser.get(grid).body());
        say(1, Status.DELAYED, "Waits.");
        shown.put("status-" + key(1), "done");

        var asked = browser.submit(grid, row, shown).body();
        assertThat(asked)
                .contains("I mellomtiden", last(1).orElseThrow().id().value().toString());
        shown.put("seen-" + key(1), last(1).orElseThrow().id().value().toString());

        assertThat(browser.submit(grid, row, shown).body()).contains("Lagret");
        assertThat(last(1)).map(StatusUpdate::status).contains(Status.DONE);
    }

    @Test
    void lines_that_came_through_a_form_are_those_that_came_otherwise() {
        say(1, Status.ON_TRACK, "One.\nTwo.");
        var shown = shown(browser.get(grid).body());
        shown.put("text-" + key(1), "One.\r\nTwo.");

        save(shown);

        assertThat(texts(1)).containsExactly("One.\nTwo.", "Begun.");
    }

    @Test
    void a_period_that_is_none_is_told_as_a_mistake() {
        var shown = shown(browser.get(grid).body());
        shown.put("period", "{x}");

        assertThat(save(shown).statusCode()).isEqualTo(400);
    }

    private void say(int activity, Status status, String sentence) {
        ThisAlliance.run(alliance, () -> followUp.say(id(activity), "2016-T1", status, sentence, null));
    }

    private HttpResponse<String> save(Map<String, String> fields) {
        return browser.submit(grid, "/" + alliance.slug() + "/follow-up", fields);
    }

    private List<String> texts(int activity) {
        return ThisAlliance.call(
                alliance,
                () -> followUp.history(id(activity)).stream()
                        .map(StatusUpdate::text)
                        .toList());
    }

    private Optional<StatusUpdate> last(int activity) {
        return ThisAlliance.call(alliance, () -> plans.view(plan.plan()).status(id(activity), "2016-T1"));
    }

    private PlanElementId id(int activity) {
        return requireNonNull(plan.elements().get("activity-" + activity));
    }

    private String key(int activity) {
        return id(activity).value().toString();
    }

    /** The fields of the grid as a browser would send them back. */
    private Map<String, String> shown(String page) {
        var fields = new HashMap<>(Map.of("plan", plan.plan().value().toString(), "period", "2016-T1"));
        for (int i = 1; i <= 3; i++) {
            var id = id(i).value();
            fields.put("seen-" + id, found(page, "name=\"seen-" + id + "\"(?: value=\"([^\"]*)\")?"));
            fields.put("text-" + id, found(page, "(?s)name=\"text-" + id + "\"[^>]*>(.*?)</textarea>"));
            fields.put("percent-" + id, found(page, "name=\"percent-" + id + "\"[^>]*? value=\"([^\"]*)\""));
            fields.put(
                    "status-" + id,
                    found(
                            page,
                            "(?s)name=\"status-" + id
                                    + "\"[^>]*>(?:(?!</select>).)*?<option value=\"([a-z-]+)\" selected"));
        }
        return fields;
    }

    private static String found(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        return found.find() ? Optional.ofNullable(found.group(1)).orElse("") : "";
    }
}

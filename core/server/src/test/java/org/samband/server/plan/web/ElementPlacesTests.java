package org.samband.server.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Access;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plan.ElementContent;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Where elements stand, and who said something about them. */
@AccessTest
class ElementPlacesTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Access access;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanElements elements;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Account secretary;
    private PlanId plan;
    private PlanElementId water;
    private PlanElementId shores;
    private PlanElementId fish;

    @BeforeEach
    void beginAPlan() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        plan = ThisAlliance.call(
                alliance, () -> plans.begin("Handlingsplan 2026", 2026).id());
        ThisAlliance.call(alliance, () -> add("area", null, "Kultur"));
        water = ThisAlliance.call(alliance, () -> add("area", null, "Vann"));
        shores = ThisAlliance.call(alliance, () -> add("measure", water, "Strender"));
        fish = ThisAlliance.call(alliance, () -> add("measure", water, "Fisk"));
    }

    @Test
    void an_outermost_element_is_moved_to_the_first_place() {
        var browser = new Client(environment).signedIn(secretary);
        var page = "/" + alliance.slug() + "/elements/" + water.value() + "/move";

        assertThat(browser.get(page).body()).contains("<option value=\"first\"");
        browser.submit(page, page, Map.of("version", version(water), "level", "area", "parent", "", "after", "first"));

        assertThat(titles()).containsExactly("Vann", "Strender", "Fisk", "Kultur");
    }

    @Test
    void a_client_that_names_no_parent_leaves_the_element_under_the_one_it_has() {
        var client = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        var address = "/api/v1/" + alliance.slug() + "/elements/";

        var after = client.change("PATCH", address + shores.value(), "{\"after\": \"" + fish.value() + "\"}", "*");
        assertThat(after.statusCode()).as(after.body()).isEqualTo(200);
        assertThat(titles()).containsExactly("Kultur", "Vann", "Fisk", "Strender");

        client.change("PATCH", address + shores.value(), "{\"after\": \"first\"}", "*");
        assertThat(titles()).containsExactly("Kultur", "Vann", "Strender", "Fisk");

        client.change("PATCH", address + shores.value(), "{\"parent\": null}", "*");
        assertThat(titles()).containsExactly("Kultur", "Vann", "Fisk", "Strender");
    }

    @Test
    void who_said_something_is_named_after_they_have_left() {
        var contributor = cast.account();
        var grant = cast.grant(alliance, contributor, Role.SECRETARIAT);
        var activity = ThisAlliance.call(alliance, () -> add("activity", fish, "Telle laks"));
        assertThat(new Client(environment)
                        .withBasic(contributor.userName(), Cast.PASSWORD)
                        .postJson(
                                "/api/v1/" + alliance.slug() + "/elements/" + activity.value() + "/status-updates",
                                "{\"period\": \"2026-T1\", \"status\": \"done\", \"text\": \"Mange.\"}")
                        .statusCode())
                .isEqualTo(201);
        ThisAlliance.run(alliance, () -> access.revoke(grant.id()));

        assertThat(new Client(environment)
                        .signedIn(secretary)
                        .get("/" + alliance.slug() + "/elements/" + activity.value())
                        .body())
                .contains("Mange.", contributor.displayName() + ", ");
    }

    @Test
    void two_who_describe_the_plan_do_not_overwrite_each_other() {
        var browser = new Client(environment).signedIn(secretary);
        var page = "/" + alliance.slug() + "/plans/" + plan.value();
        var seen = String.valueOf(
                ThisAlliance.call(alliance, () -> plans.get(plan)).version());

        browser.submit(page + "/versions", page + "/description", Map.of("version", seen, "title", "Vannplan 2026"));
        assertThat(browser.submit(
                                page + "/versions",
                                page + "/description",
                                Map.of("version", seen, "title", "Handlingsplanen"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(ThisAlliance.call(alliance, () -> plans.get(plan)).title()).isEqualTo("Vannplan 2026");
    }

    @Test
    void a_form_that_is_shown_again_says_that_something_is_wrong_and_keeps_the_year() {
        var browser = new Client(environment).signedIn(secretary);
        var page = "/" + alliance.slug() + "/plans/imports";

        var answer = browser.submit(page, page, Map.of("year", "2031", "text", ""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("value=\"2031\"");
    }

    private PlanElementId add(String level, @Nullable PlanElementId parent, String title) {
        return elements.add(plan, level, parent, null, ElementContent.titled(title))
                .id();
    }

    private List<String> titles() {
        return ThisAlliance.call(alliance, () -> plans.view(plan)).elements().stream()
                .map(PlanElement::title)
                .toList();
    }

    private String version(PlanElementId id) {
        return String.valueOf(
                ThisAlliance.call(alliance, () -> elements.get(id)).version());
    }
}

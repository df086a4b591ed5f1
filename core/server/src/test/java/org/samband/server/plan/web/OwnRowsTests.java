package org.samband.server.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.AccountId;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plan.ElementContent;
import org.samband.server.plan.FollowUp;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.plan.Status;
import org.samband.server.plan.StatusUpdate;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A contributor's page: the rows they answer for, and no others. */
@AccessTest
class OwnRowsTests {

    private static final String PERIOD = "2016-T1";

    @Autowired
    private Cast cast;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanElements elements;

    @Autowired
    private FollowUp followUp;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Account account;
    private Client browser;
    private PlanId plan;
    private PlanElementId mine;
    private PlanElementId theirs;
    private String home;
    private String grid;

    @BeforeEach
    void enterAPlanWithOneRowOfTheContributor() {
        alliance = cast.alliance();
        account = cast.with(Role.CONTRIBUTOR, alliance);
        browser = new Client(environment).signedIn(account);
        plan = ThisAlliance.call(
                alliance, () -> plans.begin("Handlingsplan 2016", 2016).id());
        var measure = ThisAlliance.call(alliance, () -> {
            var area = elements.add(plan, "area", null, null, ElementContent.titled("Kultur"));
            return elements.add(plan, "measure", area.id(), null, ElementContent.titled("Spre kunst"))
                    .id();
        });
        mine = ThisAlliance.call(alliance, () -> activity(measure, "Sette opp scener", account.id()));
        theirs = ThisAlliance.call(alliance, () -> activity(measure, "Leie instrumenter", null));
        ThisAlliance.run(alliance, () -> plans.adopt(plan, LocalDate.of(2016, 1, 15), "sak 3/2016"));
        home = "/" + alliance.slug();
        grid = home + "/follow-up?plan=" + plan.value() + "&period=" + PERIOD;
    }

    private PlanElementId activity(PlanElementId measure, String title, @Nullable AccountId of) {
        var content = new ElementContent(null, title, null, null, of, null, null, false, false);
        return elements.add(plan, "activity", measure, null, content).id();
    }

    @Test
    void a_contributor_sees_their_own_rows_only() {
        assertThat(browser.get(grid).body())
                .contains("Sette opp scener", "name=\"status-" + mine.value())
                .doesNotContain("Leie instrumenter", theirs.value().toString());
    }

    @Test
    void what_is_due_for_them_is_counted_of_their_own_rows() {
        assertThat(browser.get(home).body()).contains("Skriv status for 2016-T1: 1 av 1 mangler");

        save(mine, "delayed", "Venter på tilskudd.");

        assertThat(browser.get(home).body()).doesNotContain("Skriv status for 2016-T1");
    }

    @Test
    void what_is_done_is_not_asked_for_again() {
        assertThat(browser.get(home).body()).contains("Skriv status for 2016-T2: 1 av 1 mangler");

        save(mine, "done", "Scenene står.");

        assertThat(browser.get(home).body()).doesNotContain("Skriv status for");
        assertThat(browser.get(home + "/follow-up?plan=" + plan.value() + "&period=2016-T2")
                        .body())
                .contains("0 av 0 skrevet");
    }

    @Test
    void they_save_a_status_with_and_without_scripts() {
        assertThat(save(mine, "delayed", "Venter på tilskudd.")).isEqualTo(302);
        assertThat(said(mine)).singleElement().satisfies(said -> {
            assertThat(said.status()).isEqualTo(Status.DELAYED);
            assertThat(said.text()).isEqualTo("Venter på tilskudd.");
            assertThat(said.account()).isEqualTo(account.id());
        });

        assertThat(saveRow(mine)).isEqualTo(200);
        assertThat(said(mine))
                .first()
                .satisfies(said -> assertThat(said.status()).isEqualTo(Status.DONE));
    }

    @Test
    void they_cannot_say_anything_about_the_row_of_another() {
        assertThat(save(theirs, "done", "Ferdig.")).isEqualTo(404);
        assertThat(saveRow(theirs)).isEqualTo(404);
        assertThat(new Client(environment)
                        .withBasic(account.userName(), Cast.PASSWORD)
                        .postJson(
                                "/api/v1" + home + "/elements/" + theirs.value() + "/status-updates",
                                "{\"period\": \"2016-T1\", \"status\": \"done\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(said(theirs)).isEmpty();
    }

    @Test
    void saying_unchanged_touches_no_row_of_another() {
        ThisAlliance.run(alliance, () -> {
            followUp.say(mine, "2016-T1", Status.ON_TRACK, "Går bra.", null);
            followUp.say(theirs, "2016-T1", Status.ON_TRACK, "Går bra.", null);
        });

        var page = home + "/follow-up?plan=" + plan.value() + "&period=2016-T2";
        var sent = browser.submit(
                page, home + "/follow-up/unchanged", Map.of("plan", plan.value().toString(), "period", "2016-T2"));

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(said(mine)).hasSize(2);
        assertThat(said(theirs)).hasSize(1);
    }

    @Test
    void nobody_who_only_reads_has_such_a_page() {
        var reader = new Client(environment).signedIn(cast.with(Role.READER, alliance));

        assertThat(reader.get(grid).statusCode()).isEqualTo(403);
        assertThat(reader.get(home).body()).doesNotContain("/follow-up");
    }

    private int save(PlanElementId of, String status, String text) {
        return browser.submit(
                        grid,
                        home + "/follow-up",
                        Map.of(
                                "plan",
                                plan.value().toString(),
                                "period",
                                PERIOD,
                                "status-" + of.value(),
                                status,
                                "text-" + of.value(),
                                text))
                .statusCode();
    }

    private int saveRow(PlanElementId of) {
        return browser.submit(
                        grid,
                        home + "/follow-up/" + of.value(),
                        Map.of(
                                "period",
                                PERIOD,
                                "status-" + of.value(),
                                "done",
                                "text-" + of.value(),
                                "Ferdig.",
                                "seen-" + of.value(),
                                seen(of)))
                .statusCode();
    }

    /** The word that the page shows, so that nobody writes over a newer one. */
    private String seen(PlanElementId of) {
        return said(of).stream()
                .findFirst()
                .map(said -> said.id().value().toString())
                .orElse("");
    }

    private List<StatusUpdate> said(PlanElementId of) {
        return ThisAlliance.call(alliance, () -> followUp.history(of));
    }
}

package org.samband.server.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Actors;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.Decisions;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.Submissions.Line;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** "Sak legges fram for Rådmannsgruppen", Q1: an activity that is a case. */
@AccessTest
class ElementSubmissionsTests {

    private static final String SAYS = "Sak legges fram for Rådmannsgruppen";
    private static final LocalDate IN_TIME = LocalDate.of(2016, 2, 1);

    @Autowired
    private Cast cast;

    @Autowired
    private Actors actors;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanElements elements;

    @Autowired
    private Schedules schedules;

    @Autowired
    private ElementSubmissions submissions;

    @Autowired
    private DueLayings due;

    @Autowired
    private Bodies bodies;

    @Autowired
    private FollowUp followUp;

    @Autowired
    private Cases cases;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Account secretary;
    private BodyId executives;
    private PlanId plan;
    private PlanElementId activity;

    @BeforeEach
    void adopt_a_plan_with_such_an_activity() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        executives = inside(() -> bodies.found(Body.Draft.own("Rådmannsgruppen", "chief-executives-group")))
                .id();
        plan = inside(() -> plans.begin("Handlingsplan 2016", 2016)).id();
        var area = add("area", null, "Samarbeid", null);
        var focus = add("focus", area, "Styring", null);
        var measure = add("measure", focus, "Gjennomgang av mål", null);
        activity = add("activity", measure, SAYS, "Q1");
        add("activity", measure, "Årsrapport legges fram for Rådmannsgruppen", "Q1");
        add("activity", measure, "Pressekontakt", "Løpende");
        inside(() -> plans.adopt(plan, LocalDate.of(2015, 12, 3), "43/2015"));
    }

    @Test
    void it_is_due_by_the_end_of_its_quarter_until_a_case_lays_it_before_a_body() {
        assertThat(dueItems(LocalDate.of(2015, 12, 1))).isEmpty();
        assertThat(dueItems(IN_TIME))
                .containsExactly(new DueItem(
                        Message.of("plan.due-laying", "Rådmannsgruppen", SAYS),
                        page(activity),
                        LocalDate.of(2016, 3, 31)));

        lay(activity);

        assertThat(dueItems(IN_TIME)).isEmpty();
    }

    @Test
    void what_is_done_is_due_no_longer() {
        inside(() -> followUp.say(activity, "2016-T1", Status.ON_TRACK, null, null));
        assertThat(dueItems(IN_TIME)).hasSize(1);

        inside(() -> followUp.say(activity, "2016-T1", Status.DONE, null, null));

        assertThat(dueItems(IN_TIME)).isEmpty();
    }

    @Test
    void only_the_secretariat_is_told() {
        secretary = cast.with(Role.CONTRIBUTOR, alliance);

        assertThat(dueItems(IN_TIME)).isEmpty();
    }

    @Test
    void the_next_version_of_the_plan_goes_on_with_the_case_and_the_plan_of_another_year_with_one_of_its_own() {
        lay(activity);
        var amendment = inside(() -> plans.amend(plan)).id();
        inside(() -> plans.adopt(amendment, LocalDate.of(2016, 1, 20), "2/2016"));

        assertThat(dueItems(IN_TIME)).isEmpty();
        assertThat(laid(copy(amendment))).hasSize(1);
        assertThatThrownBy(() -> inside(() -> submissions.lay(activity, executives, "Sak", null)))
                .hasMessageContaining("plan.superseded");

        var next =
                inside(() -> plans.next(amendment, 2017, "Handlingsplan 2017")).id();
        inside(() -> plans.adopt(next, LocalDate.of(2016, 12, 8), "50/2016"));

        assertThat(laid(copy(next))).isEmpty();
        assertThat(dueItems(LocalDate.of(2017, 2, 1)))
                .extracting(DueItem::address)
                .containsExactly(page(copy(next)));
    }

    @Test
    void its_page_offers_the_body_and_shows_the_case_and_what_became_of_it() {
        inside(() -> bodies.found(Body.Draft.own("Arbeidsutvalget", "committee")));
        var browser = new Client(environment).signedIn(secretary);
        assertThat(browser.get(page(activity)).body())
                .contains("<option value=\"" + executives.value() + "\" selected>Rådmannsgruppen</option>")
                .contains("value=\"Gjennomgang av mål\"");
        var laid = browser.submit(
                page(activity),
                page(activity) + "/submissions",
                Map.of(
                        "body",
                        executives.value().toString(),
                        "title",
                        "Gjennomgang av mål",
                        "proposal",
                        "Tas til orientering."));
        assertThat(laid.headers().firstValue("Location").orElseThrow()).endsWith(page(activity));
        var line = laid(activity).getFirst();
        var matter = inside(line::address);
        assertThat(browser.get(page(activity)).body()).contains(matter, "Rådmannsgruppen", "Venter");
        assertThat(browser.get(matter).body())
                .contains("Gjennomgang av mål", "href=\"" + page(activity) + "\"", "Et punkt i handlingsplanen");

        inside(() -> decisions.byCirculation(
                cases.treatments(line.matter()).getFirst().id(), Outcome.NOTED, "Tatt til orientering.", IN_TIME));

        assertThat(browser.get(page(activity)).body()).contains("Tatt til orientering");
    }

    @Test
    void who_only_reads_sees_no_form_and_cannot_lay_it_nor_can_another_alliance() {
        var form = Map.of("body", executives.value().toString(), "title", "Sak");
        var reader = new Client(environment).signedIn(cast.with(Role.READER, alliance));
        assertThat(reader.get(page(activity)).body()).contains(SAYS).doesNotContain("/submissions");
        assertThat(reader.submit(page(activity), page(activity) + "/submissions", form)
                        .statusCode())
                .isEqualTo(404);

        var other = cast.alliance();
        var stranger = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, other));
        assertThat(stranger.submit(
                                "/" + other.slug() + "/plans/new",
                                "/" + other.slug() + "/elements/" + activity.value() + "/submissions",
                                form)
                        .statusCode())
                .isEqualTo(404);
        assertThat(laid(activity)).isEmpty();
    }

    private void lay(PlanElementId element) {
        inside(() -> submissions.lay(element, executives, "Gjennomgang av mål", null));
    }

    private List<Line> laid(PlanElementId element) {
        return inside(() -> submissions.of(element, true)).lines();
    }

    private PlanElementId copy(PlanId version) {
        return inside(() -> plans.view(version)).elements().stream()
                .filter(each -> each.title().equals(SAYS))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PlanElementId add(String level, @Nullable PlanElementId parent, String title, @Nullable String schedule) {
        return inside(() -> elements.add(
                        plan,
                        level,
                        parent,
                        null,
                        new ElementContent(
                                null, title, schedules.read(schedule, 2016), null, null, null, null, false, false)))
                .id();
    }

    private String page(PlanElementId element) {
        return "/" + alliance.slug() + "/elements/" + element.value();
    }

    private List<DueItem> dueItems(LocalDate today) {
        return inside(() -> actors.called(secretary.userName()).orElseThrow().call(() -> due.dueItems(today)));
    }

    private <T> T inside(Supplier<T> work) {
        return ThisAlliance.call(alliance, work::get);
    }
}

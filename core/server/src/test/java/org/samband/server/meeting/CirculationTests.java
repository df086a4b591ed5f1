package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plan.Plan;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.PlanState;
import org.samband.server.plan.PlanSubmissions;
import org.samband.server.plan.Plans;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** A body decides without a meeting: what enough agree to is decided as it was proposed, and works like any decision. */
@AccessTest
class CirculationTests {

    private static final String PROPOSAL = "Handlingsplanen vedtas slik den er lagt fram.";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Environment environment;

    @Autowired
    private Cast cast;

    private Alliance alliance;
    private Client secretary;
    private String api;
    private PlanId plan;
    private Treatment treatment;
    private String inquiry;

    @BeforeEach
    void aPlanGoesRoundInTheSteeringGroup() {
        alliance = cast.alliance();
        var account = cast.with(Role.SECRETARIAT, alliance);
        secretary = new Client(environment).withBasic(account.userName(), Cast.PASSWORD);
        api = "/api/v1/" + alliance.slug() + "/inquiries";
        plan = ThisAlliance.call(
                alliance,
                () -> application
                        .getBean(Plans.class)
                        .begin("Handlingsplan 2027", 2027)
                        .id());
        treatment = ThisAlliance.call(alliance, this::laid);
        var asked = secretary.postJson(
                api, """
                {"kind": "CIRCULATION", "treatment": "%s", "title": "Planen", "question": "Vedtas planen?",
                 "deadline": "%s"}""".formatted(treatment.id().value(), LocalDate.now().plusDays(7)));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        inquiry = asked.body();
    }

    private Treatment laid() {
        var some = application.getAutowireCapableBeanFactory().createBean(MeetingForTests.class);
        var steering = new Chamber(application).steering();
        some.appointThree(steering);
        return application.getBean(PlanSubmissions.class).lay(plan, steering, PROPOSAL);
    }

    private String address() {
        return api + "/" + JsonPath.<String>read(inquiry, "$.id");
    }

    private void twoOfThreeSayYes() {
        List<String> asked = JsonPath.read(inquiry, "$.answers[*].id");
        assertThat(asked).hasSize(3);
        for (var answer : asked.subList(0, 2)) {
            assertThat(secretary
                            .change("PUT", address() + "/answers/" + answer, "{\"stance\": \"YES\"}", "\"0\"")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private HttpResponse<String> close(String said) {
        return secretary.change("POST", address() + "/closing", said, "*");
    }

    private void assertRefused(String said, int status, String key) {
        var answer = close(said);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(key);
        assertThat(decisions()).isEmpty();
    }

    private List<Decision> decisions() {
        return ThisAlliance.call(
                alliance,
                () -> application.getBean(DecisionRows.class).of(treatment.id().value()));
    }

    private Plan plan() {
        return ThisAlliance.call(
                alliance, () -> application.getBean(Plans.class).get(plan));
    }

    private TreatmentState state() {
        return ThisAlliance.call(
                alliance,
                () -> application.getBean(Cases.class).treatment(treatment.id()).state());
    }

    @Test
    void what_enough_agree_to_is_decided_as_proposed_and_adopts_the_plan() {
        twoOfThreeSayYes();

        var closed = close("{}");

        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        assertThat(JsonPath.<String>read(closed.body(), "$.inquiry.answer")).isEqualTo(PROPOSAL);
        assertThat(decisions())
                .singleElement()
                .extracting(Decision::outcome, Decision::settled)
                .containsExactly(Outcome.AS_PROPOSED, true);
        assertThat(plan().state()).isEqualTo(PlanState.ADOPTED);
        assertThat(state()).isEqualTo(TreatmentState.DECIDED);
        assertThat(close("{}").statusCode()).isEqualTo(409);
    }

    @Test
    void the_words_of_the_proposal_say_the_same_and_other_words_adopt_nothing() {
        twoOfThreeSayYes();

        assertThat(close("{\"answer\": \"Planen vedtas, men uten kapittel 4.\"}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(decisions()).extracting(Decision::outcome).containsExactly(Outcome.OWN_TEXT);
        assertThat(plan().state()).isEqualTo(PlanState.PROPOSED);
    }

    @Test
    void words_that_were_broken_anew_are_those_of_the_proposal() {
        twoOfThreeSayYes();

        close("{\"answer\": \"Handlingsplanen vedtas\\nslik den  er lagt fram.\"}");

        assertThat(plan().state()).isEqualTo(PlanState.ADOPTED);
    }

    @Test
    void what_too_few_agree_to_is_refused_or_put_off_and_never_adopted() {
        assertRefused("{\"outcome\": \"as-proposed\"}", 400, "\"outcome\"");
        assertRefused("{\"outcome\": \"sometimes\"}", 400, "\"outcome\"");

        assertThat(close("{\"outcome\": \"deferred\", \"answer\": \"Tas opp i møtet.\"}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(decisions()).extracting(Decision::outcome).containsExactly(Outcome.DEFERRED);
        assertThat(plan().state()).isEqualTo(PlanState.PROPOSED);
    }

    @Test
    void it_is_decided_between_the_day_it_was_asked_and_today() {
        twoOfThreeSayYes();
        var today = LocalDate.now();
        assertRefused("{\"on\": \"" + today.plusDays(2) + "\"}", 400, "\"on\"");
        assertRefused("{\"on\": \"" + today.minusDays(2) + "\"}", 400, "\"on\"");
        assertRefused("{\"on\": \"0001-01-01\"}", 400, "\"on\"");
        assertRefused("{\"outcome\": \"own-text\"}", 400, "\"answer\"");

        assertThat(close("{\"on\": \"" + today + "\"}").statusCode()).isEqualTo(200);
    }

    @Test
    void when_the_case_went_on_an_agenda_it_ends_without_a_decision_and_the_reason_is_said() {
        twoOfThreeSayYes();
        ThisAlliance.run(alliance, () -> {
            var chamber = new Chamber(application);
            chamber.item(chamber.meeting(LocalDate.now().plusDays(3), treatment.bodyId()), treatment);
        });
        assertRefused("{}", 409, "inquiry.case-elsewhere");
        assertRefused("{\"outcome\": \"none\"}", 400, "\"answer\"");

        var closed = close("{\"outcome\": \"none\", \"answer\": \"Saken tas i møtet.\"}");

        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        assertThat(JsonPath.<String>read(closed.body(), "$.inquiry.answer")).isEqualTo("Saken tas i møtet.");
        assertThat(decisions()).isEmpty();
        assertThat(state()).isEqualTo(TreatmentState.ON_AGENDA);
    }

    @Test
    void the_page_offers_the_outcomes_and_closes_with_the_one_that_is_chosen() {
        twoOfThreeSayYes();
        var page = "/" + alliance.slug() + "/inquiries/" + JsonPath.<String>read(inquiry, "$.id");
        var browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        assertThat(browser.get(page).body()).contains("value=\"as-proposed\"", "value=\"none\"", "name=\"on\"");

        var empty = browser.submit(
                "/account", page + "/closing", Map.of("version", "0", "outcome", "amended", "answer", "", "on", ""));
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("value=\"amended\" selected");
        var closed = browser.submit(
                "/account",
                page + "/closing",
                Map.of("version", "0", "outcome", "as-proposed", "answer", "", "on", ""));

        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(302);
        assertThat(plan().state()).isEqualTo(PlanState.ADOPTED);
        assertThat(browser.get(page).body()).contains(PROPOSAL);
    }
}

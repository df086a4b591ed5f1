package org.samband.server.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.samband.profile.BodyType.Standing;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyRules;
import org.samband.server.meeting.DecisionTaken;
import org.samband.server.meeting.Decisions;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A plan that is laid before a body is adopted by its decision, if that body decides plans and changes nothing. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class PlanSubmissionsTests {

    private static final LocalDate DAY = LocalDate.of(2015, 12, 3);

    @Autowired
    private Plans plans;

    @Autowired
    private PlanSubmissions submissions;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Bodies bodies;

    @Autowired
    private BodyRules rules;

    private PlanId plan;
    private BodyId steering;

    @BeforeEach
    void writeAPlan() {
        plan = plans.begin("Handlingsplan 2016", 2016).id();
        steering = bodies.found(Body.Draft.own("Styringsgruppen", "steering-group"))
                .id();
    }

    @Test
    void approval_as_proposed_adopts_the_plan_once_by_the_day_and_reference_of_the_decision() {
        var treatment = submissions.lay(plan, steering, "Slutter seg til framlagt forslag.");
        assertThat(plans.get(plan).state()).isEqualTo(PlanState.PROPOSED);
        assertThat(submissions.lay(plan, steering, null).id()).isEqualTo(treatment.id());

        decisions.byCirculation(treatment.id(), Outcome.AS_PROPOSED, "", DAY);

        assertThat(plans.get(plan))
                .extracting(Plan::state, Plan::adoptedOn, Plan::adoptedReference)
                .containsExactly(PlanState.ADOPTED, DAY, "01/2015");
        assertThat(submissions.of(plan).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.decided()).contains(Outcome.AS_PROPOSED));
        assertThatThrownBy(() -> submissions.lay(plan, steering, null)).hasMessageContaining("plan.already-adopted");
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = "AS_PROPOSED", mode = Mode.EXCLUDE)
    void no_other_outcome_adopts_it(Outcome outcome) {
        var treatment = submissions.lay(plan, steering, "Slutter seg til framlagt forslag.");
        decisions.byCirculation(treatment.id(), outcome, "Med endringer.", DAY);

        assertThat(plans.get(plan).state()).isEqualTo(PlanState.PROPOSED);
    }

    @Test
    void a_body_that_only_advises_adopts_nothing() {
        var group = bodies.found(Body.Draft.own("Rådmannsgruppen", "chief-executives-group"))
                .id();
        var treatment = submissions.lay(plan, group, "Slutter seg til framlagt forslag.");
        decisions.byCirculation(treatment.id(), Outcome.AS_PROPOSED, "", DAY);

        assertThat(plans.get(plan).state()).isEqualTo(PlanState.PROPOSED);
    }

    @Test
    void a_body_that_only_meets_adopts_nothing() {
        var meets = bodies.found(new Body.Draft("Dialogmøtet", null, false, List.of()))
                .id();
        assertThat(rules.of(bodies.find(meets).orElseThrow()).standing()).isEqualTo(Standing.MEETS);
        var treatment = submissions.lay(plan, meets, "Slutter seg til framlagt forslag.");
        decisions.byCirculation(treatment.id(), Outcome.AS_PROPOSED, "", DAY);

        assertThat(plans.get(plan).state()).isEqualTo(PlanState.PROPOSED);
    }

    @Test
    void a_decision_that_is_heard_twice_changes_nothing_more(Alliance alliance) {
        var treatment = submissions.lay(plan, steering, null);
        var decision = decisions.byCirculation(treatment.id(), Outcome.AS_PROPOSED, "", DAY);
        var version = plans.get(plan).version();

        submissions.on(new DecisionTaken(
                alliance.id(),
                decision.id(),
                steering,
                treatment.caseId(),
                new Subject("plan", plan.value()),
                Outcome.AS_PROPOSED,
                DAY,
                "sak 1"));

        assertThat(plans.get(plan).version()).isEqualTo(version);
    }
}

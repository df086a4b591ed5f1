package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.DecisionTaken;
import org.samband.server.meeting.Decisions;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.Subject;
import org.samband.server.meeting.Treatment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A checked run that is laid before a body is approved by its decision, if that body decides levies. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class LevyRunSubmissionsTests {

    private static final LocalDate DAY = LocalDate.of(2015, 12, 3);

    @Autowired
    private Regions regions;

    @Autowired
    private Levies levies;

    @Autowired
    private LevyRuns runs;

    @Autowired
    private LevyRunSubmissions submissions;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Bodies bodies;

    private Levy levy;
    private LevyRun run;

    @BeforeEach
    void checkARun() {
        levy = regions.levy(regions.health(), Regions.perInhabitant("Health"), 200);
        run = runs.check(runs.draft(levy.id(), RunTime.of(2016)).id());
    }

    private BodyId body(String type) {
        return bodies.found(Body.Draft.own("Styringsgruppen", type)).id();
    }

    private Treatment laid(BodyId body) {
        return submissions.lay(run.id(), body, "Kontingent 2016", "Kontingenten vedtas.");
    }

    private RunState state() {
        return runs.get(run.id()).state();
    }

    @Test
    void approval_as_proposed_approves_it_once(Alliance alliance) {
        var steering = body("steering-group");
        var treatment = laid(steering);
        assertThat(laid(steering).id()).isEqualTo(treatment.id());

        var decision = decisions.byCirculation(treatment.id(), Outcome.AS_PROPOSED, "", DAY);

        var approved = runs.get(run.id());
        assertThat(approved.state()).isEqualTo(RunState.APPROVED);
        assertThat(submissions.of(run.id()).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.decided()).contains(Outcome.AS_PROPOSED));
        submissions.on(new DecisionTaken(
                alliance.id(),
                decision.id(),
                steering,
                treatment.caseId(),
                new Subject("levy-run", run.id().value()),
                Outcome.AS_PROPOSED,
                DAY.plusDays(1),
                "Styringsgruppen"));
        assertThat(runs.get(run.id()).seen()).isEqualTo(approved.seen());
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = "AS_PROPOSED", mode = Mode.EXCLUDE)
    void no_other_outcome_approves_it(Outcome outcome) {
        decisions.byCirculation(laid(body("steering-group")).id(), outcome, "Med 180 per innbygger.", DAY);

        assertThat(state()).isEqualTo(RunState.CHECKED);
    }

    @Test
    void a_body_that_only_advises_approves_nothing() {
        decisions.byCirculation(laid(body("chief-executives-group")).id(), Outcome.AS_PROPOSED, "", DAY);

        assertThat(state()).isEqualTo(RunState.CHECKED);
    }

    @Test
    void what_was_computed_anew_since_it_was_laid_stays_a_draft() {
        var treatment = laid(body("steering-group"));
        levies.decide(levy.id(), LocalDate.of(2016, 1, 1), BigDecimal.valueOf(250), "sak 2/2015");
        runs.draft(levy.id(), RunTime.of(2016));

        decisions.byCirculation(treatment.id(), Outcome.AS_PROPOSED, "", DAY);

        assertThat(state()).isEqualTo(RunState.DRAFT);
    }

    @Test
    void what_nobody_checked_is_not_laid_before_a_body() {
        var other = runs.draft(levy.id(), RunTime.of(2017));
        var steering = body("steering-group");

        assertThatThrownBy(() -> submissions.lay(other.id(), steering, "Kontingent 2017", null))
                .hasMessageContaining("levy.run.is.draft");
    }
}

package org.samband.server.funding.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.meeting.Decisions;
import org.samband.server.meeting.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A budget that is laid before a body stands still, and is adopted by its decision. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class BudgetSubmissionsTests {

    private static final LocalDate DAY = LocalDate.of(2015, 12, 3);

    @Autowired
    private Budgets budgets;

    @Autowired
    private BudgetSubmissions submissions;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Bodies bodies;

    @Test
    void approval_as_proposed_adopts_it_and_anything_else_does_not() {
        var budget = budgets.begin(null, 2016, "Budsjett 2016", null).id();
        var steering = bodies.found(Body.Draft.own("Styringsgruppen", "steering-group"))
                .id();

        var first = submissions.lay(budget, steering, "Budsjettet vedtas.");
        assertThat(budgets.get(budget).state()).isEqualTo(BudgetState.PROPOSED);
        decisions.byCirculation(first.id(), Outcome.AMENDED, "Med 800 000 i overskudd.", DAY);
        assertThat(budgets.get(budget).state()).isEqualTo(BudgetState.PROPOSED);

        var second = submissions.lay(budget, steering, "Budsjettet vedtas.");
        assertThat(second.caseId()).isEqualTo(first.caseId());
        assertThat(second.id()).isNotEqualTo(first.id());
        decisions.byCirculation(second.id(), Outcome.AS_PROPOSED, "", DAY.plusDays(14));

        assertThat(budgets.get(budget))
                .extracting(Budget::state, Budget::adoptedOn, Budget::adoptedReference)
                .containsExactly(BudgetState.ADOPTED, DAY.plusDays(14), "02/2015");
    }
}

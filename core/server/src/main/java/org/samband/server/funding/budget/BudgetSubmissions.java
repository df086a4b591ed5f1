package org.samband.server.funding.budget;

import org.jspecify.annotations.Nullable;
import org.samband.profile.BodyType.Matter;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.DecisionTaken;
import org.samband.server.meeting.Subject;
import org.samband.server.meeting.SubjectPlace;
import org.samband.server.meeting.Submissions;
import org.samband.server.meeting.Submissions.Laid;
import org.samband.server.meeting.Treatment;
import org.samband.server.web.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays budgets before bodies, and hears what these decide: one that is approved as proposed is adopted. */
@Component
@Transactional
public class BudgetSubmissions implements SubjectPlace {

    private static final String KIND = "budget";

    private final Budgets budgets;
    private final BudgetRows rows;
    private final Cases cases;
    private final Submissions submissions;

    BudgetSubmissions(Budgets budgets, BudgetRows rows, Cases cases, Submissions submissions) {
        this.budgets = budgets;
        this.rows = rows;
        this.cases = cases;
        this.submissions = submissions;
    }

    /** Lays a budget before a body; a draft is proposed by that, so that it stands still. */
    public Treatment lay(BudgetId id, BodyId body, @Nullable String proposal) {
        var budget = budgets.get(id);
        if (budget.draft()) {
            budgets.propose(id);
        } else if (budget.state() != BudgetState.PROPOSED) {
            throw Refusal.conflict("budget.wrong-state." + budget.state().key(), budget.title());
        }
        return cases.submit(new Subject(KIND, id.value()), body, budget.title(), proposal);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String path() {
        return "funding/budgets";
    }

    @Transactional(readOnly = true)
    public Laid of(BudgetId id) {
        return submissions.of(new Subject(KIND, id.value()), true);
    }

    @EventListener
    void on(DecisionTaken taken) {
        submissions
                .approved(taken, KIND, Matter.BUDGET)
                .flatMap(id -> rows.findById(new BudgetId(id)))
                .filter(budget -> budget.state() == BudgetState.PROPOSED)
                .ifPresent(budget -> budgets.adopt(budget.id(), taken.on(), taken.reference()));
    }
}

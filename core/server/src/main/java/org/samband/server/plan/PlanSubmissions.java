package org.samband.server.plan;

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

/** Lays plans before bodies, and hears what these decide: a plan that is approved as proposed is adopted. */
@Component
@Transactional
public class PlanSubmissions implements SubjectPlace {

    private static final String KIND = "plan";

    private final Plans plans;
    private final Cases cases;
    private final Submissions submissions;

    PlanSubmissions(Plans plans, Cases cases, Submissions submissions) {
        this.plans = plans;
        this.cases = cases;
        this.submissions = submissions;
    }

    /** Lays a plan before a body; a draft is proposed by that. */
    public Treatment lay(PlanId id, BodyId body, @Nullable String proposal) {
        var plan = plans.get(id);
        if (!early(plan)) {
            throw Refusal.conflict("plan.already-adopted", plan.title());
        }
        if (plan.state() == PlanState.DRAFT) {
            plans.propose(id);
        }
        return cases.submit(new Subject(KIND, id.value()), body, plan.title(), proposal);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String path() {
        return "plans";
    }

    @Transactional(readOnly = true)
    public Laid of(PlanId id) {
        return submissions.of(new Subject(KIND, id.value()), true);
    }

    @EventListener
    void on(DecisionTaken taken) {
        submissions
                .approved(taken, KIND, Matter.PLAN)
                .flatMap(id -> plans.find(new PlanId(id)))
                .filter(PlanSubmissions::early)
                .ifPresent(plan -> plans.adopt(plan.id(), taken.on(), taken.reference()));
    }

    private static boolean early(Plan plan) {
        return plan.state() == PlanState.DRAFT || plan.state() == PlanState.PROPOSED;
    }
}

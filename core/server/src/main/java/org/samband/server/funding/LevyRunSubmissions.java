package org.samband.server.funding;

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

/** Lays checked runs of levies before bodies, and hears what these decide. */
@Component
@Transactional
public class LevyRunSubmissions implements SubjectPlace {

    private static final String KIND = "levy-run";

    private final LevyRuns runs;
    private final Cases cases;
    private final Submissions submissions;

    LevyRunSubmissions(LevyRuns runs, Cases cases, Submissions submissions) {
        this.runs = runs;
        this.cases = cases;
        this.submissions = submissions;
    }

    /** Lays a run before a body that somebody has checked, so that what is approved is what was laid forward. */
    public Treatment lay(LevyRunId id, BodyId body, String title, @Nullable String proposal) {
        var run = runs.get(id);
        if (run.state() != RunState.CHECKED) {
            throw Refusal.conflict("levy.run.is." + run.state().key());
        }
        return cases.submit(new Subject(KIND, id.value()), body, title, proposal);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String path() {
        return "funding/levy-runs";
    }

    @Transactional(readOnly = true)
    public Laid of(LevyRunId id) {
        return submissions.of(new Subject(KIND, id.value()), true);
    }

    /** A run that was computed anew after it was laid forward is not the one that was approved: it stays a draft. */
    @EventListener
    void on(DecisionTaken taken) {
        submissions
                .approved(taken, KIND, Matter.LEVY)
                .flatMap(id -> runs.find(new LevyRunId(id)))
                .filter(run -> run.state() == RunState.CHECKED)
                .ifPresent(run -> runs.approve(run.id()));
    }
}

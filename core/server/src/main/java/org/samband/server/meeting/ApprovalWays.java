package org.samband.server.meeting;

import java.util.Set;
import org.samband.profile.MinutesApproval;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyRules;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** How the minutes of each body come to be approved, by its type. */
@Component
public class ApprovalWays {

    private final Bodies bodies;
    private final BodyRules rules;

    ApprovalWays(Bodies bodies, BodyRules rules) {
        this.bodies = bodies;
        this.rules = rules;
    }

    public Set<MinutesApproval> of(BodyId body) {
        return rules.of(bodies.find(body).orElseThrow(Refusal::notFound)).approvals();
    }

    /** Refuses a way that is none of the body's. */
    void require(BodyId body, MinutesApproval way) {
        if (!of(body).contains(way)) {
            throw Refusal.conflict(
                    switch (way) {
                        case NEXT_MEETING -> "meeting.minutes.not-by-a-meeting";
                        case SIGNED -> "meeting.minutes.not-by-signature";
                        case VERIFIED -> "meeting.minutes.not-by-verifying";
                    });
        }
    }
}

package org.samband.server.meeting;

import org.samband.server.body.BodyId;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a case that was promised to a body back into its backlog. */
@Component
@Transactional
public class CaseReturns {

    private final TreatmentRows treatments;

    CaseReturns(TreatmentRows treatments) {
        this.treatments = treatments;
    }

    /** Returns the case as it stands open in a body; it is sent there from where it was promised if it does not yet. */
    public Treatment to(BodyId body, TreatmentId promised) {
        var from = treatments.lock(promised).orElseThrow(Refusal::notFound);
        return treatments
                .open(from.caseId().value(), body.value())
                .orElseGet(() -> treatments.save(from.sentTo(body, from.texts())));
    }
}

package org.samband.server.meeting.promise;

import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.DecisionId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A sentence of a decision that seemed to promise something, and that somebody has read and found does not. */
@Table("promise_set_aside")
record SetAside(
        @Id SetAsideId id,
        DecisionId decisionId,
        String sentence,
        @Version @Nullable Integer version) {

    static SetAside of(FoundPromise.Said said) {
        return new SetAside(SetAsideId.next(), said.decision(), said.sentence(), null);
    }

    FoundPromise.Said said() {
        return new FoundPromise.Said(decisionId, sentence);
    }
}

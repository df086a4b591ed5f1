package org.samband.server.meeting.promise;

import org.samband.server.meeting.DecisionId;

/** What a decision seems to promise, before a person has said what becomes of it. */
public record FoundPromise(DecisionId decision, Promise.Content content) {

    Said said() {
        return new Said(decision, content.sentence());
    }

    /** A sentence of a decision. */
    record Said(DecisionId decision, String sentence) {}
}

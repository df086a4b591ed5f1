package org.samband.server.meeting.reading;

import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.Outcome;

/**
 * A decision of one body.
 *
 * @param headed whether it stands under a heading of its own, or is only said in a set phrase
 * @param outcome what became of the proposal
 * @param forwardedTo the body for which it is a proposal, as its heading names it
 * @param line where it begins in the source
 */
public record DraftDecision(
        boolean headed, Outcome outcome, @Nullable String forwardedTo, int line) {

    DraftDecision with(Outcome newOutcome) {
        return new DraftDecision(headed, newOutcome, forwardedTo, line);
    }
}

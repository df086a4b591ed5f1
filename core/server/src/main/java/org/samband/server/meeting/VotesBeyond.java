package org.samband.server.meeting;

import java.util.Optional;
import java.util.Set;

/** More votes than there were people to cast them: no mistake for certain, but worth a look. */
public record VotesBeyond(int cast, int voters) {

    static Optional<VotesBeyond> of(AttendanceSheet sheet, Set<AttendanceId> left, Votes votes) {
        var beyond = new VotesBeyond(votes.inFavour() + votes.against() + votes.abstained(), sheet.voters(left));
        // Where nobody is said to be there, the attendance has not been entered yet.
        return sheet.present() > 0 && beyond.cast > beyond.voters ? Optional.of(beyond) : Optional.empty();
    }
}

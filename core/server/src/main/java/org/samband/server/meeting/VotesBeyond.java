package org.samband.server.meeting;

import java.util.Optional;
import java.util.Set;

/** More votes than there were people to cast them: no mistake for certain, but worth a look. */
public record VotesBeyond(int cast, int voters) {

    /**
     * Returns the hint, or nothing where the votes fit, none were counted, or nobody has entered who is there.
     *
     * @param left the entries of those who left the room
     */
    public static Optional<VotesBeyond> of(AttendanceSheet sheet, Set<AttendanceId> left, Optional<Votes> votes) {
        var voters = sheet.voters(left);
        return votes.map(each -> new VotesBeyond(each.inFavour() + each.against() + each.abstained(), voters))
                .filter(each -> sheet.present() > 0 && each.cast > each.voters);
    }
}

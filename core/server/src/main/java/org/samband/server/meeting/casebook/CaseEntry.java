package org.samband.server.meeting.casebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.meeting.TreatmentState;

/**
 * A case in the list, with where it stands in each body.
 *
 * @param withheld whether it is kept out of what anyone may read
 */
public record CaseEntry(
        CaseId id,
        String title,
        LocalDate openedOn,
        @Nullable LocalDate withdrawnOn,
        boolean withheld,
        int version,
        List<Place> places) {

    public CaseEntry {
        places = List.copyOf(places);
    }

    /**
     * A case in one body.
     *
     * @param outcome what was decided last, or null while nothing is
     * @param on the day of the decision, or of the meeting on whose agenda it stands
     */
    public record Place(
            TreatmentId id,
            BodyId body,
            @Nullable String number,
            TreatmentState state,
            @Nullable Outcome outcome,
            @Nullable LocalDate on) {}
}

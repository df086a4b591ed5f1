package org.samband.server.meeting.casebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.CaseTexts;
import org.samband.server.meeting.Decision;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.meeting.TreatmentState;

/**
 * A case in one body, as a stop of its thread.
 *
 * @param title of the case, which is another one where a decision was sent on as several cases
 * @param withheld why the case is kept out of what anyone may read, or null
 * @param origin the stop that sent it here
 * @param heard whether another body was asked there what it means, before its own decided
 * @param byLetter whether it answered that by letter, which stays between the two
 * @param meeting the meeting on whose agenda it stands, or null
 * @param decisions what was decided, the decision on the case as a whole first
 */
public record Stop(
        TreatmentId id,
        CaseId matter,
        String title,
        @Nullable String withheld,
        BodyId body,
        String bodyName,
        @Nullable String number,
        TreatmentState state,
        @Nullable TreatmentId origin,
        @Nullable TreatmentId umbrella,
        boolean heard,
        boolean byLetter,
        CaseTexts texts,
        int version,
        @Nullable MeetingId meeting,
        @Nullable LocalDate meetingDay,
        List<Decided> decisions) {

    public Stop {
        decisions = List.copyOf(decisions);
    }

    /** Returns the day on which it was or will be treated, if that is known. */
    public Optional<LocalDate> day() {
        return decisions.stream()
                .findFirst()
                .map(decided -> decided.decision().takenOn())
                .or(() -> Optional.ofNullable(meetingDay));
    }

    /** Tells whether it has come so far that those outside may read it. */
    public boolean settled() {
        return number != null || state == TreatmentState.DECIDED;
    }

    public boolean open() {
        return state == TreatmentState.WAITING || state == TreatmentState.ON_AGENDA;
    }

    /** Tells whether something was decided that another body can treat; what was put off or refused is not. */
    public boolean sendable() {
        return decisions.stream().map(decided -> decided.decision().outcome()).anyMatch(outcome -> switch (outcome) {
            case AS_PROPOSED, AMENDED, OWN_TEXT, NOTED, UNKNOWN -> true;
            case REFERRED_BACK, DEFERRED, REFUSED, WITHDRAWN -> false;
        });
    }

    Stop decided(List<Decided> taken) {
        return new Stop(
                id,
                matter,
                title,
                withheld,
                body,
                bodyName,
                number,
                state,
                origin,
                umbrella,
                heard,
                byLetter,
                texts,
                version,
                meeting,
                meetingDay,
                taken);
    }

    /**
     * A decision at a stop.
     *
     * @param heading the heading of the item of its own on which it was taken, or null where it is on the whole case
     */
    public record Decided(Decision decision, @Nullable String heading) {}
}

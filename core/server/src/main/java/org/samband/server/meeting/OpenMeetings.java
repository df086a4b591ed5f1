package org.samband.server.meeting;

import java.util.List;
import org.samband.server.body.BodyId;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a meeting to one writer at a time, and from being changed once its minutes are approved. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OpenMeetings {

    private final MeetingRows meetings;
    private final MeetingBodyRows sitting;

    OpenMeetings(MeetingRows meetings, MeetingBodyRows sitting) {
        this.meetings = meetings;
        this.sitting = sitting;
    }

    /**
     * Returns a meeting that others cannot change until the transaction ends. Whoever writes of a meeting locks it
     * before anything else in it, so that nobody writes beside its approval and no two wait for each other.
     */
    Meeting lock(MeetingId id) {
        var meeting = meetings.lock(id).orElseThrow(Refusal::notFound);
        meeting.requireNotCancelled();
        if (bodies(id).stream().allMatch(body -> meetings.recorded(id, body.value()))) {
            throw Refusal.conflict("meeting.minutes-approved");
        }
        return meeting;
    }

    /** Locks a meeting in which a body sits whose minutes are not approved; a body that does not sit is unknown. */
    Meeting lock(MeetingId id, BodyId body) {
        var meeting = meetings.lock(id).orElseThrow(Refusal::notFound);
        meeting.requireNotCancelled();
        if (!bodies(id).contains(body)) {
            throw Refusal.notFound();
        }
        requireUnrecorded(id, body);
        return meeting;
    }

    /** Refuses to change what stands in the approved minutes of a body. */
    void requireUnrecorded(MeetingId id, BodyId body) {
        if (meetings.recorded(id, body.value())) {
            throw Refusal.conflict("meeting.minutes-approved");
        }
    }

    List<BodyId> bodies(MeetingId meeting) {
        return sitting.of(List.of(meeting)).stream().map(MeetingBody::bodyId).toList();
    }
}

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

    /** Returns a meeting that others cannot change until the transaction ends. */
    Meeting lock(MeetingId id) {
        var meeting = meetings.lock(id).orElseThrow(Refusal::notFound);
        meeting.requireNotCancelled();
        if (meetings.recorded(id)) {
            throw Refusal.conflict("meeting.minutes-approved");
        }
        return meeting;
    }

    /** Locks a meeting in which a body sits, or refuses as unknown. */
    Meeting lock(MeetingId id, BodyId body) {
        var meeting = lock(id);
        if (!bodies(id).contains(body)) {
            throw Refusal.notFound();
        }
        return meeting;
    }

    List<BodyId> bodies(MeetingId meeting) {
        return sitting.of(List.of(meeting)).stream().map(MeetingBody::bodyId).toList();
    }
}

package org.samband.server.meeting.web;

import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.Minutes;
import org.samband.server.meeting.MinutesKeeping;
import org.samband.server.meeting.MinutesState;
import org.samband.server.rule.Role;
import org.springframework.stereotype.Component;

/** Which minutes whoever asks may read: anyone those that are approved, where the alliance publishes. */
@Component
class ReadableMinutes {

    private final MinutesKeeping minutes;
    private final Access access;

    ReadableMinutes(MinutesKeeping minutes, Access access) {
        this.minutes = minutes;
        this.access = access;
    }

    void require(Meeting meeting, BodyId body) {
        var kept = minutes.of(meeting.id(), body);
        var settled = kept.filter(each -> each.state() != MinutesState.WRITING).isPresent();
        var approved = kept.filter(Minutes::approved).isPresent();
        access.requirePublished(settled, approved && ThisAlliance.get().publishes());
    }

    /** Whether whoever asks may read what is withheld, too. */
    boolean whole() {
        return access.may(Role.SECRETARIAT);
    }
}

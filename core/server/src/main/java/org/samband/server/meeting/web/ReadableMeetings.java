package org.samband.server.meeting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Meetings;
import org.samband.server.rule.Role;
import org.springframework.stereotype.Component;

/** The meetings that whoever asks may see: anyone those whose notice is out, where the alliance publishes. */
@Component
class ReadableMeetings {

    private final Meetings meetings;
    private final Access access;

    ReadableMeetings(Meetings meetings, Access access) {
        this.meetings = meetings;
        this.access = access;
    }

    List<Meeting> between(LocalDate first, LocalDate last) {
        access.requirePublished(ThisAlliance.get().publishes());
        return meetings.between(first, last).stream()
                .filter(each -> access.lets(each.announced(), published(each)))
                .toList();
    }

    /** Returns the day of the last meeting before a day. */
    Optional<LocalDate> lastDay(LocalDate before) {
        access.requirePublished(ThisAlliance.get().publishes());
        return meetings.lastDay(before, access.inside());
    }

    Meeting get(MeetingId id) {
        var meeting = meetings.get(id);
        access.requirePublished(meeting.announced(), published(meeting));
        return meeting;
    }

    /** Whether whoever asks may read what is withheld, too. */
    boolean whole() {
        return access.may(Role.SECRETARIAT);
    }

    /** Whether whoever asks may read what is still being written. */
    boolean drafts() {
        return access.inside();
    }

    private static boolean published(Meeting meeting) {
        return meeting.announced() && ThisAlliance.get().publishes();
    }
}

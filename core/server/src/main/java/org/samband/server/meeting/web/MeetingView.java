package org.samband.server.meeting.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyRules;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.MinutesContents;
import org.samband.server.meeting.MinutesKeeping;
import org.samband.server.rule.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers a meeting for its pages, in as many statements however long its agenda is. */
@Component
@Transactional(readOnly = true)
class MeetingView {

    private final ReadableMeetings readable;
    private final Meetings meetings;
    private final MinutesContents contents;
    private final MinutesKeeping minutes;
    private final Bodies bodies;
    private final BodyRules rules;
    private final Access access;

    MeetingView(
            ReadableMeetings readable,
            Meetings meetings,
            MinutesContents contents,
            MinutesKeeping minutes,
            Bodies bodies,
            BodyRules rules,
            Access access) {
        this.readable = readable;
        this.meetings = meetings;
        this.contents = contents;
        this.minutes = minutes;
        this.bodies = bodies;
        this.rules = rules;
        this.access = access;
    }

    MeetingPage of(MeetingId id) {
        return of(readable.get(id));
    }

    MeetingPage of(Meeting meeting) {
        var known = MeetingPage.known(bodies.all());
        var sitting = meetings.bodies(meeting.id()).stream()
                .map(each -> Objects.requireNonNull(known.get(each)))
                .toList();
        var whole = readable.whole();
        return new MeetingPage(
                ThisAlliance.get().slug(),
                meeting,
                sitting,
                sitting.stream().filter(rules::onlyMeets).map(Body::id).collect(Collectors.toSet()),
                contents.lines(meeting.id(), whole, readable.drafts()),
                minutes.of(List.of(meeting.id())).getOrDefault(meeting.id(), List.of()),
                whole,
                access.may(Role.SECRETARIAT));
    }
}

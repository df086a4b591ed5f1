package org.samband.server.meeting.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.profile.MinutesApproval;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Agendas;
import org.samband.server.meeting.ApprovalWays;
import org.samband.server.meeting.Backlogs;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.Minutes;
import org.samband.server.meeting.MinutesKeeping;
import org.samband.server.meeting.StandingItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what an agenda has and what can be put on it. */
@Component
@Transactional
class AgendaEditors {

    private static final int MONTHS_BACK = 12;

    private final MeetingView view;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Backlogs backlogs;
    private final MinutesKeeping minutes;
    private final StandingItems standing;
    private final ApprovalWays ways;
    private final Bodies bodies;

    AgendaEditors(
            MeetingView view,
            Meetings meetings,
            Agendas agendas,
            Backlogs backlogs,
            MinutesKeeping minutes,
            StandingItems standing,
            ApprovalWays ways,
            Bodies bodies) {
        this.view = view;
        this.meetings = meetings;
        this.agendas = agendas;
        this.backlogs = backlogs;
        this.minutes = minutes;
        this.standing = standing;
        this.ways = ways;
        this.bodies = bodies;
    }

    @Transactional(readOnly = true)
    public AgendaEditor of(MeetingId id) {
        var page = view.of(id);
        var known = MeetingPage.known(bodies.all());
        return new AgendaEditor(
                page,
                page.bodies().stream().map(body -> offers(page, body, known)).toList());
    }

    private AgendaEditor.Offers offers(MeetingPage page, Body body, Map<BodyId, Body> known) {
        var meeting = page.meeting();
        var unseen = minutes.unseenBy(body.id(), meeting.day().minusMonths(MONTHS_BACK), meeting.day());
        var theirs = meetings.all(unseen.stream().map(Minutes::meetingId).toList());
        return new AgendaEditor.Offers(
                body,
                backlogs.of(body.id()),
                ways.of(body.id()).contains(MinutesApproval.NEXT_MEETING) ? last(page, body) : null,
                unseen.stream()
                        .filter(each -> !each.meetingId().equals(meeting.id()))
                        .map(each -> new AgendaEditor.Other(
                                Objects.requireNonNull(known.get(each.bodyId())),
                                Objects.requireNonNull(theirs.get(each.meetingId()))))
                        .toList());
    }

    private @Nullable Meeting last(MeetingPage page, Body body) {
        return meetings.before(body.id(), page.meeting())
                .filter(last -> page.lines().stream()
                        .noneMatch(line -> line.item()
                                .approvesId()
                                .filter(last.id()::equals)
                                .isPresent()))
                .filter(last -> minutes.of(last.id(), body.id())
                        .filter(Minutes::approved)
                        .isEmpty())
                .orElse(null);
    }

    /** Puts the minutes of a meeting on an agenda: to be approved first of all, or to be taken to information. */
    void addMinutes(MeetingId id, BodyId body, MeetingId of, boolean approves) {
        var meeting = meetings.get(of);
        if (approves) {
            agendas.addApproval(id, body, of, standing.approvalOf(meeting));
        } else {
            var whose = meetings.bodies(of).stream()
                    .filter(each -> !each.equals(body))
                    .findFirst()
                    .flatMap(bodies::find)
                    .map(Body::name)
                    .orElse("");
            agendas.addInformation(id, body, of, standing.informationOf(whose, meeting));
        }
    }
}

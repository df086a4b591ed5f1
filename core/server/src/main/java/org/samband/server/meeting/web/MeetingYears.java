package org.samband.server.meeting.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Collisions;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MeetingTargets;
import org.samband.server.meeting.Meetings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the meetings of a year for their page, in as many statements however many they are. */
@Component
@Transactional(readOnly = true)
class MeetingYears {

    private final Meetings meetings;
    private final Collisions collisions;
    private final Bodies bodies;
    private final Access access;

    MeetingYears(Meetings meetings, Collisions collisions, Bodies bodies, Access access) {
        this.meetings = meetings;
        this.collisions = collisions;
        this.bodies = bodies;
        this.access = access;
    }

    MeetingYear of(String alliance, int year, @Nullable BodyId body, List<Meeting> all, boolean edits) {
        var known = MeetingPage.known(bodies.all());
        var sitting = meetings.bodies(all.stream().map(Meeting::id).toList());
        var found = collisions.among(edits ? all : List.of(), sitting);
        var rows = all.stream()
                .filter(each -> body == null
                        || sitting.getOrDefault(each.id(), List.of()).contains(body))
                .map(each -> new MeetingYear.Row(
                        each,
                        sitting.getOrDefault(each.id(), List.of()).stream()
                                .map(one -> Objects.requireNonNull(known.get(one)))
                                .toList(),
                        found.getOrDefault(each.id(), List.of())))
                .toList();
        var own = bodies.all().stream().filter(each -> !each.external()).toList();
        var asked = own.stream()
                .filter(each -> body == null || each.id().equals(body))
                .toList();
        var targets = access.inside() ? MeetingTargets.of(asked, year, all, sitting) : List.<MeetingTargets.Target>of();
        return new MeetingYear(alliance, year, body, own, rows, targets, access.inside(), edits);
    }
}

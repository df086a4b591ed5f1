package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;

/** Tells the secretariat of the bodies that have fewer meetings this year than they are to have. */
@Component
class DueMeetings implements DueItems {

    private final Bodies bodies;
    private final Meetings meetings;
    private final Access access;

    DueMeetings(Bodies bodies, Meetings meetings, Access access) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.access = access;
    }

    @Override
    public List<DueItem> dueItems(LocalDate today) {
        var counted = access.may(Role.SECRETARIAT)
                ? bodies.on(today).stream()
                        .filter(body -> body.charter().meetingsAYear() != null)
                        .toList()
                : List.<Body>of();
        if (counted.isEmpty()) {
            return List.of();
        }
        var year = today.getYear();
        var all = meetings.between(LocalDate.of(year - 1, 1, 1), LocalDate.of(year, 12, 31));
        var sitting = meetings.bodies(all.stream().map(Meeting::id).toList());
        // A body whose meetings nobody keeps here is not late.
        var kept = new HashSet<>(sitting.values().stream().flatMap(List::stream).toList());
        return MeetingTargets.of(counted, year, all, sitting).stream()
                .filter(target -> target.missed() && kept.contains(target.body().id()))
                .map(target -> new DueItem(
                        Message.of("meeting.due.too-few", target.body().name(), target.planned(), target.wanted()),
                        "/" + ThisAlliance.get().slug() + "/meetings?year=" + year + "&body="
                                + target.body().id().value(),
                        LocalDate.of(year, 12, 31)))
                .toList();
    }
}

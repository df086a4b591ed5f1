package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.samband.server.alliance.YearDay;
import org.samband.server.alliance.YearDays;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of a year for the year wheel. */
@Component
class MeetingDays implements YearDays {

    private final Meetings meetings;
    private final Bodies bodies;

    MeetingDays(Meetings meetings, Bodies bodies) {
        this.meetings = meetings;
        this.bodies = bodies;
    }

    @Override
    @Transactional(readOnly = true)
    public List<YearDay> in(int year) {
        var all = meetings.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(each -> each.state() != MeetingState.CANCELLED)
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        var sitting = meetings.bodies(all.stream().map(Meeting::id).toList());
        var names = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::name));
        return all.stream()
                .map(each -> new YearDay(
                        each.day(),
                        Message.of(
                                "promise.wheel.meeting",
                                sitting.getOrDefault(each.id(), List.of()).stream()
                                        .map(names::get)
                                        .collect(Collectors.joining(", ")))))
                .toList();
    }
}

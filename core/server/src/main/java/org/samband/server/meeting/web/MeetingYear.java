package org.samband.server.meeting.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MeetingTargets;
import org.samband.server.web.Message;

/**
 * The meetings of a year.
 *
 * @param body the body whose meetings alone are shown, or null for all
 * @param targets the bodies that are to meet a number of times
 * @param inside whether whoever asks works or reads along here
 */
public record MeetingYear(
        String alliance,
        int year,
        @Nullable BodyId body,
        List<Body> bodies,
        List<Row> rows,
        List<MeetingTargets.Target> targets,
        boolean inside,
        boolean edits) {

    public MeetingYear {
        bodies = List.copyOf(bodies);
        rows = List.copyOf(rows);
        targets = List.copyOf(targets);
    }

    public String list() {
        return "/" + alliance + "/meetings";
    }

    public String address(Row row) {
        return list() + "/" + row.meeting().id().value();
    }

    /** A meeting, who sits in it, and what it collides with. */
    public record Row(Meeting meeting, List<Body> bodies, List<Message> collisions) {

        public Row {
            bodies = List.copyOf(bodies);
            collisions = List.copyOf(collisions);
        }

        public String names() {
            return bodies.stream().map(Body::name).collect(Collectors.joining(" · "));
        }
    }
}

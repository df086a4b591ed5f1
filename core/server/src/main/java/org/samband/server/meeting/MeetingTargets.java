package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.data.Validity;

/** How many meetings of a year each body has that is to have a number of them. */
public final class MeetingTargets {

    private MeetingTargets() {}

    /** Returns the bodies with a number, as they exist in a year, beside their meetings that are not cancelled. */
    public static List<Target> of(
            Collection<Body> bodies, int year, List<Meeting> all, Map<MeetingId, List<BodyId>> sitting) {
        return bodies.stream()
                .filter(body -> body.charter().meetingsAYear() != null)
                .filter(body -> livesIn(year, body.charter().life()))
                .map(body -> new Target(
                        body,
                        (int) all.stream()
                                .filter(each -> each.day().getYear() == year && each.state() != MeetingState.CANCELLED)
                                .filter(each -> sitting.getOrDefault(each.id(), List.of())
                                        .contains(body.id()))
                                .count(),
                        Objects.requireNonNull(body.charter().meetingsAYear())))
                .toList();
    }

    private static boolean livesIn(int year, Validity life) {
        var from = life.from();
        var until = life.until();
        return (from == null || from.getYear() <= year) && (until == null || until.isAfter(LocalDate.of(year, 1, 1)));
    }

    /** The meetings that a body has in a year, and how many it is to have. */
    public record Target(Body body, int planned, int wanted) {

        public boolean missed() {
            return planned < wanted;
        }
    }
}

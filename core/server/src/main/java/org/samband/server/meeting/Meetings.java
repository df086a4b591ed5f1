package org.samband.server.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.web.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plans, convenes, moves, holds and cancels the meetings of the current alliance. */
@Component
@Transactional
public class Meetings {

    private static final int LONGEST_TITLE = 200;

    private final MeetingRows rows;
    private final MeetingBodyRows sitting;
    private final TreatmentRows treatments;
    private final Bodies bodies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Meetings(
            MeetingRows rows,
            MeetingBodyRows sitting,
            TreatmentRows treatments,
            Bodies bodies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.sitting = sitting;
        this.treatments = treatments;
        this.bodies = bodies;
        this.events = events;
        this.clock = clock;
    }

    /** Returns a meeting, or refuses as unknown. */
    @Transactional(readOnly = true)
    public Meeting get(MeetingId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    @Transactional(readOnly = true)
    public Optional<Meeting> find(MeetingId id) {
        return rows.findById(id);
    }

    /** Returns some meetings by their ids, in one statement. */
    @Transactional(readOnly = true)
    public Map<MeetingId, Meeting> all(Collection<MeetingId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findAllById(ids).stream().collect(Collectors.toMap(Meeting::id, meeting -> meeting));
    }

    /** Returns the meetings of a body, by day. */
    @Transactional(readOnly = true)
    public List<Meeting> of(BodyId body) {
        return rows.of(body.value());
    }

    /** Returns the meetings from a day to a day, both counted, by day. */
    @Transactional(readOnly = true)
    public List<Meeting> between(LocalDate first, LocalDate last) {
        return rows.between(first, last);
    }

    /**
     * Returns the day of the last meeting before a day.
     *
     * @param planned whether those count that are only planned
     */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(LocalDate before, boolean planned) {
        return rows.lastDay(before, planned);
    }

    /** Returns the last meeting of a body before another, unless it was cancelled. */
    @Transactional(readOnly = true)
    public Optional<Meeting> before(BodyId body, Meeting meeting) {
        return rows.before(body.value(), meeting.day(), meeting.id().value());
    }

    /** Returns the bodies that sit in a meeting, in their order. */
    @Transactional(readOnly = true)
    public List<BodyId> bodies(MeetingId meeting) {
        return bodies(List.of(meeting)).getOrDefault(meeting, List.of());
    }

    /** Returns the bodies that sit in some meetings, in one statement. */
    @Transactional(readOnly = true)
    public Map<MeetingId, List<BodyId>> bodies(Collection<MeetingId> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : sitting.of(meetings).stream()
                        .collect(Collectors.groupingBy(
                                MeetingBody::meetingId, Collectors.mapping(MeetingBody::bodyId, Collectors.toList())));
    }

    /** Plans a meeting of one or more bodies. */
    public Meeting plan(Draft draft) {
        var checked = checked(draft);
        var meeting = rows.save(Meeting.planned(checked.title(), checked.sitting()));
        sit(meeting.id(), checked.bodies());
        return meeting;
    }

    /** Changes what a meeting is called and when and where it is, as somebody saw it at a version. */
    public Meeting change(MeetingId id, int seen, @Nullable String title, Sitting when) {
        var meeting = locked(id, seen);
        var checked = checked(new Draft(title, bodies(id), when));
        meeting.become(checked.title(), checked.sitting());
        return rows.save(meeting);
    }

    /** Moves a meeting; calendars that have it are told, once its notice is out. */
    public Meeting move(MeetingId id, int seen, Sitting when) {
        return change(id, seen, get(id).title().orElse(null), when);
    }

    /** Sends the notice of a meeting. */
    public Meeting convene(MeetingId id, int seen) {
        var meeting = locked(id, seen);
        meeting.convene(clock.instant());
        events.publishEvent(new MeetingConvened(ThisAlliance.get().id(), id));
        return rows.save(meeting);
    }

    /** Says that a meeting was held. */
    public Meeting hold(MeetingId id) {
        var meeting = rows.lock(id).orElseThrow(Refusal::notFound);
        meeting.hold();
        return rows.save(meeting);
    }

    /** Cancels a meeting; its cases wait for another one. */
    public Meeting cancel(MeetingId id, int seen) {
        var meeting = locked(id, seen);
        meeting.cancel();
        treatments.releaseFrom(id);
        return rows.save(meeting);
    }

    private Meeting locked(MeetingId id, int seen) {
        var meeting = rows.lock(id).orElseThrow(Refusal::notFound);
        if (meeting.version() != seen) {
            throw Refusal.conflict("meeting.changed-meanwhile");
        }
        if (rows.recorded(id)) {
            throw Refusal.conflict("meeting.minutes-approved");
        }
        return meeting;
    }

    /** Keeps all others from writing of a meeting until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void claim(MeetingId id) {
        if (rows.lock(id).isEmpty()) {
            throw Refusal.notFound();
        }
    }

    private void sit(MeetingId meeting, List<BodyId> ids) {
        var rowsOfBodies = new ArrayList<MeetingBody>();
        ids.forEach(body -> rowsOfBodies.add(MeetingBody.of(meeting, body, rowsOfBodies.size() + 1)));
        sitting.saveAll(rowsOfBodies);
    }

    private Draft checked(Draft draft) {
        var title = draft.title() == null || draft.title().isBlank()
                ? null
                : draft.title().strip();
        if (title != null && title.length() > LONGEST_TITLE) {
            throw Refusal.at("title", "meeting.text-too-long", LONGEST_TITLE);
        }
        var ids = draft.bodies().stream().distinct().toList();
        if (ids.isEmpty()) {
            throw Refusal.at("bodies", "meeting.body-missing");
        }
        var known = bodies.all().stream().collect(Collectors.toMap(Body::id, body -> body));
        if (!known.keySet().containsAll(ids)) {
            throw Refusal.notFound();
        }
        return new Draft(title, ids, draft.sitting().checked());
    }

    /**
     * What somebody says of a meeting to plan.
     *
     * @param title what it is called besides the name of its body, or null
     * @param bodies those that sit; the first one's numbers are the default
     */
    public record Draft(@Nullable String title, List<BodyId> bodies, Sitting sitting) {

        public Draft {
            bodies = List.copyOf(bodies);
        }
    }
}

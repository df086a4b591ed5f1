package org.samband.server.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.AppointmentId;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyQuorums;
import org.samband.server.body.BodyRules;
import org.samband.server.body.Compositions;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who came to the meetings of the current alliance, seat by seat; why somebody did not is never kept. */
@Component
@Transactional
public class Attendances {

    private static final int LONGEST_NAME = 200;

    private final AttendanceRows rows;
    private final RecusalRows recusals;
    private final OpenMeetings open;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Bodies bodies;
    private final Compositions compositions;
    private final Holders holders;
    private final BodyRules rules;
    private final BodyQuorums quorums;

    Attendances(
            AttendanceRows rows,
            RecusalRows recusals,
            OpenMeetings open,
            Meetings meetings,
            Agendas agendas,
            Bodies bodies,
            Compositions compositions,
            Holders holders,
            BodyRules rules,
            BodyQuorums quorums) {
        this.rows = rows;
        this.recusals = recusals;
        this.open = open;
        this.meetings = meetings;
        this.agendas = agendas;
        this.bodies = bodies;
        this.compositions = compositions;
        this.holders = holders;
        this.rules = rules;
        this.quorums = quorums;
    }

    /** Returns what was entered of a meeting, in one statement. */
    @Transactional(readOnly = true)
    public List<Attendance> entered(MeetingId meeting) {
        return rows.of(meeting);
    }

    /** Returns who left the room for which item of a meeting, in one statement. */
    @Transactional(readOnly = true)
    public List<Recusal> recusals(MeetingId meeting) {
        return recusals.of(meeting);
    }

    /** Returns the seats of each body that sits in a meeting, by the appointments of its day. */
    @Transactional(readOnly = true)
    public Map<BodyId, AttendanceSheet> sheets(Meeting meeting) {
        var entered = rows.of(meeting.id());
        var known = new HashMap<BodyId, Body>();
        bodies.all().forEach(body -> known.put(body.id(), body));
        var sheets = new LinkedHashMap<BodyId, AttendanceSheet>();
        for (var id : meetings.bodies(meeting.id())) {
            var body = Objects.requireNonNull(known.get(id));
            sheets.put(
                    id,
                    AttendanceSheet.of(
                            compositions.on(body, meeting.day()),
                            quorums.on(body, meeting.day()),
                            entered.stream()
                                    .filter(each -> each.bodyId().equals(id))
                                    .toList()));
        }
        return sheets;
    }

    /**
     * Returns a hint where more votes were counted than there were people to cast them, unless some have several votes.
     *
     * @param left the entries of those who left the room
     */
    @Transactional(readOnly = true)
    public Optional<VotesBeyond> beyond(AttendanceSheet sheet, Set<AttendanceId> left, Optional<Votes> votes) {
        return votes.isEmpty()
                        || rules.of(bodies.find(sheet.body()).orElseThrow()).weighted()
                ? Optional.empty()
                : VotesBeyond.of(sheet, left, votes.get());
    }

    /** Says of the holder of a seat, or of somebody who may only speak, whether they came. */
    public Attendance mark(MeetingId id, BodyId bodyId, AppointmentId appointment, Presence presence) {
        var meeting = open.lock(id, bodyId);
        var entered = here(id, bodyId);
        var held = holders.holder(meeting, bodyId, appointment);
        var entry = entered.stream()
                .filter(each -> held.appointment().person().equals(each.personId()))
                .findFirst()
                .orElseGet(() -> Attendance.expected(
                        meeting, bodyId, held, held.appointment().role().seated(), entered.size() + 1));
        if (presence == Presence.PRESENT && deputy(entry, entered)) {
            throw Refusal.conflict("meeting.attendance.has-deputy", entry.name());
        }
        return rows.save(entry.become(presence));
    }

    /** Says that somebody came in the place of the holder of a seat, who is thereby absent. */
    public Attendance deputise(MeetingId id, BodyId bodyId, AppointmentId seat, AppointmentId deputy) {
        var meeting = open.lock(id, bodyId);
        var deputyHeld = holders.deputy(meeting, bodyId, deputy);
        var person = deputyHeld.appointment().person();
        here(id, bodyId).stream()
                .filter(each -> person.equals(each.personId()))
                .findFirst()
                .ifPresent(each -> refuseTwice(each));
        var seats = holders.composition(meeting, bodyId).seats();
        if (seats.stream()
                .anyMatch(each -> each.holder() != null
                        && each.holder().appointment().person().equals(person))) {
            throw Refusal.conflict("meeting.attendance.holds-seat", deputyHeld.person());
        }
        var holder = free(mark(id, bodyId, seat, Presence.ABSENT), id);
        return rows.save(Attendance.deputy(
                meeting, bodyId, deputyHeld, holder.id(), here(id, bodyId).size() + 1));
    }

    /** Says that all holders of seats of whom nothing is said yet came, or did not. */
    public void markRest(MeetingId id, BodyId bodyId, Presence presence) {
        var meeting = open.lock(id, bodyId);
        var entered = here(id, bodyId);
        var marked = new ArrayList<Attendance>();
        for (var line : AttendanceSheet.of(holders.composition(meeting, bodyId), Optional.empty(), entered)
                .lines()) {
            var entry = line.entry();
            var holder = line.holder();
            if (entry != null && entry.presence() == Presence.EXPECTED) {
                marked.add(entry.become(presence));
            } else if (entry == null && holder != null) {
                marked.add(Attendance.expected(meeting, bodyId, holder, true, entered.size() + marked.size() + 1)
                        .become(presence));
            }
        }
        rows.saveAll(marked);
    }

    /** Enters somebody who is there without a seat. */
    public Attendance guest(MeetingId id, BodyId bodyId, String name, String organisation, String role) {
        open.lock(id, bodyId);
        var called = text("name", name);
        if (called == null) {
            throw Refusal.at("name", "meeting.attendance.name-missing");
        }
        var entered = here(id, bodyId);
        if (entered.stream().anyMatch(each -> each.name().equalsIgnoreCase(called))) {
            throw Refusal.at("name", "meeting.attendance.person-twice", called);
        }
        return rows.save(Attendance.guest(
                id, bodyId, called, text("organisation", organisation), text("role", role), entered.size() + 1));
    }

    /** Takes an entry back: the holder of a seat is expected again, a deputy or guest was not there. */
    public void remove(AttendanceId id) {
        var entry = rows.findById(id).orElseThrow(Refusal::notFound);
        open.lock(entry.meetingId(), entry.bodyId());
        if (here(entry.meetingId(), entry.bodyId()).stream().anyMatch(each -> id.equals(each.deputyFor()))) {
            throw Refusal.conflict("meeting.attendance.has-deputy", entry.name());
        }
        rows.delete(entry);
    }

    /** Says whether somebody who is there left the room for an item. */
    public void recuse(AgendaItemId itemId, AttendanceId attendance, boolean leaves) {
        var item = agendas.get(itemId);
        open.lock(item.meetingId(), item.bodyId());
        var entry = rows.findById(attendance)
                .filter(each -> each.meetingId().equals(item.meetingId()))
                .orElseThrow(Refusal::notFound);
        if (leaves && !entry.present()) {
            throw Refusal.conflict("meeting.attendance.not-there", entry.name());
        }
        var said = recusals.findByItemIdAndAttendanceId(itemId, attendance);
        if (leaves && said.isEmpty()) {
            recusals.save(Recusal.of(itemId, attendance));
        } else if (!leaves) {
            said.ifPresent(recusals::delete);
        }
    }

    private List<Attendance> here(MeetingId meeting, BodyId body) {
        return rows.of(meeting).stream()
                .filter(each -> each.bodyId().equals(body))
                .toList();
    }

    private Attendance free(Attendance holder, MeetingId meeting) {
        if (deputy(holder, rows.of(meeting))) {
            throw Refusal.conflict("meeting.attendance.has-deputy", holder.name());
        }
        return holder;
    }

    private static boolean deputy(Attendance holder, List<Attendance> entered) {
        return entered.stream().anyMatch(each -> holder.id().equals(each.deputyFor()));
    }

    private static void refuseTwice(Attendance entry) {
        throw entry.deputyFor() != null
                ? Refusal.conflict("meeting.attendance.deputy-for-two", entry.name())
                : entry.seated()
                        ? Refusal.conflict("meeting.attendance.holds-seat", entry.name())
                        : Refusal.conflict("meeting.attendance.person-twice", entry.name());
    }

    private static @Nullable String text(String field, String written) {
        var text = written.strip();
        if (text.length() > LONGEST_NAME) {
            throw Refusal.at(field, "meeting.text-too-long", LONGEST_NAME);
        }
        return text.isEmpty() ? null : text;
    }
}

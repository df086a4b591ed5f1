package org.samband.server.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.MinutesApproval;
import org.samband.profile.document.Document;
import org.samband.server.access.Actor;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.document.Format;
import org.samband.server.meeting.Minutes.Approval;
import org.samband.server.web.Refusal;
import org.samband.server.web.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes, readies and approves the minutes of meetings; approved ones stand still, and are only corrected beside. */
@Component
@Transactional
public class MinutesKeeping {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_CORRECTION = 5_000;
    private static final int LONGEST_SIGNATURE = 500;

    private final MinutesRows rows;
    private final MinutesCorrectionRows corrections;
    private final MinutesContents contents;
    private final MinutesArchive archive;
    private final ApprovalWays ways;
    private final AttendanceRows attendance;
    private final Meetings meetings;
    private final Decisions decisions;
    private final UntreatedCases untreated;
    private final Agendas agendas;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesKeeping(
            MinutesRows rows,
            MinutesCorrectionRows corrections,
            MinutesContents contents,
            MinutesArchive archive,
            ApprovalWays ways,
            AttendanceRows attendance,
            Meetings meetings,
            Decisions decisions,
            UntreatedCases untreated,
            Agendas agendas,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.corrections = corrections;
        this.contents = contents;
        this.archive = archive;
        this.ways = ways;
        this.attendance = attendance;
        this.meetings = meetings;
        this.decisions = decisions;
        this.untreated = untreated;
        this.agendas = agendas;
        this.events = events;
        this.clock = clock;
    }

    /** Returns what is kept of the minutes of a body's meeting, if anybody has begun to write them. */
    @Transactional(readOnly = true)
    public Optional<Minutes> of(MeetingId meeting, BodyId body) {
        return rows.of(meeting.value(), body.value());
    }

    /** Returns the minutes of some meetings, in one statement. */
    @Transactional(readOnly = true)
    public Map<MeetingId, List<Minutes>> of(Collection<MeetingId> all) {
        return all.isEmpty() ? Map.of() : rows.of(all).stream().collect(Collectors.groupingBy(Minutes::meetingId));
    }

    /** Returns the minutes of other bodies that a body has not yet taken to information. */
    @Transactional(readOnly = true)
    public List<Minutes> unseenBy(BodyId body, LocalDate since, LocalDate until) {
        return rows.unseenBy(body.value(), since, until);
    }

    @Transactional(readOnly = true)
    public List<MinutesCorrection> corrections(MinutesId id) {
        return corrections.findByMinutesIdOrderByAt(id);
    }

    /** Writes what stands before the first and after the last item, as somebody saw it at a version. */
    public Minutes write(MeetingId meeting, BodyId body, int seen, @Nullable String preface, @Nullable String closing) {
        var minutes = seen(meeting, body, seen);
        minutes.write(text("preface", preface), text("closing", closing));
        return rows.save(minutes);
    }

    /** Returns the items of cases that go back to those that wait when the minutes are written. */
    @Transactional(readOnly = true)
    public List<AgendaItem> untreated(MeetingId meeting, BodyId body) {
        return untreated.in(meeting, body);
    }

    /** Says that the minutes are written: the meeting was held, and what it did not decide waits again. */
    public Minutes ready(MeetingId meeting, BodyId body, int seen) {
        var minutes = seen(meeting, body, seen);
        minutes.ready();
        var ready = rows.save(minutes);
        meetings.hold(meeting);
        decisions.minutesWritten(meeting, body);
        untreated.sendBack(meeting, body);
        events.publishEvent(new MinutesWritten(meeting, body));
        return ready;
    }

    /**
     * Opens minutes that are written but not approved, because something in them is wrong. What took effect when they were
     * written stays: the meeting was held, decisions that are final keep their outcome, and what was passed over waits.
     */
    public Minutes reopen(MeetingId meeting, BodyId body, int seen) {
        var minutes = seen(meeting, body, seen);
        minutes.reopen();
        return rows.save(minutes);
    }

    /** Keeps whom the meeting chose to verify its minutes, of those who were there. */
    public Minutes choose(MeetingId meeting, BodyId body, int seen, Collection<String> verifiers) {
        var minutes = seen(meeting, body, seen);
        ways.require(body, MinutesApproval.VERIFIED);
        minutes.choose(there(meeting, body, verifiers));
        return rows.save(minutes);
    }

    /** Approves minutes that all who were chosen have verified; from now on they stand still. */
    public Minutes verify(MeetingId meeting, BodyId body, int seen, LocalDate on) {
        var minutes = seen(meeting, body, seen);
        ways.require(body, MinutesApproval.VERIFIED);
        if (minutes.verifiers().isEmpty()) {
            throw Refusal.conflict("meeting.minutes.nobody-verifies");
        }
        there(meeting, body, minutes.verifiers());
        requireSignable(meeting, on);
        return approve(
                minutes, new Approval(MinutesApproval.VERIFIED, on, null, String.join(", ", minutes.verifiers())));
    }

    private List<String> there(MeetingId meeting, BodyId body, Collection<String> names) {
        var present = attendance.of(meeting).stream()
                .filter(each -> each.bodyId().equals(body) && each.present())
                .map(Attendance::name)
                .collect(Collectors.toSet());
        var chosen = names.stream().map(String::strip).distinct().toList();
        chosen.stream().filter(each -> !present.contains(each)).findFirst().ifPresent(each -> {
            throw Refusal.at("verifiers", "meeting.minutes.verifier-not-there", each);
        });
        return chosen;
    }

    private void requireSignable(MeetingId meeting, LocalDate on) {
        if (on.isBefore(meetings.get(meeting).day()) || on.isAfter(LocalDate.now(clock))) {
            throw Refusal.at("on", "meeting.minutes.signed-when");
        }
    }

    /** Approves minutes that were signed; from now on they stand still. */
    public Minutes sign(MeetingId meeting, BodyId body, int seen, LocalDate on, String signedBy) {
        var minutes = seen(meeting, body, seen);
        ways.require(body, MinutesApproval.SIGNED);
        var who = signedBy.strip();
        if (who.isEmpty() || who.length() > LONGEST_SIGNATURE) {
            throw Refusal.at("signedBy", "meeting.minutes.signature-length", LONGEST_SIGNATURE);
        }
        requireSignable(meeting, on);
        return approve(minutes, new Approval(MinutesApproval.SIGNED, on, null, who));
    }

    /** The decision of a later meeting approves the minutes that its item names. */
    @EventListener
    void on(DecisionTaken taken) {
        if (taken.outcome() != Outcome.AS_PROPOSED && taken.outcome() != Outcome.AMENDED) {
            return;
        }
        Optional.ofNullable(decisions.get(taken.decision()).itemId())
                .flatMap(agendas::find)
                .filter(item -> ways.of(item.bodyId()).contains(MinutesApproval.NEXT_MEETING))
                .ifPresent(item -> item.approvesId()
                        .flatMap(of -> rows.of(of.value(), item.bodyId().value()))
                        .flatMap(this::claimed)
                        .filter(found -> !found.approved())
                        .ifPresent(found -> approveBy(item.id(), found, taken.on())));
    }

    private Optional<Minutes> claimed(Minutes minutes) {
        meetings.claim(minutes.meetingId());
        return rows.lock(minutes.id());
    }

    void approveBy(AgendaItemId item, Minutes minutes, LocalDate on) {
        if (minutes.state() == MinutesState.WRITING) {
            minutes.ready();
            meetings.hold(minutes.meetingId());
        }
        approve(minutes, new Approval(MinutesApproval.NEXT_MEETING, on, item, null));
    }

    private Minutes approve(Minutes minutes, Approval approval) {
        decisions.finalise(minutes.meetingId(), minutes.bodyId());
        untreated.sendBack(minutes.meetingId(), minutes.bodyId());
        minutes.approve(approval);
        var content =
                contents.of(meetings.get(minutes.meetingId()), minutes.bodyId()).with(minutes);
        minutes.keep(archive.keep(content), archive.keep(content.open()));
        events.publishEvent(
                new MinutesApproved(ThisAlliance.get().id(), minutes.id(), minutes.meetingId(), minutes.bodyId()));
        return rows.save(minutes);
    }

    /** Enters what was wrong in approved minutes; they themselves stay as they are. */
    public MinutesCorrection correct(MinutesId id, String written) {
        var minutes = rows.findById(id).orElseThrow(Refusal::notFound);
        if (!minutes.approved()) {
            throw Refusal.conflict("meeting.minutes.not-approved");
        }
        var text = TypedText.clean(written);
        if (text.isEmpty() || text.length() > LONGEST_CORRECTION) {
            throw Refusal.at("text", "meeting.minutes.correction-length", LONGEST_CORRECTION);
        }
        return corrections.save(MinutesCorrection.of(
                id, text, clock.instant(), Actor.current().map(Actor::name).orElse("")));
    }

    /** As {@link MinutesArchive#document}. */
    @Transactional(readOnly = true)
    public Document document(Meeting meeting, BodyId body, boolean whole) {
        return archive.document(meeting, body, whole);
    }

    /** As {@link MinutesArchive#file}. */
    @Transactional(readOnly = true)
    public byte[] file(Meeting meeting, BodyId body, boolean whole, Format format) {
        return archive.file(meeting, body, whole, format);
    }

    private Minutes seen(MeetingId meeting, BodyId body, int seen) {
        meetings.claim(meeting);
        if (!meetings.bodies(meeting).contains(body)) {
            throw Refusal.notFound();
        }
        meetings.get(meeting).requireNotCancelled();
        var found = of(meeting, body);
        if (found.isEmpty()) {
            return rows.save(Minutes.begun(meeting, body));
        }
        var minutes = rows.lock(found.get().id()).orElseThrow();
        if (minutes.version() != seen) {
            throw Refusal.conflict(
                    minutes.approved() ? "meeting.minutes-approved" : "meeting.minutes.changed-meanwhile");
        }
        return minutes;
    }

    private static @Nullable String text(String field, @Nullable String written) {
        var text = written == null ? "" : TypedText.clean(written);
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.at(field, "meeting.text-too-long", LONGEST_TEXT);
        }
        return text.isEmpty() ? null : text;
    }
}

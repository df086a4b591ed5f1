package org.samband.server.meeting.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.reading.Titles;
import org.samband.server.meeting.reading.AttendanceReader.Listed;
import org.samband.server.meeting.reading.Doubt.Answer;
import org.samband.server.meeting.reading.DraftAttendee.Presence;

/** Asks about what cannot be right in a list of people. */
final class AttendanceDoubts {

    private final MinutesWriter writer;

    AttendanceDoubts(MinutesWriter writer) {
        this.writer = writer;
    }

    void ask(List<Listed> lists) {
        Map<String, DraftAttendee> seen = new HashMap<>();
        Map<String, DraftAttendee> deputies = new HashMap<>();
        for (Listed listed : lists) {
            DraftAttendee attendee = listed.attendee();
            askWho(attendee, lists, listed);
            DraftAttendee before = seen.putIfAbsent(Titles.plain(attendee.name()), attendee);
            if (before != null) {
                askTwice(before, attendee);
            }
            String deputyFor = attendee.deputyFor();
            if (deputyFor != null) {
                askForAbsent(attendee, seen.get(Titles.plain(deputyFor)));
                askForTwo(attendee, deputyFor, deputies.putIfAbsent(Titles.plain(attendee.name()), attendee));
            }
        }
    }

    /** One who has no organisation where most of the list have one, or whose name is a single word. */
    private void askWho(DraftAttendee attendee, List<Listed> lists, Listed listed) {
        boolean whole = new PeopleList.Person(attendee.name(), null, null, null).hasWholeName();
        if (!whole) {
            writer.doubt(
                    DoubtKind.PERSON_UNCLEAR,
                    attendee.line(),
                    null,
                    List.of(attendee.name()),
                    Answer.keep("person-as-read", attendee.name()),
                    Answer.of("not-a-person", new Correction.LeaveOutPerson(attendee.id()), attendee.name()));
            return;
        }
        long others = lists.stream().filter(it -> it.label() == listed.label()).count();
        long placed = lists.stream()
                .filter(it -> it.label() == listed.label() && it.attendee().organisation() != null)
                .count();
        if (attendee.organisation() == null && placed * 2 > others) {
            writer.doubt(
                    DoubtKind.NO_ORGANISATION,
                    attendee.line(),
                    null,
                    List.of(attendee.name()),
                    Answer.keep("to-complete", attendee.name()),
                    Answer.of("not-a-seat", new Correction.LeaveOutPerson(attendee.id()), attendee.name()));
        }
    }

    private void askTwice(DraftAttendee before, DraftAttendee again) {
        boolean contrary = before.presence() != again.presence();
        DraftAttendee present = before.presence() == Presence.PRESENT ? before : again;
        DraftAttendee other = present.equals(before) ? again : before;
        if (contrary) {
            writer.doubt(
                    DoubtKind.PRESENT_AND_ABSENT,
                    again.line(),
                    null,
                    List.of(again.name()),
                    Answer.of("was-present", new Correction.LeaveOutPerson(other.id()), again.name()),
                    Answer.of("was-absent", new Correction.LeaveOutPerson(present.id()), again.name()),
                    Answer.keep("two-people", again.name()));
        } else {
            writer.doubt(
                    DoubtKind.LISTED_TWICE,
                    again.line(),
                    null,
                    List.of(again.name()),
                    Answer.of("one-person", new Correction.LeaveOutPerson(again.id()), again.name()),
                    Answer.keep("two-people", again.name()));
        }
    }

    private void askForAbsent(DraftAttendee deputy, @Nullable DraftAttendee member) {
        if (member != null && member.presence() == Presence.PRESENT) {
            writer.doubt(
                    DoubtKind.PRESENT_AND_ABSENT,
                    deputy.line(),
                    null,
                    List.of(member.name()),
                    Answer.of("was-absent", new Correction.LeaveOutPerson(member.id()), member.name()),
                    Answer.of("no-deputy", new Correction.SetDeputy(deputy.id(), null), deputy.name()));
        }
    }

    private void askForTwo(DraftAttendee deputy, String member, @Nullable DraftAttendee before) {
        String other = before == null ? null : before.deputyFor();
        if (before != null && other != null && !other.equals(member)) {
            writer.doubt(
                    DoubtKind.DEPUTY_FOR_TWO,
                    deputy.line(),
                    null,
                    List.of(deputy.name(), other, member),
                    Answer.of("deputy-for-first", new Correction.LeaveOutPerson(deputy.id()), deputy.name(), other),
                    Answer.of("deputy-for-second", new Correction.LeaveOutPerson(before.id()), deputy.name(), member),
                    Answer.keep("deputy-for-both", deputy.name()));
        }
    }
}

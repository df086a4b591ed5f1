package org.samband.server.meeting.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.AgendaItemId;
import org.samband.server.meeting.Attendance;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.MinutesContent;
import org.samband.server.meeting.MinutesContent.Line;
import org.samband.server.meeting.Sitting;
import org.samband.server.web.Refusal;

/** A meeting as the API shows it. */
record MeetingJson(
        MeetingId id,
        @Nullable String title,
        List<BodyId> bodies,
        LocalDate date,
        @Nullable LocalTime begins,
        @Nullable LocalDate endsOn,
        @Nullable LocalTime ends,
        String zone,
        @Nullable String place,
        String state,
        int edition,
        int version) {

    static MeetingJson of(Meeting meeting, List<BodyId> bodies) {
        var sitting = meeting.sitting();
        return new MeetingJson(
                meeting.id(),
                meeting.title().orElse(null),
                bodies,
                sitting.day(),
                sitting.begins(),
                sitting.endsOn(),
                sitting.ends(),
                sitting.zone().getId(),
                sitting.place(),
                meeting.state().key(),
                meeting.edition(),
                meeting.version());
    }

    /** What a client says of a meeting. */
    record Said(
            @Nullable String title,
            @Nullable List<BodyId> bodies,
            @Nullable LocalDate date,
            @Nullable LocalTime begins,
            @Nullable LocalDate endsOn,
            @Nullable LocalTime ends,
            @Nullable String place) {

        Meetings.Draft draft(ZoneId zone) {
            return new Meetings.Draft(title, bodies == null ? List.of() : bodies, sitting(zone));
        }

        Sitting sitting(ZoneId zone) {
            if (date == null) {
                throw Refusal.at("date", "meeting.day-missing");
            }
            var last = ends == null ? null : Objects.requireNonNullElse(endsOn, date);
            return new Sitting(date, begins, last, ends, zone, place);
        }
    }

    /** An item of an agenda; of a withheld case only its number and the reason, for whoever may not read more. */
    record ItemJson(
            AgendaItemId id,
            @Nullable AgendaItemId parent,
            String kind,
            @Nullable String number,
            @Nullable String letter,
            @Nullable String title,
            @Nullable CaseId caseId,
            boolean late,
            @Nullable String withheld,
            @Nullable String record,
            @Nullable DecisionJson decision,
            int version) {

        static ItemJson of(Line line) {
            var item = line.item();
            var treatment = line.treatment();
            var open = !line.hidden();
            return new ItemJson(
                    item.id(),
                    item.parentId().orElse(null),
                    item.kind().key(),
                    line.number().orElse(null),
                    item.letter().orElse(null),
                    open ? item.title() : null,
                    treatment == null ? null : treatment.caseId(),
                    item.late(),
                    line.withheld(),
                    line.record(),
                    open ? DecisionJson.of(line) : null,
                    item.version());
        }
    }

    /** What was decided of an item. */
    record DecisionJson(
            String outcome,
            String text,
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstained,
            @Nullable String dissent,
            @Nullable String note,
            boolean isFinal) {

        static @Nullable DecisionJson of(Line line) {
            var decision = line.decision();
            return decision == null
                    ? null
                    : new DecisionJson(
                            decision.outcome().key(),
                            decision.text(),
                            decision.inFavour(),
                            decision.against(),
                            decision.abstained(),
                            decision.dissent(),
                            decision.note(),
                            decision.finalAt() != null);
        }
    }

    /** Somebody who was there or should have been. */
    record AttendeeJson(
            BodyId body,
            String name,
            @Nullable String organisation,
            String presence,
            @Nullable String deputyFor,
            boolean seated) {

        static AttendeeJson of(Attendance person, List<Attendance> all) {
            return new AttendeeJson(
                    person.bodyId(),
                    person.name(),
                    person.organisation(),
                    person.presence().key(),
                    all.stream()
                            .filter(each -> each.id().equals(person.deputyFor()))
                            .map(Attendance::name)
                            .findFirst()
                            .orElse(null),
                    person.seated());
        }
    }

    /** The minutes of a body's meeting. */
    record MinutesJson(
            MeetingId meeting,
            BodyId body,
            LocalDate date,
            String state,
            @Nullable LocalDate approvedOn,
            @Nullable String signedBy,
            @Nullable String sha256,
            int present,
            int seats,
            List<AttendeeJson> attendance,
            List<ItemJson> items,
            int version) {

        static MinutesJson of(MinutesContent content) {
            var minutes = content.minutes();
            return new MinutesJson(
                    content.meeting().id(),
                    content.body().id(),
                    content.meeting().day(),
                    minutes == null ? "writing" : minutes.state().key(),
                    minutes == null ? null : minutes.approvedOn().orElse(null),
                    minutes == null ? null : minutes.signedBy().orElse(null),
                    minutes == null ? null : minutes.sha256().orElse(null),
                    content.present(),
                    content.seats(),
                    content.attendance().stream()
                            .map(each -> AttendeeJson.of(each, content.attendance()))
                            .toList(),
                    content.lines().stream().map(ItemJson::of).toList(),
                    minutes == null ? 0 : minutes.version());
        }
    }
}

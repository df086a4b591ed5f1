package org.samband.server.meeting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.AttendeeFacts;
import org.samband.server.meeting.ItemFacts;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.Minutes;
import org.samband.server.meeting.MinutesCorrection;
import org.samband.server.meeting.MinutesFacts;
import org.samband.server.meeting.MinutesState;
import org.samband.server.meeting.SentNotice;
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

    /** A notice as it was sent. */
    record NoticeJson(BodyId body, int number, Instant sentAt, String sentBy) {

        static NoticeJson of(SentNotice sent) {
            return new NoticeJson(sent.bodyId(), sent.number(), sent.sentAt(), sent.sentBy());
        }
    }

    /** What was wrong in approved minutes. */
    record CorrectionJson(Instant at, String by, String text) {

        static CorrectionJson of(MinutesCorrection correction) {
            return new CorrectionJson(correction.at(), correction.byName(), correction.text());
        }
    }

    /**
     * The minutes of a body's meeting.
     *
     * @param approval how they were approved: {@code next-meeting}, {@code signed} or {@code verified}
     * @param sha256 of what was approved, the same in every language and format
     * @param files the SHA-256 of each file that is kept of them, for the one who asks
     * @param corrections what was found wrong since; what was approved stays as it was
     */
    record MinutesJson(
            MeetingId meeting,
            BodyId body,
            String bodyName,
            LocalDate date,
            @Nullable String place,
            String state,
            @Nullable String approval,
            @Nullable LocalDate approvedOn,
            @Nullable String signedBy,
            @Nullable String sha256,
            Map<String, String> files,
            int present,
            int seats,
            @Nullable String preface,
            @Nullable String closing,
            List<AttendeeFacts> attendance,
            List<ItemFacts> items,
            List<CorrectionJson> corrections,
            int version) {

        static MinutesJson of(
                @Nullable Minutes minutes,
                MinutesFacts facts,
                Map<String, String> files,
                List<MinutesCorrection> corrections) {
            var kept = Optional.ofNullable(minutes);
            return new MinutesJson(
                    facts.meeting(),
                    facts.body(),
                    facts.bodyName(),
                    facts.date(),
                    facts.place(),
                    kept.map(Minutes::state).orElse(MinutesState.WRITING).key(),
                    kept.flatMap(Minutes::approval)
                            .map(way -> way.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .orElse(null),
                    kept.flatMap(Minutes::approvedOn).orElse(null),
                    kept.flatMap(Minutes::signedBy).orElse(null),
                    kept.flatMap(Minutes::sha256).orElse(null),
                    files,
                    facts.present(),
                    facts.seats(),
                    facts.preface(),
                    facts.closing(),
                    facts.attendance(),
                    facts.items(),
                    corrections.stream().map(CorrectionJson::of).toList(),
                    kept.map(Minutes::version).orElse(0));
        }
    }
}

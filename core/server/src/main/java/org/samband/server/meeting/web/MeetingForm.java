package org.samband.server.meeting.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.Sitting;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.springframework.util.MultiValueMap;

/** What somebody types of a meeting. */
public record MeetingForm(
        List<String> bodies,
        String title,
        String day,
        String begins,
        String ends,
        String endsOn,
        String place,
        int version) {

    public MeetingForm {
        bodies = List.copyOf(bodies);
    }

    static MeetingForm empty(@Nullable BodyId body, String day) {
        return new MeetingForm(body == null ? List.of() : List.of(body.value().toString()), "", day, "", "", "", "", 0);
    }

    static MeetingForm of(Meeting meeting, List<BodyId> bodies) {
        return of(new Meetings.Draft(meeting.title().orElse(null), bodies, meeting.sitting()), meeting.version());
    }

    static MeetingForm of(Meetings.Draft draft) {
        return of(draft, 0);
    }

    private static MeetingForm of(Meetings.Draft draft, int version) {
        var sitting = draft.sitting();
        return new MeetingForm(
                draft.bodies().stream().map(each -> each.value().toString()).toList(),
                Optional.ofNullable(draft.title()).orElse(""),
                sitting.day().toString(),
                said(sitting.begins()),
                said(sitting.ends()),
                sitting.endsOn() == null || sitting.endsOn().equals(sitting.day()) ? "" : said(sitting.endsOn()),
                Optional.ofNullable(sitting.place()).orElse(""),
                version);
    }

    /** Returns the bodies that were chosen, in the order in which they were. */
    List<BodyId> chosen(List<Body> all) {
        return all.stream()
                .map(Body::id)
                .filter(each -> bodies.contains(each.value().toString()))
                .sorted(Comparator.comparing(each -> bodies.indexOf(each.value().toString())))
                .toList();
    }

    static MeetingForm typed(MultiValueMap<String, String> form) {
        return new MeetingForm(
                Optional.ofNullable(form.get("bodies")).orElse(List.of()),
                first(form, "title"),
                first(form, "day"),
                first(form, "begins"),
                first(form, "ends"),
                first(form, "endsOn"),
                first(form, "place"),
                first(form, "version").matches("\\d{1,9}") ? Integer.parseInt(first(form, "version")) : 0);
    }

    /** Returns when and where it is, or refuses what cannot be read. */
    Sitting sitting(ZoneId zone) {
        var mistakes = new ArrayList<Mistake>();
        var date = read("day", day, LocalDate::parse, mistakes);
        var from = read("begins", begins, LocalTime::parse, mistakes);
        var to = read("ends", ends, LocalTime::parse, mistakes);
        var lastDay = read("endsOn", endsOn, LocalDate::parse, mistakes);
        if (date == null && mistakes.isEmpty()) {
            mistakes.add(Mistake.at("day", "meeting.day-missing"));
        }
        if (date == null || !mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
        return new Sitting(date, from, to == null ? null : lastDay == null ? date : lastDay, to, zone, place);
    }

    private static <T> @Nullable T read(
            String field, String written, Function<String, T> parser, List<Mistake> mistakes) {
        if (written.isBlank()) {
            return null;
        }
        try {
            return parser.apply(
                    written.strip().replace('.', field.equals("day") || field.equals("endsOn") ? '.' : ':'));
        } catch (DateTimeParseException e) {
            mistakes.add(Mistake.at(field, "meeting.not-readable", written));
            return null;
        }
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String first(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }
}

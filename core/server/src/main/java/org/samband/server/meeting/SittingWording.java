package org.samband.server.meeting;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.samband.profile.document.Block.Fact;
import org.samband.server.web.Texts;

/** Words when and where a meeting is. */
public final class SittingWording {

    private final Texts texts;

    public SittingWording(Texts texts) {
        this.texts = texts;
    }

    /** Returns the hours of a meeting, or nothing where only its day is known. */
    public String hours(Sitting sitting) {
        var formats = texts.formats();
        var start = sitting.start().map(LocalDateTime::toLocalTime).map(formats::time);
        var end = sitting.end()
                .map(last -> last.toLocalDate().equals(sitting.day())
                        ? formats.time(last.toLocalTime()).replaceFirst("^\\D+", "")
                        : formats.dateTime(last));
        return start.map(from ->
                        end.map(to -> texts.say("meeting.hours", from, to)).orElse(from))
                .orElse("");
    }

    /** Returns the day with its weekday and the hours. */
    public String time(Sitting sitting) {
        var formats = texts.formats();
        var day = texts.say(
                "meeting.day", formats.weekday(sitting.day().getDayOfWeek()), formats.longDate(sitting.day()));
        var hours = hours(sitting);
        return hours.isEmpty() ? day : day + " " + hours;
    }

    List<Fact> facts(Meeting meeting) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.say("meeting.fact.time"), time(meeting.sitting())));
        if (meeting.sitting().place() != null) {
            facts.add(
                    new Fact(texts.say("meeting.fact.place"), meeting.sitting().place()));
        }
        return facts;
    }
}

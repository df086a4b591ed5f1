package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;

/** What minutes tell, in no language: what clients read, kept beside the documents when the minutes are approved. */
public record MinutesFacts(
        MeetingId meeting,
        BodyId body,
        String bodyName,
        LocalDate date,
        @Nullable String place,
        int present,
        int seats,
        @Nullable String preface,
        @Nullable String closing,
        List<AttendeeFacts> attendance,
        List<ItemFacts> items) {

    /** Copies the lists. */
    public MinutesFacts {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
    }

    static MinutesFacts of(MinutesContent content) {
        var minutes = content.minutes();
        return new MinutesFacts(
                content.meeting().id(),
                content.body().id(),
                content.body().name(),
                content.meeting().day(),
                content.meeting().sitting().place(),
                content.present(),
                content.seats(),
                minutes == null ? null : minutes.preface().orElse(null),
                minutes == null ? null : minutes.closing().orElse(null),
                content.attendance().stream()
                        .map(each -> AttendeeFacts.of(each, content.attendance()))
                        .toList(),
                content.lines().stream().map(ItemFacts::of).toList());
    }

    /** The same without what was withheld then and what is withheld now. */
    MinutesFacts hiding(Map<AgendaItemId, String> withheld) {
        return new MinutesFacts(
                meeting,
                body,
                bodyName,
                date,
                place,
                present,
                seats,
                preface,
                closing,
                attendance,
                items.stream()
                        .map(each -> each.hidden(withheld.getOrDefault(each.id(), each.withheld())))
                        .toList());
    }
}

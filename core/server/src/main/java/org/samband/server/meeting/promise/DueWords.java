package org.samband.server.meeting.promise;

import java.time.LocalDate;
import java.util.Objects;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Message;

/** Says where a promise stands in one sentence. */
final class DueWords {

    private static final int RECOGNISABLE = 100;

    private DueWords() {}

    // Who was given a task may read its words, though not of which withheld case it is.
    static Message of(PromiseView view, boolean whole, LocalDate today) {
        var promise = view.promise();
        var said = shortened(
                view.title() == null || view.withheld() && !whole
                        ? promise.sentence()
                        : (view.number() == null ? "" : view.number() + " ") + view.title());
        if (promise.kind() == PromiseKind.TASK) {
            return Message.of("promise.due.task", said);
        }
        var body = Objects.requireNonNullElse(view.body(), "");
        var due = promise.due();
        if (due == null) {
            return view.onAgenda()
                    ? Message.of("promise.due.no-day-on-agenda", said, body)
                    : view.next() == null
                            ? Message.of("promise.due.no-day-no-meeting", said, body)
                            : Message.of("promise.due.no-day", said, body, view.next());
        }
        var standing =
                due.isBefore(today) || view.missed() > 0 ? "missed" : view.onAgenda() ? "on-agenda" : "not-on-agenda";
        return Message.of("promise.due." + standing, said, due, body, view.missed());
    }

    static String address(Promise promise) {
        return "/" + ThisAlliance.get().slug() + "/promises#p-" + promise.id().value();
    }

    private static String shortened(String text) {
        return text.length() <= RECOGNISABLE
                ? text
                : text.substring(0, RECOGNISABLE - 1).stripTrailing() + "…";
    }
}

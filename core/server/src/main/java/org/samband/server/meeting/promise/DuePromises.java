package org.samband.server.meeting.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.samband.server.access.Access;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The promises that are missed or come due: all of them for the secretariat, for others what they have taken on. */
@Component
class DuePromises implements DueItems {

    private static final int DAYS_AHEAD = 30;
    private static final int RECOGNISABLE = 100;

    private final PromiseRows rows;
    private final PromiseContexts contexts;
    private final Access access;

    DuePromises(PromiseRows rows, PromiseContexts contexts, Access access) {
        this.rows = rows;
        this.contexts = contexts;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DueItem> dueItems(LocalDate today) {
        var all = access.may(Role.SECRETARIAT);
        var me = access.actor().id().value();
        var mine = rows.dueBy(today.plusDays(DAYS_AHEAD)).stream()
                .filter(each -> all || me.equals(each.account()))
                .toList();
        return contexts.of(mine).stream().map(each -> item(each, all, today)).toList();
    }

    // Who was given a task may read its words, though not of which withheld case it is.
    private static DueItem item(PromiseView view, boolean whole, LocalDate today) {
        var promise = view.promise();
        var due = Objects.requireNonNull(promise.due());
        var what =
                view.title() == null || view.withheld() && !whole ? promise.sentence() : (number(view) + view.title());
        var said = shortened(what);
        var message = promise.kind() == PromiseKind.TASK
                ? Message.of("promise.due.task", said)
                : Message.of(
                        "promise.due."
                                + (due.isBefore(today) || view.missed() > 0
                                        ? "missed"
                                        : view.onAgenda() ? "on-agenda" : "not-on-agenda"),
                        said,
                        due,
                        Objects.requireNonNullElse(view.body(), ""),
                        view.missed());
        var address =
                "/" + ThisAlliance.get().slug() + "/promises#p-" + promise.id().value();
        return new DueItem(message, address, due);
    }

    private static String number(PromiseView view) {
        return view.number() == null ? "" : view.number() + " ";
    }

    private static String shortened(String text) {
        return text.length() <= RECOGNISABLE
                ? text
                : text.substring(0, RECOGNISABLE - 1).stripTrailing() + "…";
    }
}

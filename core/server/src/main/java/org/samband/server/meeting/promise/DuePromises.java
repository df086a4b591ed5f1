package org.samband.server.meeting.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.samband.server.access.Access;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.rule.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The promises that are missed or come due: all of them for the secretariat, for others what they have taken on. */
@Component
class DuePromises implements DueItems {

    private static final int DAYS_AHEAD = 30;

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
        var mine = rows.dueBy(today, today.plusDays(DAYS_AHEAD)).stream()
                .filter(each -> all || me.equals(each.account()))
                .toList();
        return contexts.of(mine, today).stream()
                .filter(each -> each.promise().due() != null || !each.onAgenda())
                .map(each -> item(each, all, today))
                .toList();
    }

    // What has no day is due at the next meeting of its body, and is asked for only where there is one.
    private static DueItem item(PromiseView view, boolean whole, LocalDate today) {
        var promise = view.promise();
        var day = promise.due() == null ? view.next() : promise.due();
        return new DueItem(
                DueWords.of(view, whole, today), DueWords.address(promise), Objects.requireNonNullElse(day, today));
    }
}

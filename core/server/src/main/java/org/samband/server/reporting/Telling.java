package org.samband.server.reporting;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Period;
import org.samband.server.access.AccountId;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanView;
import org.samband.server.plan.Schedule;
import org.samband.server.plan.StatusUpdate;
import org.samband.server.reporting.ReportContent.Line;
import org.samband.server.reporting.ReportContent.Said;

/** Tells how each activity of a plan stands in one period. */
final class Telling {

    private final PlanView plan;
    private final Shape shape;
    private final Period period;
    private final Map<PlanElementId, String> rewordings;
    private final Map<AccountId, String> names;
    private final PaperColumns columns;

    Telling(
            PlanView plan,
            Shape shape,
            Period period,
            Map<PlanElementId, String> rewordings,
            Map<AccountId, String> names,
            PaperColumns columns) {
        this.plan = plan;
        this.shape = shape;
        this.period = period;
        this.rewordings = rewordings;
        this.names = names;
        this.columns = columns;
    }

    Line line(PlanElement element, String section) {
        var update = lastWord(element);
        var schedule = element.schedule();
        var written = update.map(StatusUpdate::text).orElse("");
        var reworded = rewordings.get(element.id());
        return new Line(
                element.id(),
                section,
                shape.group(element),
                element.title(),
                schedule == null ? "" : schedule.text(),
                said(element.content().responsible()),
                standing(element, update),
                update.map(StatusUpdate::percent).orElse(null),
                reworded == null ? written : reworded,
                update.map(it -> said(it, reworded == null ? null : written)).orElse(null),
                columns.of(element));
    }

    /** What was said for a part of the period counts for it, the last word last; what ended before has ended. */
    private Optional<StatusUpdate> lastWord(PlanElement element) {
        return plan.statusBefore(element.id(), following(period))
                .filter(update ->
                        update.status().ended() || !update.coversUntil().isBefore(period.from()));
    }

    private Standing standing(PlanElement element, Optional<StatusUpdate> update) {
        return update.map(it -> Standing.of(it.status()))
                .orElseGet(() -> beginsLater(element.schedule()) ? Standing.LATER : Standing.NOT_REPORTED);
    }

    private boolean beginsLater(@Nullable Schedule schedule) {
        return schedule != null
                && !schedule.ranges().isEmpty()
                && schedule.ranges().stream().allMatch(range -> range.from().isAfter(period.until()));
    }

    private Said said(StatusUpdate update, @Nullable String original) {
        var account = update.account();
        return new Said(account == null ? "" : names.getOrDefault(account, ""), update.at(), update.period(), original);
    }

    /** Returns the period after another. */
    static Period following(Period period) {
        return period.number() < period.cycle().periodsPerYear()
                ? new Period(period.cycle(), period.year(), period.number() + 1)
                : new Period(period.cycle(), period.year() + 1, 1);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}

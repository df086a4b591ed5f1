package org.samband.server.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samband.profile.Period;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;

/** The statuses that nobody has written yet for a period of the usual cycle that has begun to end. */
@Component
class DueStatuses implements DueItems {

    private static final int DAYS_AHEAD = 30;

    private final Plans plans;
    private final FollowUp followUp;
    private final ReportingCycles cycles;

    DueStatuses(Plans plans, FollowUp followUp, ReportingCycles cycles) {
        this.plans = plans;
        this.followUp = followUp;
        this.cycles = cycles;
    }

    @Override
    public List<DueItem> dueItems(LocalDate today) {
        return plans.all().stream()
                .filter(plan -> plan.state() == PlanState.ADOPTED)
                .findFirst()
                .map(plan -> dueItems(plan, today))
                .orElse(List.of());
    }

    private List<DueItem> dueItems(Plan plan, LocalDate today) {
        var view = plans.view(plan.id());
        return cycles.used().stream().findFirst().stream()
                .flatMap(cycle -> Stream.iterate(plan.year(), year -> year <= plan.untilYear(), year -> year + 1)
                        .flatMap(year -> cycle.periodsOf(year).stream()))
                .filter(period -> !period.until().minusDays(DAYS_AHEAD).isAfter(today))
                .flatMap(period -> missing(view, period).stream())
                .toList();
    }

    private Optional<DueItem> missing(PlanView view, Period period) {
        var followed = view.elements().stream()
                .filter(element -> followUp.follows(element.level()))
                .toList();
        var open = followed.stream()
                .filter(element -> view.status(element.id(), period.toString()).isEmpty())
                .count();
        return open == 0
                ? Optional.empty()
                : Optional.of(new DueItem(
                        Message.of("plan.due-statuses", period.toString(), open, followed.size()),
                        "/" + ThisAlliance.get().slug() + "/follow-up?plan="
                                + view.plan().id().value() + "&period=" + period,
                        period.until()));
    }
}

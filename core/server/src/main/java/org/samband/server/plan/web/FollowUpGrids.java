package org.samband.server.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Period;
import org.samband.server.access.Access;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plan.FollowUp;
import org.samband.server.plan.Plan;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.plan.TypedWord;
import org.samband.server.rule.Role;
import org.samband.server.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together the grid in which a plan is followed up, as whoever looks at it may see it. */
@Component
class FollowUpGrids {

    private final Plans plans;
    private final FollowUp followUp;
    private final ReportingCycles cycles;
    private final Access access;
    private final Clock clock;

    FollowUpGrids(Plans plans, FollowUp followUp, ReportingCycles cycles, Access access, Clock clock) {
        this.plans = plans;
        this.followUp = followUp;
        this.cycles = cycles;
        this.access = access;
        this.clock = clock;
    }

    /** Returns the grid of a plan and a period, or of those that are the next to write about. */
    FollowUpGrid grid(List<Plan> all, @Nullable PlanId plan, @Nullable String written) {
        return grid(all, plan == null ? current(all).id() : plan, written, List.of(), Mistakes.none());
    }

    /** Returns the grid with what somebody typed in it and why it could not be kept. */
    FollowUpGrid again(PlanId plan, String period, List<TypedWord> typed, Mistakes mistakes) {
        return grid(plans.all(), plan, period, typed, mistakes);
    }

    private FollowUpGrid grid(
            List<Plan> all, PlanId plan, @Nullable String written, List<TypedWord> typed, Mistakes mistakes) {
        var view = plans.view(plan);
        var periods = periods(view.plan());
        var period = written == null || written.isBlank() ? last(periods) : followUp.period(written);
        var words = typed.stream().collect(Collectors.toMap(TypedWord::element, Function.identity(), (a, _) -> a));
        return new FollowUpGrid(
                view,
                period,
                periods,
                all,
                "/" + ThisAlliance.get().slug(),
                access.may(Role.SECRETARIAT),
                mistakes,
                FollowUpGrid.groups(
                        view, period, Map.copyOf(words), element -> followUp.follows(element.level()), mine()));
    }

    /** Tells which elements whoever is asking answers for. */
    Predicate<PlanElement> mine() {
        var secretariat = access.may(Role.SECRETARIAT);
        var me = access.actor().id();
        return element -> secretariat || element.answeredBy(me);
    }

    private List<Period> periods(Plan plan) {
        var periods = new ArrayList<Period>();
        for (var cycle : cycles.used()) {
            for (int year = plan.year(); year <= plan.untilYear(); year++) {
                periods.addAll(cycle.periodsOf(year));
            }
        }
        return periods;
    }

    /** Returns the last period of the usual cycle that has begun. */
    private Period last(List<Period> periods) {
        var today = LocalDate.now(clock);
        var usual = periods.getFirst().cycle();
        return periods.stream()
                .filter(period -> period.cycle().equals(usual) && !period.from().isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(periods.getFirst());
    }

    private Plan current(List<Plan> all) {
        return plans.current(LocalDate.now(clock)).orElseGet(all::getFirst);
    }
}

package org.samband.server.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plan.FollowUp;
import org.samband.server.plan.Plan;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanView;
import org.samband.server.plan.Plans;
import org.samband.server.plan.Status;
import org.samband.server.plan.StatusUpdate;
import org.springframework.stereotype.Component;

/** Counts how the plan in force goes, area by area. */
@Component
public class PlanAtAGlance {

    private static final String NONE = "none";

    private final Plans plans;
    private final FollowUp followUp;
    private final Clock clock;

    PlanAtAGlance(Plans plans, FollowUp followUp, Clock clock) {
        this.clock = clock;
        this.plans = plans;
        this.followUp = followUp;
    }

    /** Returns the plan that is in force, if there is one. */
    public Optional<Plan> plan() {
        return plans.current(LocalDate.now(clock));
    }

    /** Returns its outermost elements with the statuses below them. */
    public List<AreaAtAGlance> areas(Plan plan) {
        var view = plans.view(plan.id());
        return view.children(null).stream().map(area -> glance(view, area)).toList();
    }

    private AreaAtAGlance glance(PlanView view, PlanElement area) {
        Map<Integer, Long> numbers = view.elements().stream()
                .filter(element -> followUp.follows(element.level()) && view.within(element, area.id()))
                .collect(Collectors.groupingBy(element -> place(view, element), TreeMap::new, Collectors.counting()));
        var counts = new ArrayList<AreaAtAGlance.Count>();
        var before = 0L;
        for (var each : numbers.entrySet()) {
            counts.add(new AreaAtAGlance.Count(key(each.getKey()), each.getValue(), before));
            before += each.getValue();
        }
        var address = "/" + ThisAlliance.get().slug() + "/plans/"
                + view.plan().id().value() + "#e-" + area.id().value();
        return new AreaAtAGlance(area.title(), address, before, counts);
    }

    private static int place(PlanView view, PlanElement element) {
        return view.status(element.id())
                .map(StatusUpdate::status)
                .map(Status::ordinal)
                .orElse(Status.values().length);
    }

    private static String key(int place) {
        return place < Status.values().length ? Status.values()[place].key() : NONE;
    }
}

package org.samband.server.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds, begins and takes forward the plans of the current alliance. */
@Component
@Transactional
public class Plans {

    private static final int LONGEST_TITLE = 300;

    private final PlanRows rows;
    private final PlanViews views;
    private final PlanEntry entry;
    private final Schedules schedules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plans(
            PlanRows rows,
            PlanViews views,
            PlanEntry entry,
            Schedules schedules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.views = views;
        this.entry = entry;
        this.schedules = schedules;
        this.events = events;
        this.clock = clock;
    }

    /** Returns all plans, the latest year first. */
    @Transactional(readOnly = true)
    public List<Plan> all() {
        return rows.findAllByOrderByYearDescIdDesc();
    }

    /** Returns a plan, or refuses as unknown. */
    @Transactional(readOnly = true)
    public Plan get(PlanId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Returns a plan with all that is in it. */
    @Transactional(readOnly = true)
    public PlanView view(PlanId id) {
        return views.load(get(id));
    }

    /** Begins a plan without anything in it. */
    public Plan begin(String title, int year) {
        return rows.save(Plan.of(checkedTitle(title), checkedYear(year)));
    }

    /** Enters a whole plan as a draft. */
    public Entered enter(NewPlan content) {
        var plan = begin(content.title(), content.year());
        plan.describe(plan.title(), content.vision(), content.goal());
        rows.save(plan);
        return new Entered(plan.id(), entry.enter(plan.id(), content));
    }

    public Plan describe(PlanId id, String title, @Nullable String vision, @Nullable String goal) {
        var plan = rows.lock(id).orElseThrow(Refusal::notFound);
        plan.describe(checkedTitle(title), vision, goal);
        return rows.save(plan);
    }

    public void propose(PlanId id) {
        var plan = rows.lock(id).orElseThrow(Refusal::notFound);
        plan.propose();
        rows.save(plan);
    }

    public void withdraw(PlanId id) {
        var plan = rows.lock(id).orElseThrow(Refusal::notFound);
        plan.withdraw();
        rows.save(plan);
    }

    /** Records that a plan was adopted, on which day and by which case; the version that it amends ends. */
    public Plan adopt(PlanId id, LocalDate on, String reference) {
        var plan = rows.lock(id).orElseThrow(Refusal::notFound);
        plan.adopt(on, reference.strip(), clock.instant());
        var amended = plan.amends();
        if (amended != null) {
            var earlier = rows.lock(amended).orElseThrow(Refusal::notFound);
            earlier.supersede();
            rows.save(earlier);
        }
        var adopted = rows.save(plan);
        events.publishEvent(new PlanAdopted(ThisAlliance.get().id(), id));
        return adopted;
    }

    /** Begins a draft that changes an adopted plan, as a copy of all that is in it. */
    public Plan amend(PlanId id) {
        var view = view(id);
        var amendment = rows.save(view.plan().amendment());
        return filled(amendment, view, view.elements(), true);
    }

    /** Begins the plan of a later year with what is not finished in this one. */
    public Plan next(PlanId id, int year, String title) {
        var view = view(id);
        var next = rows.save(view.plan().next(checkedYear(year), checkedTitle(title)));
        return filled(next, view, unfinished(view), false);
    }

    /** Removes a plan that nobody has proposed or adopted. */
    public void remove(PlanId id) {
        var plan = rows.lock(id).orElseThrow(Refusal::notFound);
        if (plan.state() != PlanState.DRAFT) {
            throw Refusal.conflict("plan.wrong-state." + plan.state().key(), plan.title());
        }
        rows.delete(plan);
    }

    private Plan filled(Plan plan, PlanView from, List<PlanElement> kept, boolean withResources) {
        var ids = entry.enter(plan.id(), NewPlan.from(from, plan, kept, withResources, schedules));
        events.publishEvent(new PlanCopied(from.plan().id(), plan.id(), ids));
        return plan;
    }

    /** Without what is done or stopped, and without what has nothing left below it. */
    private static List<PlanElement> unfinished(PlanView view) {
        var going = new HashSet<PlanElementId>();
        for (var element : view.elements().reversed()) {
            var below = view.children(element.id());
            var ended = view.status(element.id())
                    .filter(status -> status.status().ended())
                    .isPresent();
            var emptied = !below.isEmpty() && below.stream().noneMatch(child -> going.contains(child.id()));
            if (element.parentId() == null || !ended && !emptied) {
                going.add(element.id());
            }
        }
        return view.elements().stream()
                .filter(element -> goesOn(view, element, going))
                .toList();
    }

    private static boolean goesOn(PlanView view, PlanElement element, Set<PlanElementId> going) {
        return going.contains(element.id())
                && view.parent(element)
                        .map(parent -> goesOn(view, parent, going))
                        .orElse(true);
    }

    private static String checkedTitle(String title) {
        var clean = title.strip();
        if (clean.isEmpty() || clean.length() > LONGEST_TITLE) {
            throw Refusal.at("title", "plan.title-length", LONGEST_TITLE);
        }
        return clean;
    }

    private static int checkedYear(int year) {
        if (year < 1900 || year > 2200) {
            throw Refusal.at("year", "plan.year-wrong", year);
        }
        return year;
    }

    /** A plan that was entered, with the ids of its elements by the keys they had. */
    public record Entered(PlanId plan, Map<String, PlanElementId> elements) {}
}

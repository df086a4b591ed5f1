package org.samband.server.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
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
    private final ObjectProvider<KeepsPlan> keeping;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plans(
            PlanRows rows,
            PlanViews views,
            PlanEntry entry,
            Schedules schedules,
            ObjectProvider<KeepsPlan> keeping,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.views = views;
        this.entry = entry;
        this.schedules = schedules;
        this.keeping = keeping;
        this.events = events;
        this.clock = clock;
    }

    /** Returns all plans, the latest year first. */
    @Transactional(readOnly = true)
    public List<Plan> all() {
        return rows.findAllByOrderByYearDescIdDesc();
    }

    @Transactional(readOnly = true)
    public Optional<Plan> find(PlanId id) {
        return rows.findById(id);
    }

    /** Returns a plan, or refuses as unknown. */
    @Transactional(readOnly = true)
    public Plan get(PlanId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Returns the adopted plan that holds on a day, or else the last before it, or else the first after it. */
    @Transactional(readOnly = true)
    public Optional<Plan> current(LocalDate day) {
        return current(adopted(), day);
    }

    /** Returns the adopted plans on which something may still be to be written: of this year and the last, or current. */
    @Transactional(readOnly = true)
    public List<Plan> underWay(LocalDate day) {
        var adopted = adopted();
        var recent = adopted.stream()
                .filter(plan -> plan.year() <= day.getYear() && plan.untilYear() >= day.getYear() - 1)
                .toList();
        return recent.isEmpty() ? current(adopted, day).stream().toList() : recent;
    }

    private List<Plan> adopted() {
        return all().stream().filter(plan -> plan.state() == PlanState.ADOPTED).toList();
    }

    private static Optional<Plan> current(List<Plan> adopted, LocalDate day) {
        return adopted.stream()
                .filter(plan -> plan.year() <= day.getYear())
                .findFirst()
                .or(() -> adopted.reversed().stream().findFirst());
    }

    /** Returns the ids of a plan and of the versions before it, the latest first. */
    @Transactional(readOnly = true)
    public List<PlanId> versions(Plan plan) {
        var versions = new ArrayList<>(List.of(plan.id()));
        for (var next = plan.amends(); next != null; next = get(next).amends()) {
            versions.add(next);
        }
        return versions;
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

    public Plan describe(PlanId id, int seen, String title, @Nullable String vision, @Nullable String goal) {
        var plan = locked(id, seen);
        plan.describe(checkedTitle(title), vision, goal);
        return rows.save(plan);
    }

    public void propose(PlanId id) {
        propose(id, null);
    }

    /** Proposes a plan that is still at the version somebody has seen, if they say which. */
    public void propose(PlanId id, @Nullable Integer seen) {
        var plan = locked(id, seen);
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
        return adopt(id, null, on, reference);
    }

    /** Records the adoption of a plan that is still at the version somebody has seen, if they say which. */
    public Plan adopt(PlanId id, @Nullable Integer seen, LocalDate on, String reference) {
        var plan = locked(id, seen);
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

    /** Removes a plan that nobody has proposed or adopted and on which nothing rests. */
    public void remove(PlanId id) {
        remove(id, null);
    }

    /** Removes a plan that is still at the version somebody has seen, if they say which. */
    public void remove(PlanId id, @Nullable Integer seen) {
        var plan = locked(id, seen);
        if (plan.state() != PlanState.DRAFT) {
            throw Refusal.conflict("plan.wrong-state." + plan.state().key(), plan.title());
        }
        var kept = Stream.concat(
                        all().stream()
                                .filter(other -> id.equals(other.follows()) || id.equals(other.amends()))
                                .map(Plan::title),
                        keeping.stream().flatMap(each -> each.keepOf(id).stream()))
                .toList();
        if (!kept.isEmpty()) {
            throw Refusal.conflict("plan.kept", plan.title(), String.join(", ", kept));
        }
        rows.delete(plan);
    }

    private Plan locked(PlanId id, @Nullable Integer seen) {
        var plan = rows.lock(id).orElseThrow(Refusal::notFound);
        if (seen != null && plan.version() != seen) {
            throw new OptimisticLockingFailureException("The plan is at version " + plan.version());
        }
        return plan;
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

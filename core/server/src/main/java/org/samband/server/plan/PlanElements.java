package org.samband.server.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.access.AccountId;
import org.samband.server.web.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds, adds, changes, moves and removes the elements of plans; whoever changes one says which version they saw. */
@Component
@Transactional
public class PlanElements {

    private final PlanRows plans;
    private final ElementRows rows;
    private final TextRows texts;
    private final ResourceRows resources;
    private final Outlines outlines;
    private final FieldValues values;
    private final Access access;
    private final Clock clock;

    PlanElements(
            PlanRows plans,
            ElementRows rows,
            TextRows texts,
            ResourceRows resources,
            Outlines outlines,
            FieldValues values,
            Access access,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.texts = texts;
        this.resources = resources;
        this.outlines = outlines;
        this.values = values;
        this.access = access;
        this.clock = clock;
    }

    /** Returns an element, or refuses as unknown. */
    @Transactional(readOnly = true)
    public PlanElement get(PlanElementId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    @Transactional(readOnly = true)
    public Optional<PlanElement> find(PlanElementId id) {
        return rows.findById(id);
    }

    /** Returns elements in the plan's order that come after a position, of one level or of all. */
    @Transactional(readOnly = true)
    public List<PlanElement> page(PlanId plan, @Nullable String level, int after, int limit) {
        return rows.page(plan, level == null ? "" : level, after, limit);
    }

    @Transactional(readOnly = true)
    public List<Paragraph> texts(PlanElementId id) {
        return texts.findByElementIdOrderByPosition(id).stream()
                .map(PlanText::paragraph)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Resource> resources(PlanElementId id) {
        return resources.findByElementIdOrderByPosition(id);
    }

    /** Adds an element under a parent, after one of its children or as the last. */
    public PlanElement add(
            PlanId planId,
            String level,
            @Nullable PlanElementId parent,
            @Nullable PlanElementId after,
            ElementContent content) {
        var plan = locked(planId);
        requireSomebodyHere(content, null);
        var id = PlanElementId.next();
        var outline = outlines.load(plan.id());
        outline.add(id, level, parent, after);
        var last = outline.places().size();
        rows.save(PlanElement.of(
                id, planId, parent, last, level, content.checked(), null, Provenance.own(id), clock.instant()));
        outlines.keep(planId, outline);
        return get(id);
    }

    /** Changes what an element says and, unless it stays, where it stands. */
    public PlanElement change(
            PlanElementId id, int seen, ElementContent content, @Nullable Project project, @Nullable Place place) {
        var revised = revise(id, seen, content, project);
        if (place == null) {
            return revised;
        }
        return move(id, revised.version(), place);
    }

    /** Changes what an element says. */
    public PlanElement revise(PlanElementId id, int seen, ElementContent content, @Nullable Project project) {
        var element = seen(id, seen);
        requireSomebodyHere(content, element.content().account());
        element.revise(content, project, clock.instant());
        return rows.save(element);
    }

    /** Whoever answered for it before may have left since, and stays. */
    private void requireSomebodyHere(ElementContent content, @Nullable AccountId before) {
        var account = content.account();
        if (account != null && !account.equals(before) && access.person(account).isEmpty()) {
            throw Refusal.at("account", "plan.account-unknown");
        }
    }

    /** Changes what an element says together with its paragraphs of some kinds. */
    public PlanElement rewrite(
            PlanElementId id,
            int seen,
            ElementContent content,
            @Nullable Project project,
            Set<TextKind> kinds,
            List<Paragraph> paragraphs) {
        var revised = revise(id, seen, content, project);
        var old = texts(id);
        return Rewriting.of(old, kinds, paragraphs).equals(old)
                ? revised
                : rewrite(id, revised.version(), kinds, paragraphs);
    }

    /** Changes what an element says together with its paragraphs of some kinds and its own fields that were typed. */
    public PlanElement rewrite(
            PlanElementId id,
            int seen,
            ElementContent content,
            @Nullable Project project,
            Set<TextKind> kinds,
            List<Paragraph> paragraphs,
            Map<String, String> fields) {
        values.say(get(id), fields);
        return rewrite(id, seen, content, project, kinds, paragraphs);
    }

    /** Changes what an element says, its own fields that were named and, unless it stays, where it stands. */
    public PlanElement change(
            PlanElementId id,
            int seen,
            ElementContent content,
            @Nullable Project project,
            @Nullable Place place,
            Map<String, String> fields) {
        var changed = change(id, seen, content, project, place);
        values.say(changed, fields);
        return changed;
    }

    /** Gives an element other paragraphs of some kinds; those of the other kinds stay, and all keep their places. */
    public PlanElement rewrite(PlanElementId id, int seen, Set<TextKind> kinds, List<Paragraph> paragraphs) {
        var element = seen(id, seen);
        var old = texts.findByElementIdOrderByPosition(id);
        var after = Rewriting.of(old.stream().map(PlanText::paragraph).toList(), kinds, paragraphs);
        var added = new ArrayList<PlanText>();
        for (int i = 0; i < after.size(); i++) {
            added.add(PlanText.of(element.planId(), id, i + 1, after.get(i)));
        }
        texts.deleteAll(old);
        texts.saveAll(added);
        return touched(element);
    }

    /** Gives an element other resources. */
    public PlanElement allot(PlanElementId id, int seen, List<Grant> grants) {
        var element = seen(id, seen);
        resources.deleteAll(resources.findByElementIdOrderByPosition(id));
        var added = new ArrayList<Resource>();
        grants.forEach(grant -> added.add(Resource.of(element.planId(), id, added.size() + 1, grant, null)));
        resources.saveAll(added);
        return touched(element);
    }

    /** Gives an element one more resource, after those it has. */
    public PlanElement add(PlanElementId id, int seen, Grant grant) {
        var element = seen(id, seen);
        var last = resources.findByElementIdOrderByPosition(id).stream()
                .mapToInt(Resource::position)
                .max()
                .orElse(0);
        resources.save(Resource.of(element.planId(), id, last + 1, grant, null));
        return touched(element);
    }

    /** Changes one resource of an element, which keeps its place in the source. */
    public PlanElement change(PlanElementId id, int seen, ResourceId resource, Grant grant) {
        var element = seen(id, seen);
        var changed = resource(id, resource);
        changed.become(grant);
        resources.save(changed);
        return touched(element);
    }

    /** Takes one resource from an element. */
    public PlanElement remove(PlanElementId id, int seen, ResourceId resource) {
        var element = seen(id, seen);
        resources.delete(resource(id, resource));
        return touched(element);
    }

    /** Returns a resource of an element, or refuses as unknown. */
    @Transactional(readOnly = true)
    public Resource resource(PlanElementId id, ResourceId resource) {
        return resources
                .findById(resource)
                .filter(found -> id.equals(found.elementId()))
                .orElseThrow(Refusal::notFound);
    }

    private PlanElement touched(PlanElement element) {
        element.touch(clock.instant());
        return rows.save(element);
    }

    /** Moves an element with all that is below it. */
    public PlanElement move(PlanElementId id, int seen, Place place) {
        var element = seen(id, seen);
        locked(element.planId());
        var outline = outlines.load(element.planId());
        if (place.moves()) {
            outline.move(id, place);
        } else {
            outline.relevel(id, place.level());
        }
        element.become(place.level(), clock.instant());
        rows.save(element);
        outlines.keep(element.planId(), outline);
        return get(id);
    }

    /** Removes an element with all that is below it. */
    public void remove(PlanElementId id, int seen) {
        var planId = seen(id, seen).planId();
        locked(planId);
        var outline = outlines.load(planId);
        rows.deleteAll(rows.findByIdIn(outline.remove(id)));
        outlines.keep(planId, outline);
    }

    private Plan locked(PlanId id) {
        var plan = plans.lock(id).orElseThrow(Refusal::notFound);
        plan.requireCurrent();
        return plan;
    }

    private PlanElement seen(PlanElementId id, int seen) {
        var element = get(id);
        if (element.version() != seen) {
            throw new OptimisticLockingFailureException("The element is at version " + element.version());
        }
        plans.findById(element.planId()).orElseThrow(Refusal::notFound).requireCurrent();
        return element;
    }

    /**
     * Where an element is to stand.
     *
     * @param moves whether it leaves its parent or its place among its siblings
     * @param after the sibling after which it is to stand; the last if it is not to be the first
     * @param first whether it is to stand before all its siblings
     */
    public record Place(
            String level,
            boolean moves,
            @Nullable PlanElementId parent,
            @Nullable PlanElementId after,
            boolean first) {

        public Place(String level, boolean moves, @Nullable PlanElementId parent, @Nullable PlanElementId after) {
            this(level, moves, parent, after, false);
        }
    }
}

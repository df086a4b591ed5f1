package org.samband.server.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.profile.PlanStructure;
import org.samband.server.web.Refusal;

/** Which element of a plan stands under which, in the plan's order: an element is followed by all that is below it. */
final class Outline {

    private final PlanStructure structure;
    private final List<Place> places;

    Outline(PlanStructure structure, List<Place> places) {
        this.structure = structure;
        this.places = new ArrayList<>(places);
    }

    /** Puts a new element under a parent, after one of its children or as the last. */
    void add(PlanElementId id, String level, @Nullable PlanElementId parent, @Nullable PlanElementId after) {
        if (structure.level(level).isEmpty()) {
            throw Refusal.at("level", "plan.level-unknown", level);
        }
        requireFits(level, parent);
        places.addAll(landing(parent, after), List.of(new Place(id, parent, level)));
    }

    /** Moves an element with all that is below it to a level and under a parent, among whose children it has a place. */
    void move(PlanElementId id, PlanElements.Place to) {
        var level = to.level();
        var parent = to.parent();
        var after = to.after();
        var moved = new ArrayList<>(branch(id));
        if (moved.stream()
                .anyMatch(place -> place.id().equals(parent) || place.id().equals(after))) {
            throw Refusal.at("parent", "plan.move.into-itself");
        }
        relevel(id, level, parent);
        places.removeAll(moved);
        moved.set(0, new Place(id, parent, level));
        places.addAll(to.first() ? first(parent) : landing(parent, after), moved);
    }

    /** Changes an element's level where it stands. */
    void relevel(PlanElementId id, String level) {
        var place = place(id);
        relevel(id, level, place.parent());
        places.set(places.indexOf(place), new Place(id, place.parent(), level));
    }

    private void relevel(PlanElementId id, String level, @Nullable PlanElementId parent) {
        if (structure.level(level).isEmpty()) {
            throw Refusal.at("level", "plan.level-unknown", level);
        }
        requireFits(level, parent);
        if (places.stream().anyMatch(child -> id.equals(child.parent()) && !structure.allows(child.level(), level))) {
            throw Refusal.at("level", "plan.level-below-children");
        }
    }

    /** Takes an element out with all that is below it, and returns these. */
    List<PlanElementId> remove(PlanElementId id) {
        var removed = branch(id);
        places.removeAll(removed);
        return removed.stream().map(Place::id).toList();
    }

    /** Returns the element and all that is below it, in order. */
    List<Place> branch(PlanElementId id) {
        var start = places.indexOf(place(id));
        var end = start + 1;
        var below = new HashSet<>(Set.of(id));
        while (end < places.size() && below.contains(places.get(end).parent())) {
            below.add(places.get(end++).id());
        }
        return List.copyOf(places.subList(start, end));
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    /** Returns the sibling before an element, after which it stands. */
    Optional<Place> before(PlanElementId id) {
        var siblings = siblings(place(id).parent());
        var index = siblings.indexOf(place(id));
        return index == 0 ? Optional.empty() : Optional.of(siblings.get(index - 1));
    }

    List<Place> siblings(@Nullable PlanElementId parent) {
        return places.stream()
                .filter(place -> parent == null ? place.parent() == null : parent.equals(place.parent()))
                .toList();
    }

    private int first(@Nullable PlanElementId parent) {
        return parent == null ? 0 : places.indexOf(place(parent)) + 1;
    }

    private int landing(@Nullable PlanElementId parent, @Nullable PlanElementId after) {
        if (after == null) {
            return parent == null
                    ? places.size()
                    : places.indexOf(branch(parent).getLast()) + 1;
        }
        if (after.equals(parent)) {
            return places.indexOf(place(after)) + 1;
        }
        if (!siblings(parent).contains(place(after))) {
            throw Refusal.at("after", "plan.move.not-sibling");
        }
        return places.indexOf(branch(after).getLast()) + 1;
    }

    private void requireFits(String level, @Nullable PlanElementId parent) {
        if (parent != null && !structure.allows(level, place(parent).level())) {
            throw Refusal.at("parent", "plan.move.parent-not-outer");
        }
    }

    private Place place(PlanElementId id) {
        return places.stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Where one element stands. */
    record Place(PlanElementId id, @Nullable PlanElementId parent, String level) {}
}

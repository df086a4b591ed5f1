package org.samband.server.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.profile.PlanStructure;
import org.samband.server.plan.importing.PlanImport;
import org.samband.server.plan.reading.Doubt;
import org.samband.server.plan.reading.DraftElement;
import org.samband.server.plan.reading.DraftRoute;
import org.samband.server.plan.reading.LeftOut;
import org.samband.server.plan.reading.PlanDraft;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;

/**
 * The import desk: a source beside the draft that was read from it.
 *
 * @param at the id of what is being corrected, or null
 * @param newBodies the bodies that the routes name and the alliance lacks
 */
public record Desk(
        PlanImport read,
        PlanStructure structure,
        String home,
        @Nullable String at,
        List<String> newBodies) {

    public PlanDraft draft() {
        return read.draft();
    }

    public String address() {
        return home + "/plans/imports/" + read.id().value();
    }

    public List<Line> lines() {
        var places = places();
        var doubts = new HashSet<Integer>();
        draft().openDoubts().forEach(doubt -> doubts.add(doubt.line()));
        var left = new HashMap<Integer, LeftOut>();
        draft().leftOut().forEach(each -> left.put(each.line(), each));
        var lines = new ArrayList<Line>();
        var texts = read.besideSource().lines();
        for (int number = 1; number <= texts.size(); number++) {
            lines.add(new Line(
                    number, texts.get(number - 1), places.get(number), doubts.contains(number), left.get(number)));
        }
        return lines;
    }

    /** Returns the element that is at, or else the one that is being corrected. */
    public @Nullable DraftElement selected() {
        return at == null ? null : draft().element(at).orElse(null);
    }

    public @Nullable LeftOut selectedLeftOut() {
        return draft().leftOut().stream()
                .filter(left -> left.id().equals(at))
                .findFirst()
                .orElse(null);
    }

    /** Returns how deep an element stands, from 0. */
    public int depth(DraftElement element) {
        var depth = 0;
        for (var next = draft().element(String.valueOf(element.parent()));
                next.isPresent() && depth < 10;
                next = draft().element(String.valueOf(next.get().parent()))) {
            depth++;
        }
        return depth;
    }

    public long innermost() {
        var level = structure.innermost().key();
        return draft().elements().stream()
                .filter(element -> element.level().equals(level))
                .count();
    }

    public List<Doubt> answered() {
        return draft().doubts().stream()
                .filter(doubt -> doubt.answered() != null)
                .toList();
    }

    public List<Choice> levels(Frame frame) {
        return structure.levels().stream()
                .map(level -> new Choice(level.key(), frame.term(PlanLinks.capital(level.key()))))
                .toList();
    }

    public List<Choice> parents(@Nullable DraftElement of) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "–"));
        for (var element : draft().elements()) {
            if (!element.equals(of)
                    && !element.level().equals(structure.innermost().key())) {
                choices.add(new Choice(element.id(), "\u00a0\u00a0".repeat(depth(element)) + element.title()));
            }
        }
        return choices;
    }

    private Map<Integer, String> places() {
        var places = new HashMap<Integer, String>();
        draft().routes().forEach(route -> put(places, route));
        draft().elements().forEach(element -> places.put(element.line(), element.id()));
        draft().texts().stream()
                .filter(text -> text.element() != null)
                .forEach(text -> places.putIfAbsent(text.line(), String.valueOf(text.element())));
        return places;
    }

    private static void put(Map<Integer, String> places, DraftRoute route) {
        if (route.element() != null) {
            places.put(route.line(), route.element());
        }
    }

    /**
     * A line of the source.
     *
     * @param element the id of the element it went into, if it did
     * @param left why it was left out, if it was
     */
    public record Line(
            int number,
            String text,
            @Nullable String element,
            boolean doubted,
            @Nullable LeftOut left) {}
}

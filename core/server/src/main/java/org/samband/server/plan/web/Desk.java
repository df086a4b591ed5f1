package org.samband.server.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.PlanStructure;
import org.samband.server.plan.importing.PlanImport;
import org.samband.server.plan.reading.DraftElement;
import org.samband.server.plan.reading.DraftResource;
import org.samband.server.plan.reading.DraftRoute;
import org.samband.server.plan.reading.DraftText;
import org.samband.server.plan.reading.LeftOut;
import org.samband.server.plan.reading.PlanDraft;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Question;
import org.samband.server.web.SourceLine;
import org.samband.server.web.Texts;

/**
 * The import desk: a source beside the draft that was read from it.
 *
 * @param at the id of what is being corrected, or null
 * @param typed what was typed about a resource and refused, or null
 * @param bodies the bodies that its routes may mean
 */
public record Desk(
        PlanImport read,
        AllianceProfile profile,
        String home,
        @Nullable String at,
        @Nullable GrantForm typed,
        Mistakes mistakes,
        DeskBodies bodies) {

    private static final int RECOGNISABLE = 120;

    public PlanStructure structure() {
        return profile.planStructure();
    }

    public PlanDraft draft() {
        return read.draft();
    }

    public String address() {
        return home + "/plans/imports/" + read.id().value();
    }

    /** Returns the source, each line with what it became. */
    public List<SourceLine> lines(Texts said) {
        var places = places();
        var doubts = new HashSet<Integer>();
        draft().openDoubts().forEach(doubt -> doubts.add(doubt.line()));
        var left = new HashMap<Integer, LeftOut>();
        draft().leftOut().forEach(each -> left.put(each.line(), each));
        var lines = new ArrayList<SourceLine>();
        var texts = read.besideSource().lines();
        for (int number = 1; number <= texts.size(); number++) {
            var element = places.get(number);
            var why = element == null ? left.get(number) : null;
            lines.add(new SourceLine(
                    number,
                    texts.get(number - 1),
                    element == null ? null : "e-" + element,
                    doubts.contains(number),
                    why == null ? null : DraftWords.reason(why, said)));
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

    public @Nullable DraftText selectedText() {
        return draft().texts().stream()
                .filter(text -> text.id().equals(at))
                .findFirst()
                .orElse(null);
    }

    public @Nullable DraftResource selectedResource() {
        return draft().resources().stream()
                .filter(resource -> resource.id().equals(at))
                .findFirst()
                .orElse(null);
    }

    /** Returns the form of a resource as it was typed, or else as it was read. */
    public GrantForm form(DraftResource resource) {
        return typed == null ? GrantForm.of(DraftChange.grant(resource), resource.element()) : typed;
    }

    /** Returns the paragraphs of an element, or of the plan; vision and goal are told apart from them. */
    public List<DraftText> texts(@Nullable String element) {
        return draft().texts().stream()
                .filter(text -> text.kind() != DraftText.Kind.VISION && text.kind() != DraftText.Kind.GOAL)
                .filter(text -> Objects.equals(text.element(), element))
                .toList();
    }

    public List<DraftResource> resources(@Nullable String element) {
        return draft().resources().stream()
                .filter(resource -> Objects.equals(resource.element(), element))
                .toList();
    }

    /** Returns what a text or a resource can be given to: the plan as a whole, or one of its elements. */
    public List<Choice> owners(Frame frame) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.say("plan.desk.whole-plan")));
        for (var element : draft().elements()) {
            choices.add(new Choice(element.id(), "\u00a0\u00a0".repeat(depth(element)) + element.title()));
        }
        return choices;
    }

    /** Returns the beginning of a text, enough to recognise it by. */
    public static String shortened(String text) {
        return text.length() <= RECOGNISABLE
                ? text
                : text.substring(0, RECOGNISABLE - 1).stripTrailing() + "…";
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
        var level = structure().innermost().key();
        return draft().elements().stream()
                .filter(element -> element.level().equals(level))
                .count();
    }

    /** Returns the doubts as questions. */
    public List<Question> questions(Texts said) {
        return draft().doubts().stream()
                .map(doubt -> new Question(
                        doubt.id(),
                        doubt.line(),
                        DraftWords.question(doubt, said),
                        doubt.answers().stream()
                                .map(answer -> new Choice(answer.key(), DraftWords.answer(answer, said)))
                                .toList(),
                        doubt.answered()))
                .toList();
    }

    public List<Choice> levels(Frame frame) {
        return structure().levels().stream()
                .map(level -> new Choice(level.key(), frame.term(PlanLinks.capital(level.key()))))
                .toList();
    }

    public List<Choice> parents(@Nullable DraftElement of) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "–"));
        for (var element : draft().elements()) {
            if (!element.equals(of)
                    && !element.level().equals(structure().innermost().key())) {
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
}

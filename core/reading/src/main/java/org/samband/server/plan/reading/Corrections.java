package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.reading.DraftElement.Note;

/** Makes corrections in a draft, so that its lines stay accounted for and its tree stays a tree. */
final class Corrections {

    private Corrections() {}

    static PlanDraft answer(PlanDraft draft, String id, String key) {
        Optional<Doubt> doubt =
                draft.doubts().stream().filter(one -> one.id().equals(id)).findFirst();
        Optional<Doubt.Answer> answer = doubt.flatMap(
                one -> one.answers().stream().filter(it -> it.key().equals(key)).findFirst());
        if (answer.isEmpty()) {
            return draft;
        }
        PlanDraft corrected = draft;
        for (Correction correction : answer.get().corrections()) {
            corrected = apply(corrected, correction);
        }
        return Parts.of(corrected)
                .doubts(one -> one.id().equals(id) ? one.answeredBy(key) : one)
                .draft();
    }

    static PlanDraft apply(PlanDraft draft, Correction correction) {
        Parts parts = Parts.of(draft);
        switch (correction) {
            case Correction.Move(String element, String parent) -> parts.move(element, parent);
            case Correction.SetLevel(String element, String level) -> parts.element(element, it -> it.onLevel(level));
            case Correction.SetTitle(String element, String title) ->
                parts.element(element, it -> title.isBlank() ? it : it.titled(title.strip()));
            case Correction.SetSchedule(List<String> ids, var schedule) ->
                ids.forEach(id -> parts.element(id, it -> it.scheduled(schedule)));
            case Correction.SetResponsible(String element, String responsible) ->
                parts.element(element, it -> it.answeredForBy(responsible));
            case Correction.SetMark(List<String> ids, DraftElement.Mark mark) ->
                ids.forEach(id -> parts.element(id, it -> it.marked(mark)));
            case Correction.AddNote(String element, Note.Kind kind, String text) ->
                parts.element(element, it -> it.noted(new Note(kind, text, it.line())));
            case Correction.LeaveOut(List<String> ids) -> ids.forEach(parts::leaveOut);
            case Correction.Place place -> parts.place(place);
            case Correction.PlaceText(String leftOut, String element) -> parts.placeText(leftOut, element);
            case Correction.SetText(String text, String words) -> parts.say(text, words.strip());
            case Correction.MoveText(String text, String element) ->
                parts.texts(it -> it.id().equals(text) && parts.has(element) ? it.of(element) : it);
            case Correction.MoveResource(String resource, String element) ->
                parts.resources(it -> it.id().equals(resource) && parts.has(element) ? it.of(element) : it);
            case Correction.SetAmount(String resource, var amount) ->
                parts.resources(it -> it.id().equals(resource) ? it.amounting(amount) : it);
            case Correction.SetResource set ->
                parts.resources(it -> it.id().equals(set.resource()) ? it.granted(set) : it);
            case Correction.LeaveResourceOut(String resource) -> parts.leaveResourceOut(resource);
            case Correction.RenameBody(String body, String name, boolean external) ->
                parts.routes(it -> it.body().equals(body) && !name.isBlank() ? it.to(name.strip(), external) : it);
            case Correction.SetYear(int year) -> parts.year = year;
        }
        return parts.draft();
    }

    /** A draft taken apart. */
    private static final class Parts {

        private final PlanDraft original;
        private int year;
        private List<DraftElement> elements;
        private List<DraftText> texts;
        private List<DraftResource> resources;
        private List<DraftRoute> routes;
        private List<Doubt> doubts;
        private final List<LeftOut> leftOut;

        private Parts(PlanDraft draft) {
            original = draft;
            year = draft.year();
            elements = new ArrayList<>(draft.elements());
            texts = draft.texts();
            resources = draft.resources();
            routes = draft.routes();
            doubts = draft.doubts();
            leftOut = new ArrayList<>(draft.leftOut());
        }

        static Parts of(PlanDraft draft) {
            return new Parts(draft);
        }

        PlanDraft draft() {
            return new PlanDraft(
                    original.title(),
                    year,
                    original.vision(),
                    original.goal(),
                    original.origin(),
                    Tree.inOrder(elements),
                    texts,
                    resources,
                    routes,
                    doubts,
                    leftOut);
        }

        boolean has(@Nullable String id) {
            return id == null || elements.stream().anyMatch(it -> it.id().equals(id));
        }

        void element(String id, UnaryOperator<DraftElement> change) {
            elements.replaceAll(it -> it.id().equals(id) ? change.apply(it) : it);
        }

        Parts doubts(UnaryOperator<Doubt> change) {
            doubts = doubts.stream().map(change).toList();
            return this;
        }

        void texts(UnaryOperator<DraftText> change) {
            texts = texts.stream().map(change).toList();
        }

        void resources(UnaryOperator<DraftResource> change) {
            resources = resources.stream().map(change).toList();
        }

        void routes(UnaryOperator<DraftRoute> change) {
            routes = routes.stream().map(change).toList();
        }

        void move(String id, @Nullable String parent) {
            if (!has(parent) || (parent != null && Tree.below(elements, id).contains(parent))) {
                return;
            }
            elements.stream().filter(it -> it.id().equals(id)).findFirst().ifPresent(moved -> {
                elements.remove(moved);
                elements.add(moved.under(parent, Integer.MAX_VALUE));
            });
        }

        void leaveOut(String id) {
            Set<String> gone = Tree.below(elements, id);
            elements.stream()
                    .filter(it -> gone.contains(it.id()))
                    .forEach(it -> byHand(it.id(), it.line(), it.title()));
            texts.stream()
                    .filter(it -> gone.contains(it.element()))
                    .forEach(it -> byHand(it.id(), it.line(), it.text()));
            elements.removeIf(it -> gone.contains(it.id()));
            Set<Integer> lines = new HashSet<>();
            Stream.concat(
                            resources.stream()
                                    .filter(it -> gone.contains(it.element()))
                                    .map(DraftResource::line),
                            routes.stream()
                                    .filter(it -> gone.contains(it.element()))
                                    .map(DraftRoute::line))
                    .forEach(lines::add);
            lines.stream()
                    .filter(line -> leftOut.stream().noneMatch(left -> left.line() == line))
                    .forEach(line -> byHand("n" + line, line, ""));
            texts = texts.stream().filter(it -> !gone.contains(it.element())).toList();
            resources = resources.stream()
                    .filter(it -> !gone.contains(it.element()))
                    .toList();
            routes = routes.stream().filter(it -> !gone.contains(it.element())).toList();
        }

        void leaveResourceOut(String id) {
            resources.stream()
                    .filter(it -> it.id().equals(id))
                    .findFirst()
                    .ifPresent(it -> byHand(it.id(), it.line(), it.written()));
            resources = resources.stream().filter(it -> !it.id().equals(id)).toList();
        }

        private void byHand(String id, int line, String text) {
            leftOut.add(new LeftOut("l-" + id, line, LeftOut.Reason.BY_HAND, List.of(), text));
        }

        void place(Correction.Place place) {
            Optional<LeftOut> found = leftOut.stream()
                    .filter(it -> it.id().equals(place.leftOut()))
                    .findFirst();
            if (found.isEmpty() || !has(place.parent())) {
                return;
            }
            LeftOut left = found.get();
            String given = place.title();
            String title = given == null || given.isBlank() ? left.text() : given.strip();
            if (!left.text().contains(title) || left.text().strip().equals(title)) {
                leftOut.remove(left);
            }
            elements.add(new DraftElement(
                    "e-" + left.id() + "-" + elements.size(),
                    place.level(),
                    place.parent(),
                    Integer.MAX_VALUE,
                    title,
                    null,
                    null,
                    null,
                    left.line(),
                    List.of(),
                    Set.of()));
        }

        void placeText(String id, @Nullable String element) {
            Optional<LeftOut> found =
                    leftOut.stream().filter(it -> it.id().equals(id)).findFirst();
            if (found.isPresent() && has(element)) {
                LeftOut left = found.get();
                leftOut.remove(left);
                texts = Stream.concat(
                                texts.stream(),
                                Stream.of(new DraftText(
                                        "t-" + left.id(),
                                        element,
                                        DraftText.Kind.NARRATIVE,
                                        left.text(),
                                        false,
                                        left.line())))
                        .toList();
            }
        }

        void say(String id, String words) {
            if (words.isEmpty()) {
                texts.stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .ifPresent(it -> byHand(it.id(), it.line(), it.text()));
                texts = texts.stream().filter(it -> !it.id().equals(id)).toList();
            } else {
                texts(it -> it.id().equals(id) ? it.saying(words) : it);
            }
        }
    }
}

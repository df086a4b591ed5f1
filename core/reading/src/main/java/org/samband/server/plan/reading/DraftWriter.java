package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.reading.Doubt.Answer;

/** Collects the parts of a draft and gives them their ids. */
final class DraftWriter {

    private final Map<String, DraftElement> elements = new LinkedHashMap<>();
    private final List<DraftText> texts = new ArrayList<>();
    private final List<DraftResource> resources = new ArrayList<>();
    private final List<DraftRoute> routes = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    String element(String level, @Nullable String parent, String title, @Nullable String number, int line, int cell) {
        String id = id("e" + line + "-" + cell);
        elements.put(
                id,
                new DraftElement(
                        id, level, parent, elements.size(), title, number, null, null, line, List.of(), Set.of()));
        return id;
    }

    void change(String element, UnaryOperator<DraftElement> change) {
        elements.computeIfPresent(element, (id, old) -> change.apply(old));
    }

    DraftElement element(String id) {
        return Optional.ofNullable(elements.get(id))
                .orElseThrow(() -> new IllegalArgumentException("There is no element " + id + "."));
    }

    List<DraftElement> elements() {
        return List.copyOf(elements.values());
    }

    String text(@Nullable String element, DraftText.Kind kind, String text, boolean item, int line) {
        String id = id("t" + line);
        texts.add(new DraftText(id, element, kind, text, item, line));
        return id;
    }

    void resource(DraftResource resource) {
        resources.add(resource);
    }

    String resourceId(int line) {
        return id("r" + line);
    }

    /** Changes the resource written last, if it stands on the given line. */
    void changeLastResource(int line, UnaryOperator<DraftResource> change) {
        if (!resources.isEmpty() && resources.getLast().line() == line) {
            resources.add(change.apply(resources.removeLast()));
        }
    }

    void route(@Nullable String element, RouteReader.Found found, String body, int line) {
        BodyName name = found.body();
        routes.add(new DraftRoute(
                id("o" + line),
                element,
                found.cycle(),
                name.written(),
                body,
                name.type(),
                name.external(),
                found.treatment(),
                line));
    }

    List<DraftRoute> routes() {
        return List.copyOf(routes);
    }

    void changeRoutes(UnaryOperator<DraftRoute> change) {
        routes.replaceAll(change);
    }

    String leftOut(LeftOut.Reason reason, List<String> arguments, String text, int line) {
        String id = id("l" + line);
        leftOut.add(new LeftOut(id, line, reason, arguments, text));
        return id;
    }

    /** Accounts for the lines that have no part of the draft yet. */
    void placeRest(List<String> lines) {
        Set<Integer> accounted = draft("", 0, null, null, null).accountedLines();
        for (int line = 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1).strip();
            if (!text.isEmpty() && !accounted.contains(line)) {
                leftOut(LeftOut.Reason.NOT_PLACED, List.of(), text, line);
            }
        }
    }

    void doubt(DoubtKind kind, int line, @Nullable String element, List<String> arguments, Answer... answers) {
        doubt(kind, line, element, arguments, List.of(answers));
    }

    void doubt(DoubtKind kind, int line, @Nullable String element, List<String> arguments, List<Answer> answers) {
        doubts.add(new Doubt(id("d" + line), line, element, kind, arguments, answers, null));
    }

    void dropDoubts() {
        doubts.clear();
    }

    PlanDraft draft(String title, int year, @Nullable String vision, @Nullable String goal, @Nullable Origin origin) {
        List<Doubt> inOrder =
                doubts.stream().sorted(Comparator.comparingInt(Doubt::line)).toList();
        return new PlanDraft(
                title,
                year,
                vision,
                goal,
                origin,
                Tree.inOrder(elements()),
                texts,
                resources,
                routes,
                inOrder,
                leftOut);
    }

    private String id(String base) {
        int count = ids.merge(base, 1, Integer::sum);
        return count == 1 ? base : base + "-" + count;
    }
}

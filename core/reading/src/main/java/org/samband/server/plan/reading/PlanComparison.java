package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.reading.Titles;
import org.samband.server.plan.reading.Difference.Field;
import org.samband.server.plan.reading.Difference.Kind;

/**
 * Compares a draft, such as next year's plan, with the plan in the system: by level, title and parent, first what is the
 * same, then what is alike.
 */
public final class PlanComparison {

    private static final double SAME_TITLE = 2;
    private static final double SAME_PARENT = 1;
    private static final double ALIKE_ELSEWHERE = 0.92;

    private final List<DraftElement> drafted;
    private final List<KnownElement> known;
    private final Map<String, String> matches = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private PlanComparison(PlanDraft draft, List<KnownElement> known) {
        drafted = draft.elements();
        this.known = known;
    }

    /** Returns what became of each element: those of the draft in its order, then what is gone. */
    public static List<Difference> of(PlanDraft draft, List<KnownElement> known) {
        return new PlanComparison(draft, known).differences();
    }

    private List<Difference> differences() {
        Map<Integer, List<DraftElement>> byDepth = new LinkedHashMap<>();
        Map<String, Integer> depths = new HashMap<>();
        for (DraftElement element : drafted) {
            int depth = element.parent() == null ? 0 : depths.getOrDefault(element.parent(), 0) + 1;
            depths.put(element.id(), depth);
            byDepth.computeIfAbsent(depth, same -> new ArrayList<>()).add(element);
        }
        byDepth.keySet().stream().sorted().forEach(depth -> match(byDepth.getOrDefault(depth, List.of())));
        List<Difference> differences = new ArrayList<>();
        drafted.forEach(element -> differences.add(difference(element)));
        known.stream()
                .filter(it -> !taken.contains(it.id()))
                .forEach(it ->
                        differences.add(new Difference(Kind.GONE, null, it.id(), it.level(), it.title(), Set.of())));
        return List.copyOf(differences);
    }

    private void match(List<DraftElement> elements) {
        take(elements, true);
        take(elements, false);
    }

    /** Matches the best pairs first; those with the same title before the others. */
    private void take(List<DraftElement> elements, boolean sameTitles) {
        Map<String, List<KnownElement>> candidates = new HashMap<>();
        for (KnownElement one : known) {
            if (!taken.contains(one.id())) {
                candidates
                        .computeIfAbsent(key(one.level(), one.title(), sameTitles), same -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (DraftElement element : elements) {
            if (!matches.containsKey(element.id())) {
                for (KnownElement one :
                        candidates.getOrDefault(key(element.level(), element.title(), sameTitles), List.of())) {
                    double score = score(element, one, sameTitles);
                    if (score > 0) {
                        pairs.add(new Pair(element, one, score));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        for (Pair pair : pairs) {
            if (!matches.containsKey(pair.element.id()) && !taken.contains(pair.one.id())) {
                matches.put(pair.element.id(), pair.one.id());
                taken.add(pair.one.id());
            }
        }
    }

    private static String key(String level, String title, boolean sameTitles) {
        return sameTitles ? level + "/" + Titles.plain(title) : level;
    }

    private double score(DraftElement element, KnownElement one, boolean sameTitles) {
        boolean sameParent = sameParent(element, one);
        if (sameTitles) {
            return SAME_TITLE + (sameParent ? SAME_PARENT : 0);
        }
        double likeness = Titles.likeness(element.title(), one.title());
        boolean enough = likeness >= (sameParent ? Titles.SAME : ALIKE_ELSEWHERE);
        return enough ? likeness + (sameParent ? SAME_PARENT : 0) : 0;
    }

    private boolean sameParent(DraftElement element, KnownElement one) {
        @Nullable String parent = element.parent() == null ? null : matches.get(element.parent());
        return element.parent() == null ? one.parent() == null : Objects.equals(parent, one.parent());
    }

    private Difference difference(DraftElement element) {
        String id = matches.get(element.id());
        KnownElement one =
                known.stream().filter(it -> it.id().equals(id)).findFirst().orElse(null);
        if (one == null) {
            return new Difference(Kind.NEW, element.id(), null, element.level(), element.title(), Set.of());
        }
        Set<Field> fields = EnumSet.noneOf(Field.class);
        String schedule = element.schedule() == null ? null : element.schedule().text();
        if (!element.title().equals(one.title())) {
            fields.add(Field.TITLE);
        }
        if (!sameParent(element, one)) {
            fields.add(Field.PARENT);
        }
        if (!signs(schedule).equals(signs(one.schedule()))) {
            fields.add(Field.SCHEDULE);
        }
        Kind kind = fields.isEmpty() ? Kind.SAME : Kind.CHANGED;
        return new Difference(kind, element.id(), one.id(), element.level(), element.title(), fields);
    }

    /** Returns a schedule without regard to spaces, case and the length of its dashes. */
    private static String signs(@Nullable String schedule) {
        return schedule == null
                ? ""
                : schedule.replaceAll("[\u2010-\u2014]", "-")
                        .replaceAll("\\s+", "")
                        .toLowerCase(java.util.Locale.ROOT);
    }

    private record Pair(DraftElement element, KnownElement one, double score) {}
}

package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Elements as a tree. */
final class Tree {

    private Tree() {}

    /** Returns the elements with each before its children, and their places counted anew. */
    static List<DraftElement> inOrder(List<DraftElement> elements) {
        Map<@Nullable String, List<DraftElement>> children = new LinkedHashMap<>();
        elements.forEach(element -> children.computeIfAbsent(element.parent(), parent -> new ArrayList<>())
                .add(element));
        List<DraftElement> ordered = new ArrayList<>();
        add(children, null, ordered);
        return ordered;
    }

    private static void add(
            Map<@Nullable String, List<DraftElement>> children, @Nullable String parent, List<DraftElement> ordered) {
        int position = 0;
        for (DraftElement child : children.getOrDefault(parent, List.of())) {
            ordered.add(child.under(parent, ++position));
            add(children, child.id(), ordered);
        }
    }

    /** Returns the id of an element and those of all that stands under it. */
    static Set<String> below(List<DraftElement> elements, String id) {
        Set<String> below = new HashSet<>(Set.of(id));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (DraftElement element : elements) {
                if (element.parent() != null && below.contains(element.parent())) {
                    grown |= below.add(element.id());
                }
            }
        }
        return below;
    }
}

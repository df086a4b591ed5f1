package org.samband.server.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The paragraphs of an element after somebody typed those of some kinds anew: each stands where it stood. */
final class Rewriting {

    private final List<Paragraph> old;
    private final List<List<Paragraph>> places = new ArrayList<>();

    private Rewriting(List<Paragraph> old, Set<TextKind> kinds) {
        this.old = old;
        for (var paragraph : old) {
            places.add(new ArrayList<>(kinds.contains(paragraph.kind()) ? List.of() : List.of(paragraph)));
        }
        places.add(new ArrayList<>());
    }

    /** Returns the old paragraphs with those of some kinds as typed, which know nothing of items and lines. */
    static List<Paragraph> of(List<Paragraph> old, Set<TextKind> kinds, List<Paragraph> typed) {
        var rewriting = new Rewriting(old, kinds);
        for (var kind : TextKind.values()) {
            if (kinds.contains(kind)) {
                rewriting.put(
                        kind, typed.stream().filter(it -> it.kind() == kind).toList());
            }
        }
        return Stream.concat(
                        rewriting.places.stream().flatMap(List::stream),
                        typed.stream().filter(it -> !kinds.contains(it.kind())))
                .toList();
    }

    private void put(TextKind kind, List<Paragraph> typed) {
        var stood = new ArrayList<Integer>();
        for (int i = 0; i < old.size(); i++) {
            if (old.get(i).kind() == kind) {
                stood.add(i);
            }
        }
        var same = same(stood, typed);
        Deque<Integer> free = new ArrayDeque<>();
        int next = 0;
        int last = stood.isEmpty() ? old.size() : stood.getFirst();
        for (int i = 0; i < typed.size(); i++) {
            int at = same[i];
            if (at < 0 && free.isEmpty()) {
                while (next < stood.size() && !isSame(same, stood.get(next))) {
                    free.add(stood.get(next++));
                }
            }
            if (at >= 0) {
                free.clear();
                next = stood.indexOf(at) + 1;
                last = at;
                places.get(at).add(old.get(at));
            } else if (free.isEmpty()) {
                places.get(last).add(typed.get(i));
            } else {
                last = free.remove();
                var before = old.get(last);
                places.get(last).add(new Paragraph(kind, typed.get(i).text(), before.item(), before.line()));
            }
        }
    }

    private static boolean isSame(int[] same, int place) {
        for (int at : same) {
            if (at == place) {
                return true;
            }
        }
        return false;
    }

    /** Finds, for each typed paragraph, the place of the one that it is still, or -1; the most of them, in their order. */
    private int[] same(List<Integer> stood, List<Paragraph> typed) {
        var longest = new int[stood.size() + 1][typed.size() + 1];
        for (int i = stood.size() - 1; i >= 0; i--) {
            for (int j = typed.size() - 1; j >= 0; j--) {
                longest[i][j] = says(stood.get(i), typed.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var same = new int[typed.size()];
        int i = 0;
        for (int j = 0; j < typed.size(); j++) {
            while (i < stood.size() && longest[i + 1][j] == longest[i][j] && !says(stood.get(i), typed.get(j))) {
                i++;
            }
            var found =
                    i < stood.size() && says(stood.get(i), typed.get(j)) && longest[i][j] == longest[i + 1][j + 1] + 1;
            same[j] = found ? stood.get(i++) : -1;
        }
        return same;
    }

    private boolean says(int place, Paragraph typed) {
        return old.get(place).text().equals(typed.text());
    }
}

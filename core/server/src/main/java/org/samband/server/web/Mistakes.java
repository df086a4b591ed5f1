package org.samband.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, for the page that shows it again with what was typed. */
public record Mistakes(List<Mistake> all, @Nullable Message reason) {

    public Mistakes {
        all = List.copyOf(all);
    }

    public static Mistakes none() {
        return new Mistakes(List.of(), null);
    }

    /** Takes over what a refusal found; one without named fields is about the form as a whole. */
    public static Mistakes of(Refusal refusal) {
        return new Mistakes(refusal.mistakes(), refusal.mistakes().isEmpty() ? refusal.reason() : null);
    }

    public boolean any() {
        return !all.isEmpty() || reason != null;
    }

    public @Nullable Message at(String field) {
        return all.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse(null);
    }
}

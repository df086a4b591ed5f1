package org.samband.server.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A field of an element that two people wrote differently. */
public record Difference(String label, String yours, String theirs, boolean tick) {

    public static List<Difference> between(ElementForm yours, ElementForm theirs) {
        var found = new ArrayList<Difference>();
        add(found, "plan.element.title", yours.title(), theirs.title());
        add(found, "plan.element.number", yours.number(), theirs.number());
        add(found, "plan.schedule", yours.schedule(), theirs.schedule());
        add(found, "plan.responsible", yours.responsible(), theirs.responsible());
        add(found, "plan.effect", yours.effect(), theirs.effect());
        add(found, "plan.reference", yours.reference(), theirs.reference());
        add(found, "plan.text.narrative", yours.narrative(), theirs.narrative());
        add(found, "plan.text.organising", yours.organising(), theirs.organising());
        add(found, "plan.project.phase", yours.phase(), theirs.phase());
        add(found, "plan.project.owner", yours.owner(), theirs.owner());
        add(found, "plan.project.mandate", yours.mandate(), theirs.mandate());
        tick(found, "plan.none-intended", yours.noneIntended(), theirs.noneIntended());
        tick(found, "plan.open-question", yours.open(), theirs.open());
        return found;
    }

    /** Adds what one ticked and the other did not; the page says yes and no in its own words. */
    private static void tick(List<Difference> found, String label, @Nullable Boolean yours, @Nullable Boolean theirs) {
        var one = Boolean.TRUE.equals(yours);
        var other = Boolean.TRUE.equals(theirs);
        if (one != other) {
            found.add(new Difference(label, key(one), key(other), true));
        }
    }

    private static String key(boolean ticked) {
        return ticked ? "plan.conflict.yes" : "plan.conflict.no";
    }

    private static void add(List<Difference> found, String label, @Nullable String yours, @Nullable String theirs) {
        var one = Objects.requireNonNullElse(yours, "").replace("\r\n", "\n").strip();
        var other = Objects.requireNonNullElse(theirs, "").strip();
        if (!one.equals(other)) {
            found.add(new Difference(label, one, other, false));
        }
    }
}

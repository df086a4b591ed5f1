package org.samband.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A plan that is not adopted yet, as a rule of the profile sees it: {@code plan.at("area").size()} is how many areas it has, and
 * {@code plan.below(area)} what stands directly under one.
 *
 * @param year the first year it is for
 * @param untilYear the last one
 * @param elements what it holds, each after what it stands under
 */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public record DraftPlan(int year, int untilYear, List<Element> elements) {

    /** Copies the elements. */
    public DraftPlan {
        elements = List.copyOf(elements);
    }

    /** Returns the elements of a level. */
    public List<Element> at(String level) {
        return elements.stream()
                .filter(element -> element.level().equals(level))
                .toList();
    }

    /** Returns the elements directly under another. */
    public List<Element> below(Element parent) {
        return elements.stream()
                .filter(element -> element.parent().equals(OptionalInt.of(parent.place())))
                .toList();
    }

    /**
     * An area, a measure, an activity or whatever the profile's levels are.
     *
     * @param place its place in the plan, beginning with 0
     * @param parent the place of what it stands under, or empty
     * @param level the key of its level
     * @param title its title
     * @param scheduled whether it is said when it happens
     * @param responsible who answers for it, as written, or empty
     * @param funds what is set aside for it
     */
    public record Element(
            int place,
            OptionalInt parent,
            String level,
            String title,
            boolean scheduled,
            Optional<String> responsible,
            List<Fund> funds) {

        /** Copies the funds. */
        public Element {
            funds = List.copyOf(funds);
        }
    }

    /**
     * Money or work for an element.
     *
     * @param minorUnits the amount in hundredths, or empty where it is not one sum of money
     * @param source the key of where it comes from, or empty
     * @param certainty the key of how sure it is, or empty
     */
    public record Fund(OptionalLong minorUnits, Optional<String> source, Optional<String> certainty) {}
}

package org.samband.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A level of a plan, such as area, measure or activity.
 *
 * <p>For example {@code level("measure").with(Feature.RESOURCES, Feature.RESPONSIBLE)}.
 *
 * @param key the level's key, a concept of the terminology
 * @param required whether every plan has it
 * @param features what an element of it can carry besides its title
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record Level(String key, boolean required, Set<Feature> features) {

    /** Copies the features. */
    public Level {
        features = Set.copyOf(features);
    }

    /** Returns a level that every plan has, with a title only. */
    public static Level level(String key) {
        return new Level(key, true, Set.of());
    }

    /** Returns this level as one that a plan may leave out. */
    public Level optional() {
        return new Level(key, false, features);
    }

    /** Returns this level with more features. */
    public Level with(Feature... more) {
        Set<Feature> all = new LinkedHashSet<>(features);
        all.addAll(List.of(more));
        return new Level(key, required, all);
    }

    /** Tells whether an element of this level can carry a feature. */
    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** What an element of a plan can carry. */
    public enum Feature {
        /** Text in paragraphs. */
        NARRATIVE,
        /** When it happens. */
        SCHEDULE,
        /** How far it has come, by period. */
        STATUS,
        /** Money or work set aside for it. */
        RESOURCES,
        /** Who answers for it. */
        RESPONSIBLE,
        /** Which bodies treat or receive its reports. */
        ROUTES,
        /** Phases, owner and terms of reference. */
        PROJECT
    }
}

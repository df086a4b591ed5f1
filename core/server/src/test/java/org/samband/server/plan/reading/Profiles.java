package org.samband.server.plan.reading;

import static org.samband.profile.Level.Feature.NARRATIVE;
import static org.samband.profile.Level.Feature.RESOURCES;
import static org.samband.profile.Level.Feature.SCHEDULE;
import static org.samband.profile.Level.Feature.STATUS;
import static org.samband.profile.Level.level;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.samband.profile.PlanStructure;
import org.samband.profile.reading.ReadingVocabulary;

/** The levels and the reading vocabularies of the built-in profiles, from the plugins' own folders. */
final class Profiles {

    private static final Path PLUGINS = Path.of("..", "..", "plugins");

    static final PlanStructure NORWEGIAN_LEVELS = PlanStructure.of(
            level("area").with(NARRATIVE, RESOURCES),
            level("focus").optional().with(NARRATIVE, RESOURCES),
            level("group").optional(),
            level("measure").with(RESOURCES),
            level("activity").with(SCHEDULE, STATUS));

    static final PlanStructure FEDERATION_LEVELS = PlanStructure.of(
            level("area").with(NARRATIVE, RESOURCES),
            level("goal").optional(),
            level("assignment").with(RESOURCES),
            level("activity").with(SCHEDULE, STATUS));

    static final PlanStructure ASSOCIATION_LEVELS = PlanStructure.of(
            level("area").with(NARRATIVE, RESOURCES),
            level("section").optional().with(NARRATIVE, RESOURCES),
            level("task").with(SCHEDULE, STATUS, RESOURCES));

    static final ReadingVocabulary NORWEGIAN = vocabulary("norwegian-regional-council", "norwegianregionalcouncil");

    static final ReadingVocabulary FEDERATION =
            vocabulary("swedish-municipal-federation", "swedishmunicipalfederation");

    static final ReadingVocabulary ASSOCIATION = vocabulary("association-of-associations", "associationofassociations");

    private Profiles() {}

    static PlanReader norwegian() {
        return new PlanReader(NORWEGIAN_LEVELS, NORWEGIAN);
    }

    static PlanReader federation() {
        return new PlanReader(FEDERATION_LEVELS, FEDERATION);
    }

    static PlanReader association() {
        return new PlanReader(ASSOCIATION_LEVELS, ASSOCIATION);
    }

    static ReadingVocabulary vocabulary(String plugin, String name) {
        Path file = PLUGINS.resolve(plugin)
                .resolve("src/main/resources/org/samband/plugins")
                .resolve(name)
                .resolve("reading.properties");
        try {
            return ReadingVocabulary.read(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

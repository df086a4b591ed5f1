package org.samband.server.examples;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an example says of its alliance, in {@code alliance.json} among its resources. */
record ExampleManifest(
        String name,
        String language,
        @Nullable String colour,
        boolean publishes,
        @Nullable Map<String, Map<String, String>> terms,
        @Nullable List<String> cycles,
        List<ExampleBody> bodies,
        List<ExamplePlan> plans) {

    /** A body of the alliance, or an external one without type. */
    record ExampleBody(
            String name,
            @Nullable String type,
            @Nullable Boolean external,
            @Nullable List<String> aliases) {}

    /** A plan document, when and where it was adopted, and perhaps the file of what was said of its activities. */
    record ExamplePlan(
            String file,
            int year,
            @Nullable String adoptedOn,
            @Nullable String reference,
            @Nullable String statuses) {}
}

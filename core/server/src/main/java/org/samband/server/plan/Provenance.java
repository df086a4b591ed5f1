package org.samband.server.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an element comes from.
 *
 * @param importId the import of the document it was read from
 * @param line its line in that document
 * @param carriedFrom the element of an earlier plan that it goes on with
 * @param thread the first element of that chain: what was said about any of them is the history of all
 */
public record Provenance(
        @Nullable UUID importId,
        @Nullable Integer line,
        @Nullable PlanElementId carriedFrom,
        PlanElementId thread) {

    static Provenance own(PlanElementId id) {
        return new Provenance(null, null, null, id);
    }
}

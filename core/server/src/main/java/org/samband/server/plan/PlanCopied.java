package org.samband.server.plan;

import java.util.Map;

/**
 * A plan began as a copy of another; heard inside the transaction that makes it.
 *
 * @param elements the new elements by the ids, as text, of those they go on with
 */
public record PlanCopied(PlanId from, PlanId to, Map<String, PlanElementId> elements) {

    public PlanCopied {
        elements = Map.copyOf(elements);
    }
}

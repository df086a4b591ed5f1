package org.samband.server.funding;

import java.util.List;
import org.samband.server.register.OrganisationId;

/**
 * What was paid for the same time a year before.
 *
 * @param total what all paid together
 * @param gone who paid then and pays no more, neither itself nor through what it became part of
 */
public record YearBefore(long total, List<Gone> gone) {

    public YearBefore {
        gone = List.copyOf(gone);
    }

    /** One who pays no more. */
    public record Gone(OrganisationId organisation, String name, long amount) {}
}

package org.samband.server.funding;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies a contribution. */
public record ContributionId(UUID value) implements Identifier {

    static ContributionId next() {
        return new ContributionId(Ids.next());
    }
}

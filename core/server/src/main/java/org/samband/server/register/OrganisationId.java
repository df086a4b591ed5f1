package org.samband.server.register;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** The identifier of an organisation, the same in all alliances. */
public record OrganisationId(UUID value) implements Identifier {

    static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }
}

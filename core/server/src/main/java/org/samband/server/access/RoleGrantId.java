package org.samband.server.access;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** The identifier of the grant of a role. */
public record RoleGrantId(UUID value) implements Identifier {

    static RoleGrantId next() {
        return new RoleGrantId(Ids.next());
    }
}

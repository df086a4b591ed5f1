package org.samband.server.access;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** The identifier of an account. */
public record AccountId(UUID value) implements Identifier {

    static AccountId next() {
        return new AccountId(Ids.next());
    }
}

package org.samband.server.access;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** The identifier of a secret address, which is not the secret. */
public record SecretAddressId(UUID value) implements Identifier {

    static SecretAddressId next() {
        return new SecretAddressId(Ids.next());
    }
}

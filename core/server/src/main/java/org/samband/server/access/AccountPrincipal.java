package org.samband.server.access;

import java.security.Principal;
import java.util.Optional;
import java.util.UUID;

/**
 * What a session remembers of who signed in.
 *
 * @param stamp which of the account's passwords it was; a later one ends the session
 */
record AccountPrincipal(UUID account, int stamp) implements Principal {

    static Optional<AccountPrincipal> parse(String written) {
        var parts = written.split("/", 2);
        try {
            return Optional.of(new AccountPrincipal(UUID.fromString(parts[0]), Integer.parseInt(parts[1])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    String written() {
        return account + "/" + stamp;
    }

    @Override
    public String getName() {
        return account.toString();
    }
}

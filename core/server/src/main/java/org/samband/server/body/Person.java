package org.samband.server.body;

import org.jspecify.annotations.Nullable;
import org.samband.server.access.AccountId;
import org.samband.server.data.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/**
 * Somebody who holds seats in bodies of the alliance, with an account or without.
 *
 * @param account what they sign in with, if they do
 */
public record Person(
        @Id PersonId id,
        String name,
        @Column("account_id") @Nullable AccountId account,
        @Version @Nullable Integer version) {

    static Person called(String name) {
        return new Person(new PersonId(Ids.next()), name, null, null);
    }

    Person become(String newName, @Nullable AccountId newAccount) {
        return new Person(id, newName, newAccount, version);
    }

    public int seen() {
        return version == null ? 0 : version;
    }
}

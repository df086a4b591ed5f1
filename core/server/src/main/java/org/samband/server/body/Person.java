package org.samband.server.body;

import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** Somebody who holds seats in bodies of the alliance, with an account or without. */
public record Person(
        @Id PersonId id, String name, @Version @Nullable Integer version) {

    static Person called(String name) {
        return new Person(new PersonId(Ids.next()), name, null);
    }
}

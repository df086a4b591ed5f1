package org.samband.server.body;

import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What the members take turns at, year by year, such as to host an event.
 *
 * @param body the body that it belongs to, if it belongs to one
 */
public record RotatingRole(
        @Id RotatingRoleId id,
        String name,
        @Column("body_id") @Nullable BodyId body,
        @Version @Nullable Integer version) {

    static RotatingRole called(String name, @Nullable BodyId body) {
        return new RotatingRole(new RotatingRoleId(Ids.next()), name, body, null);
    }

    RotatingRole renamed(String newName, @Nullable BodyId newBody) {
        return new RotatingRole(id, newName, newBody, version);
    }

    /** Returns the version that somebody sees who looks at it now. */
    public int seen() {
        return version == null ? 0 : version;
    }
}

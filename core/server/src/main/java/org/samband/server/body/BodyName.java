package org.samband.server.body;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.samband.server.data.Validity;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What a body is called from a day to a day, and the rules by which it exists then.
 *
 * @param legalBasis the law, statute or agreement, if somebody has said
 */
public record BodyName(
        @Id BodyNameId id,
        @Column("body_id") BodyId body,
        String name,
        @Nullable String legalBasis,
        Validity valid,
        @Version @Nullable Integer version) {

    static BodyName of(BodyId body, String name, @Nullable String legalBasis, Validity valid) {
        return new BodyName(new BodyNameId(Ids.next()), body, name, legalBasis, valid, null);
    }

    BodyName called(String newName, @Nullable String newLegalBasis) {
        return new BodyName(id, body, newName, newLegalBasis, valid, version);
    }

    BodyName endingBefore(LocalDate until) {
        return new BodyName(id, body, name, legalBasis, valid.endingBefore(until), version);
    }

    /** Returns its last day, if there is one. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(valid.until()).map(until -> until.minusDays(1));
    }
}

package org.samband.server.body;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Quorum;
import org.samband.server.data.Ids;
import org.samband.server.data.Validity;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/**
 * How many of a body's seats must be filled for it to decide, from a day to a day, by its own rules.
 *
 * @param part of each so many seats, the least that must be there; null where it is again as the type of the body says
 * @param whole how many seats that is a part of
 * @param beyond whether the part itself is not enough
 * @param basis the statutes or the decision that say so, if somebody has said
 */
public record BodyQuorum(
        @Id BodyQuorumId id,
        @Column("body_id") BodyId body,
        @Nullable Integer part,
        @Nullable Integer whole,
        @Nullable Boolean beyond,
        @Nullable String basis,
        Validity valid,
        @Version @Nullable Integer version) {

    static BodyQuorum of(BodyId body, @Nullable Quorum rule, @Nullable String basis, Validity valid) {
        return new BodyQuorum(new BodyQuorumId(Ids.next()), body, null, null, null, null, valid, null)
                .being(rule, basis);
    }

    BodyQuorum being(@Nullable Quorum rule, @Nullable String newBasis) {
        return rule == null
                ? new BodyQuorum(id, body, null, null, null, newBasis, valid, version)
                : new BodyQuorum(id, body, rule.part(), rule.whole(), rule.beyond(), newBasis, valid, version);
    }

    BodyQuorum endingBefore(LocalDate until) {
        return new BodyQuorum(id, body, part, whole, beyond, basis, valid.endingBefore(until), version);
    }

    /** Returns the rule, or nothing where it is as the type of the body says. */
    public Optional<Quorum> rule() {
        return part == null || whole == null || beyond == null
                ? Optional.empty()
                : Optional.of(new Quorum(part, whole, beyond));
    }

    /** Returns its last day, if there is one. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(valid.until()).map(until -> until.minusDays(1));
    }
}

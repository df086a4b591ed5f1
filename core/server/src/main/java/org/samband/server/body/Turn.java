package org.samband.server.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.samband.server.register.OrganisationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Whose turn it is at a rotating role in a year, decided or still open.
 *
 * @param organisation whose it is, or null as long as that is open
 * @param decision what that rests on, as people write it: a meeting, a case
 * @param settleBy the day until which it is to be decided
 */
@Table("rotating_turn")
public record Turn(
        @Id TurnId id,
        @Column("role_id") RotatingRoleId role,
        int year,
        @Column("organisation_id") @Nullable OrganisationId organisation,
        @Nullable String decision,
        LocalDate settleBy,
        @Version @Nullable Integer version) {

    static Turn of(RotatingRoleId role, Draft draft) {
        return new Turn(
                new TurnId(Ids.next()),
                role,
                draft.year(),
                draft.organisation(),
                draft.decision(),
                draft.settledBy(),
                null);
    }

    Turn become(Draft draft) {
        return new Turn(id, role, year, draft.organisation(), draft.decision(), draft.settledBy(), version);
    }

    public boolean open() {
        return organisation == null;
    }

    public int seen() {
        return version == null ? 0 : version;
    }

    /**
     * What somebody says of a turn.
     *
     * @param settleBy the day until which it is to be decided, or null for the end of the year before
     */
    public record Draft(
            int year,
            @Nullable OrganisationId organisation,
            @Nullable String decision,
            @Nullable LocalDate settleBy) {

        LocalDate settledBy() {
            return settleBy == null ? LocalDate.of(year - 1, 12, 31) : settleBy;
        }
    }
}

package org.samband.server.alliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.samband.server.register.OrganisationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/**
 * A party to an agreement, and whether it has approved it.
 *
 * @param approvedOn the day of its approval; null also where nobody noted it
 * @param reference the case or minutes in which it approved
 */
public record AgreementParty(
        @Id AgreementPartyId id,
        @Column("agreement_id") AgreementId agreement,
        @Column("organisation_id") OrganisationId organisation,
        boolean approved,
        @Nullable LocalDate approvedOn,
        @Nullable String reference,
        @Version @Nullable Integer version) {

    static AgreementParty to(AgreementId agreement, OrganisationId organisation) {
        return new AgreementParty(new AgreementPartyId(Ids.next()), agreement, organisation, false, null, null, null);
    }

    AgreementParty approving(@Nullable LocalDate on, @Nullable String where) {
        return new AgreementParty(id, agreement, organisation, true, on, where, version);
    }

    AgreementParty notApproving() {
        return new AgreementParty(id, agreement, organisation, false, null, null, version);
    }
}

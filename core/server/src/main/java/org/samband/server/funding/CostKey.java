package org.samband.server.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.StoredAsJson;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What an agreement sets for each participant of a levy, from a day on.
 *
 * @param agreement the agreement, in words
 * @param percent whether the shares are percentages, which together are 100
 */
public record CostKey(
        @Id CostKeyId id,
        @Column("levy_id") LevyId levy,
        Validity valid,
        String agreement,
        boolean percent,
        Shares shares,
        @Version @Nullable Integer version) {

    static CostKey begun(LevyId levy) {
        return new CostKey(CostKeyId.next(), levy, Validity.always(), "", false, new Shares(List.of()), null);
    }

    CostKey agreed(Validity newValid, String newAgreement, boolean inPercent, Shares newShares) {
        return new CostKey(id, levy, newValid, newAgreement, inPercent, newShares, version);
    }

    /** Returns its version, to be compared with the one that somebody saw. */
    public int seen() {
        return version == null ? 0 : version;
    }

    public Optional<BigDecimal> of(OrganisationId organisation) {
        return shares.list().stream()
                .filter(share -> share.organisation().equals(organisation))
                .map(KeyShare::share)
                .findFirst();
    }

    /** The shares of all. */
    public record Shares(List<KeyShare> list) implements StoredAsJson {}

    /** The share of one. */
    public record KeyShare(OrganisationId organisation, BigDecimal share) {}
}

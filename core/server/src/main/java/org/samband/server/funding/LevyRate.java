package org.samband.server.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Validity;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What a levy takes from a day on: a rate, or the total of a year that is shared.
 *
 * @param amount in minor units per unit of the basis, or the total in minor units
 * @param decision what it rests on, in words
 */
public record LevyRate(
        @Id LevyRateId id,
        @Column("levy_id") LevyId levy,
        Validity valid,
        BigDecimal amount,
        String decision,
        @Version @Nullable Integer version) {

    static LevyRate of(LevyId levy, Validity valid, BigDecimal amount, String decision) {
        return new LevyRate(LevyRateId.next(), levy, valid, amount, decision, null);
    }

    LevyRate until(LocalDate day) {
        return new LevyRate(id, levy, valid.endingBefore(day), amount, decision, version);
    }
}

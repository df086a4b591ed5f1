package org.samband.server.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.StoredAsJson;
import org.samband.server.register.OrganisationId;

/**
 * What somebody wonders about a levy; what is null stays as it is.
 *
 * @param rate another rate per unit of basis or another total, in minor units
 * @param rule the key of another rule
 * @param source the key of another statistic
 * @param reference another rule for the day of the figures
 * @param referenceDate another day of the figures, whatever the rule says
 * @param without who would be left out
 * @param with who would be counted in
 */
public record WhatIfQuestion(
        LevyId levy,
        int year,
        @Nullable BigDecimal rate,
        @Nullable String rule,
        @Nullable String source,
        @Nullable ReferenceDay reference,
        @Nullable LocalDate referenceDate,
        List<OrganisationId> without,
        List<OrganisationId> with)
        implements StoredAsJson {

    public WhatIfQuestion {
        without = List.copyOf(without);
        with = List.copyOf(with);
    }

    /** Tells whether another question asks the same, however its rate is written. */
    public boolean sameAs(WhatIfQuestion other) {
        var sameRate = rate == null || other.rate == null
                ? rate == null && other.rate == null
                : rate.compareTo(other.rate) == 0;
        return sameRate && withoutRate().equals(other.withoutRate());
    }

    private WhatIfQuestion withoutRate() {
        return new WhatIfQuestion(levy, year, null, rule, source, reference, referenceDate, without, with);
    }

    Question of(Levy asAgreed) {
        var terms = terms(asAgreed.terms());
        return new Question(
                asAgreed.agreed(terms),
                RunTime.of(year),
                referenceDate == null ? terms.figures().reference().in(year) : referenceDate,
                rate,
                Set.copyOf(without),
                Set.copyOf(with));
    }

    private LevyTerms terms(LevyTerms agreed) {
        var figures = new LevyFigures(
                source == null ? agreed.figures().source() : source,
                reference == null ? agreed.figures().reference() : reference);
        return (rule == null ? agreed : agreed.ruledBy(rule)).goingBy(figures);
    }
}

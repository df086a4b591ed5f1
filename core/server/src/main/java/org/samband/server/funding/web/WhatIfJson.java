package org.samband.server.funding.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyId;
import org.samband.server.funding.ReferenceDay;
import org.samband.server.funding.Scenario;
import org.samband.server.funding.ScenarioId;
import org.samband.server.funding.WhatIfQuestion;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Refusal;

/**
 * A what-if that somebody kept, as the API shows it.
 *
 * @param effect what it comes to now; null in lists
 */
record WhatIfJson(
        ScenarioId id,
        String title,
        Instant keptAt,
        String keptBy,
        Asked question,
        @Nullable EffectJson effect) {

    static WhatIfJson of(Scenario scenario, @Nullable EffectJson effect) {
        return new WhatIfJson(
                scenario.id(),
                scenario.title(),
                scenario.keptAt(),
                scenario.keptBy(),
                Asked.of(scenario.title(), scenario.question()),
                effect);
    }

    /**
     * What a client wonders about a levy; what it leaves out stays as it is agreed.
     *
     * @param title what it is called where it is kept
     * @param rate another rate per unit of basis, or another total, in minor units
     * @param source the key of another statistic
     * @param referenceMonth with {@code referenceDay} and {@code referenceYearsBefore} another rule for the day of
     *     the figures
     * @param referenceDate another day of the figures, whatever the rule says
     */
    record Asked(
            @Nullable String title,
            @Nullable LevyId levyId,
            @Nullable Integer year,
            @Nullable BigDecimal rate,
            @Nullable String rule,
            @Nullable String source,
            @Nullable Integer referenceMonth,
            @Nullable Integer referenceDay,
            @Nullable Integer referenceYearsBefore,
            @Nullable LocalDate referenceDate,
            @Nullable List<OrganisationId> without,
            @Nullable List<OrganisationId> with) {

        static Asked of(String title, WhatIfQuestion question) {
            var day = question.reference();
            return new Asked(
                    title,
                    question.levy(),
                    question.year(),
                    question.rate(),
                    question.rule(),
                    question.source(),
                    day == null ? null : day.referenceMonth(),
                    day == null ? null : day.referenceDay(),
                    day == null ? null : day.referenceYearsBefore(),
                    question.referenceDate(),
                    question.without(),
                    question.with());
        }

        LevyId levy() {
            if (levyId == null) {
                throw Refusal.at("levyId", "levy.field-missing");
            }
            return levyId;
        }

        WhatIfQuestion question(Levy levy, int likelyYear) {
            return new WhatIfQuestion(
                    levy.id(),
                    year == null ? likelyYear : year,
                    rate,
                    rule,
                    source,
                    reference(levy.terms().figures().reference()),
                    referenceDate,
                    Objects.requireNonNullElse(without, List.of()),
                    Objects.requireNonNullElse(with, List.of()));
        }

        private @Nullable ReferenceDay reference(ReferenceDay agreed) {
            return referenceMonth == null && referenceDay == null && referenceYearsBefore == null
                    ? null
                    : ReferenceDay.of(
                                    Objects.requireNonNullElse(referenceMonth, agreed.referenceMonth()),
                                    Objects.requireNonNullElse(referenceDay, agreed.referenceDay()),
                                    Objects.requireNonNullElse(referenceYearsBefore, agreed.referenceYearsBefore()))
                            .orElseThrow(() -> Refusal.at("referenceDay", "levy.reference-wrong"));
        }
    }
}

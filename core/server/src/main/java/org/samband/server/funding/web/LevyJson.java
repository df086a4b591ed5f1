package org.samband.server.funding.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.SchemeId;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyId;
import org.samband.server.funding.LevyRate;
import org.samband.server.funding.LevyRateId;
import org.samband.server.funding.LevyTerms;
import org.samband.server.funding.Payers;
import org.samband.server.funding.Proration;
import org.samband.server.funding.ReferenceDay;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationKind;
import org.samband.server.web.Refusal;

/** A levy as the API shows it, with its rates in the order of time. */
record LevyJson(LevyId id, SchemeId schemeId, int version, Said said, List<RateJson> rates) {

    static LevyJson of(Levy levy, List<LevyRate> rates) {
        return new LevyJson(
                levy.id(),
                levy.scheme(),
                levy.seen(),
                Said.of(levy),
                rates.stream().map(RateJson::of).toList());
    }

    /** A rate as the API shows it, in minor units for each unit of the basis; or the total of a year. */
    record RateJson(
            LevyRateId id,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            BigDecimal rate,
            String decision) {

        static RateJson of(LevyRate rate) {
            return new RateJson(
                    rate.id(),
                    rate.valid().from(),
                    rate.valid().until(),
                    rate.amount().stripTrailingZeros(),
                    rate.decision());
        }
    }

    /**
     * What a client says of a levy; what it leaves out is usual.
     *
     * @param referenceMonth with {@code referenceDay} and {@code referenceYearsBefore} the day of the figures
     * @param within the county whose municipalities alone count
     */
    record Said(
            @Nullable SchemeId schemeId,
            @Nullable String title,
            @Nullable String purpose,
            @Nullable String rule,
            @Nullable String currency,
            @Nullable Payers payers,
            @Nullable String onlyKind,
            @Nullable OrganisationId within,
            @Nullable String source,
            @Nullable Integer referenceMonth,
            @Nullable Integer referenceDay,
            @Nullable Integer referenceYearsBefore,
            @Nullable Proration proration,
            @Nullable Long roundingStep,
            @Nullable RoundingMode roundingMode,
            @Nullable Long minimum,
            @Nullable Long ceiling,
            @Nullable String ceilingFrom,
            @Nullable String missing) {

        static Said of(Levy levy) {
            var terms = levy.terms();
            var kind = terms.onlyKind();
            return new Said(
                    levy.scheme(),
                    terms.title(),
                    terms.purpose(),
                    terms.rule(),
                    terms.currency(),
                    terms.payers(),
                    kind == null ? null : kind.code(),
                    terms.withinId(),
                    terms.source(),
                    terms.reference().referenceMonth(),
                    terms.reference().referenceDay(),
                    terms.reference().referenceYearsBefore(),
                    terms.proration(),
                    terms.roundingStep(),
                    terms.roundingMode(),
                    terms.minimum(),
                    terms.ceiling(),
                    terms.ceilingFrom(),
                    terms.missing());
        }

        SchemeId scheme() {
            return given("schemeId", schemeId);
        }

        LevyTerms terms(String usualCurrency) {
            return new LevyTerms(
                    given("title", title),
                    purpose,
                    given("rule", rule),
                    Objects.requireNonNullElse(currency, usualCurrency),
                    Objects.requireNonNullElse(payers, Payers.PARTICIPANTS),
                    onlyKind == null
                            ? null
                            : OrganisationKind.of(onlyKind)
                                    .orElseThrow(() -> Refusal.at("onlyKind", "levy.kind-unknown")),
                    within,
                    source,
                    new ReferenceDay(
                            Objects.requireNonNullElse(referenceMonth, 1),
                            Objects.requireNonNullElse(referenceDay, 1),
                            Objects.requireNonNullElse(referenceYearsBefore, 0)),
                    Objects.requireNonNullElse(proration, Proration.FULL),
                    Objects.requireNonNullElse(roundingStep, 1L),
                    Objects.requireNonNullElse(roundingMode, RoundingMode.HALF_UP),
                    minimum,
                    ceiling,
                    ceilingFrom,
                    missing);
        }

        private static <T> T given(String field, @Nullable T value) {
            if (value == null) {
                throw Refusal.at(field, "levy.field-missing");
            }
            return value;
        }
    }
}

package org.samband.server.funding.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.SchemeId;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyFigures;
import org.samband.server.funding.LevyId;
import org.samband.server.funding.LevyLimits;
import org.samband.server.funding.LevyRate;
import org.samband.server.funding.LevyRateId;
import org.samband.server.funding.LevyRounding;
import org.samband.server.funding.LevyTerms;
import org.samband.server.funding.LevyWords;
import org.samband.server.funding.Payers;
import org.samband.server.funding.Proration;
import org.samband.server.funding.ReferenceDay;
import org.samband.server.funding.WhoPays;
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
                    WrittenAmount.plain(rate.amount()),
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
            var kind = terms.who().onlyKind();
            return new Said(
                    levy.scheme(),
                    terms.title(),
                    terms.words().purpose(),
                    terms.rule(),
                    terms.currency(),
                    terms.who().payers(),
                    kind == null ? null : kind.code(),
                    terms.who().withinId(),
                    terms.figures().source(),
                    terms.figures().reference().referenceMonth(),
                    terms.figures().reference().referenceDay(),
                    terms.figures().reference().referenceYearsBefore(),
                    terms.proration(),
                    terms.rounding().roundingStep(),
                    terms.rounding().roundingMode(),
                    terms.limits().minimum(),
                    terms.limits().ceiling(),
                    terms.limits().ceilingFrom(),
                    terms.words().missing());
        }

        SchemeId scheme() {
            return given("schemeId", schemeId);
        }

        LevyTerms terms(String usualCurrency) {
            return new LevyTerms(
                    new LevyWords(given("title", title), purpose, missing),
                    given("rule", rule),
                    Objects.requireNonNullElse(currency, usualCurrency),
                    new WhoPays(Objects.requireNonNullElse(payers, Payers.PARTICIPANTS), kind(), within),
                    new LevyFigures(source, reference()),
                    Objects.requireNonNullElse(proration, Proration.FULL),
                    new LevyRounding(
                            Objects.requireNonNullElse(roundingStep, 1L),
                            Objects.requireNonNullElse(roundingMode, RoundingMode.HALF_UP)),
                    new LevyLimits(minimum, ceiling, ceilingFrom));
        }

        private @Nullable OrganisationKind kind() {
            return onlyKind == null
                    ? null
                    : OrganisationKind.of(onlyKind).orElseThrow(() -> Refusal.at("onlyKind", "levy.kind-unknown"));
        }

        private ReferenceDay reference() {
            return new ReferenceDay(
                    Objects.requireNonNullElse(referenceMonth, 1),
                    Objects.requireNonNullElse(referenceDay, 1),
                    Objects.requireNonNullElse(referenceYearsBefore, 0));
        }

        private static <T> T given(String field, @Nullable T value) {
            if (value == null) {
                throw Refusal.at(field, "levy.field-missing");
            }
            return value;
        }
    }
}

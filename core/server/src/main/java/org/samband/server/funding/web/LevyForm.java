package org.samband.server.funding.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.SchemeId;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyFigures;
import org.samband.server.funding.LevyLimits;
import org.samband.server.funding.LevyRounding;
import org.samband.server.funding.LevyTerms;
import org.samband.server.funding.LevyWords;
import org.samband.server.funding.Payers;
import org.samband.server.funding.Proration;
import org.samband.server.funding.ReferenceDay;
import org.samband.server.funding.WhoPays;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationKind;
import org.samband.server.web.Refusal;

/** A levy as a person writes it in a form. */
public record LevyForm(
        @Nullable String id,
        @Nullable Integer version,
        @Nullable String schemeId,
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String rule,
        @Nullable String currency,
        @Nullable String payers,
        @Nullable String onlyKind,
        @Nullable String within,
        @Nullable String source,
        @Nullable String referenceDay,
        @Nullable String yearsBefore,
        @Nullable String proration,
        @Nullable String roundingStep,
        @Nullable String roundingMode,
        @Nullable String minimum,
        @Nullable String ceiling,
        @Nullable String ceilingFrom,
        @Nullable String missing) {

    static LevyForm empty(@Nullable String scheme, String currency) {
        return new LevyForm(
                null, null, scheme, null, null, null, currency, null, null, null, null, "01-01", "0", null, "1", null,
                null, null, null, null);
    }

    static LevyForm of(Levy levy, @Nullable Organisation county) {
        var terms = levy.terms();
        var day = terms.figures().reference();
        return new LevyForm(
                levy.id().value().toString(),
                levy.seen(),
                levy.scheme().value().toString(),
                terms.title(),
                terms.words().purpose(),
                terms.rule(),
                terms.currency(),
                terms.who().payers().key(),
                Optional.ofNullable(terms.who().onlyKind())
                        .map(OrganisationKind::code)
                        .orElse(""),
                Optional.ofNullable(county).flatMap(Organisation::code).orElse(null),
                terms.figures().source(),
                String.format("%02d-%02d", day.referenceMonth(), day.referenceDay()),
                Integer.toString(day.referenceYearsBefore()),
                terms.proration().key(),
                Long.toString(terms.rounding().roundingStep()),
                terms.rounding().roundingMode().name(),
                written(terms.limits().minimum(), terms.currency()),
                written(terms.limits().ceiling(), terms.currency()),
                terms.limits().ceilingFrom(),
                terms.words().missing());
    }

    SchemeId scheme() {
        try {
            return new SchemeId(UUID.fromString(Objects.requireNonNullElse(schemeId, "")));
        } catch (IllegalArgumentException e) {
            throw Refusal.at("schemeId", "levy.scheme-unknown");
        }
    }

    /**
     * Returns what is written, or refuses it.
     *
     * @param present what was agreed before, where the form does not ask for all of it
     */
    LevyTerms terms(String usualCurrency, @Nullable Organisation county, @Nullable LevyTerms present) {
        var money = currency == null || currency.isBlank() ? usualCurrency : currency.strip();
        var digits = digits(money);
        return new LevyTerms(
                new LevyWords(Objects.requireNonNullElse(title, ""), purpose, missing),
                Objects.requireNonNullElse(rule, ""),
                money,
                new WhoPays(chosenPayers(), chosenKind(present), county == null ? null : county.id()),
                new LevyFigures(source == null || source.isBlank() ? null : source, reference()),
                Proration.BY_DAYS.key().equals(proration) ? Proration.BY_DAYS : Proration.FULL,
                rounding(present),
                new LevyLimits(
                        WrittenAmount.whole("minimum", minimum, digits),
                        WrittenAmount.whole("ceiling", ceiling, digits),
                        ceilingFrom));
    }

    private LevyRounding rounding(@Nullable LevyTerms present) {
        var step = WrittenAmount.whole("roundingStep", roundingStep, 0);
        var usual = present == null ? RoundingMode.HALF_UP : present.rounding().roundingMode();
        return new LevyRounding(
                step == null ? 1 : step,
                Arrays.stream(RoundingMode.values())
                        .filter(mode -> mode.name().equals(roundingMode))
                        .findFirst()
                        .orElse(usual));
    }

    private @Nullable OrganisationKind chosenKind(@Nullable LevyTerms present) {
        if (onlyKind == null) {
            return present == null ? null : present.who().onlyKind();
        }
        return onlyKind.isBlank()
                ? null
                : OrganisationKind.of(onlyKind).orElseThrow(() -> Refusal.at("onlyKind", "levy.kind-unknown"));
    }

    private Payers chosenPayers() {
        return Arrays.stream(Payers.values())
                .filter(each -> each.key().equals(payers))
                .findFirst()
                .orElse(Payers.PARTICIPANTS);
    }

    private ReferenceDay reference() {
        var parts = new ArrayList<>(
                List.of(Objects.requireNonNullElse(referenceDay, "").strip().split("-")));
        var years = Objects.requireNonNullElse(yearsBefore, "0").strip();
        if (parts.size() == 2
                && parts.stream().allMatch(part -> part.matches("\\d{1,2}"))
                && years.matches("\\d{1,2}")) {
            return ReferenceDay.of(
                            Integer.parseInt(parts.getFirst()),
                            Integer.parseInt(parts.getLast()),
                            Integer.parseInt(years))
                    .orElseThrow(() -> Refusal.at("referenceDay", "levy.reference-wrong"));
        }
        throw Refusal.at("referenceDay", "levy.reference-wrong");
    }

    private static @Nullable String written(@Nullable Long amount, @Nullable String currency) {
        return amount == null
                ? null
                : BigDecimal.valueOf(amount, currency == null ? 2 : digits(currency))
                        .toPlainString();
    }

    static int digits(String currency) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(currency))
                .map(known -> Math.max(0, known.getDefaultFractionDigits()))
                .findFirst()
                .orElse(2);
    }
}

package org.samband.server.plan.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.server.plan.Amount;
import org.samband.server.plan.Amount.Kind;
import org.samband.server.plan.reading.AmountReader;
import org.samband.server.plan.reading.AmountReading;
import org.samband.server.web.Mistake;

/** How much somebody typed that something is: a kind, and the figure where the kind has one. */
record TypedAmount(String kind, String figure, boolean about) {

    static final List<String> KEYS =
            Stream.of(Kind.values()).map(TypedAmount::key).toList();

    private static final int LONGEST = 40;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the figure of an amount as one would type it. */
    static @Nullable String figure(Amount amount) {
        var from = amount.from();
        var to = amount.to();
        if (from == null) {
            var quantity = amount.quantity();
            return quantity == null
                    ? null
                    : quantity.stripTrailingZeros().toPlainString().replace('.', ',');
        }
        var decimals = Amount.decimals(Optional.ofNullable(amount.currency()).orElse(""));
        return to == null ? typed(from, decimals) : typed(from, decimals) + " – " + typed(to, decimals);
    }

    private static String typed(long minor, int decimals) {
        var parts = BigDecimal.valueOf(minor, decimals).toPlainString().split("\\.", 2);
        var whole = String.format(Locale.ROOT, "%,d", Long.parseLong(parts[0])).replace(',', ' ');
        return parts.length == 1 || Long.parseLong(parts[1]) == 0 ? whole : whole + "," + parts[1];
    }

    /** Reads it; what was not touched stays as it was, to the currency. */
    Reading amount(ReadingVocabulary vocabulary, String currency, @Nullable Amount before) {
        if (before != null
                && key(before.kind()).equals(kind)
                && figure.strip().equals(Optional.ofNullable(figure(before)).orElse(""))) {
            return Reading.of(
                    new Amount(before.kind(), about, before.from(), before.to(), before.currency(), before.quantity()));
        }
        if (!KEYS.contains(kind)) {
            return Reading.mistake(Mistake.at("kind", "plan.grant.kind-unknown", kind));
        }
        return switch (Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'))) {
            case AMOUNT, RANGE, RATE -> money(new AmountReader(vocabulary, currency).read(figure));
            case POSITION ->
                figure.isBlank() ? Reading.mistake(Mistake.at("figure", "plan.grant.percent-missing")) : quantity();
            case HOURS -> figure.isBlank() ? Reading.of(Amount.hours(null)) : quantity();
            case IN_FULL -> without(Kind.IN_FULL);
            case IN_KIND -> without(Kind.IN_KIND);
            case NOTHING -> without(Kind.NOTHING);
            case LATER -> without(Kind.LATER);
            case UNKNOWN -> without(Kind.UNKNOWN);
        };
    }

    private Reading money(AmountReading read) {
        return switch (read) {
            case AmountReading.Refused(var problem) -> Reading.mistake(Mistake.at("figure", problem.messageKey()));
            case AmountReading.Read(Amount amount, var _) -> {
                if (kind.equals(key(Kind.RANGE)) && amount.kind() != Kind.RANGE) {
                    yield Reading.mistake(Mistake.at("figure", "plan.grant.range-needed"));
                }
                if (kind.equals(key(Kind.RATE)) && amount.kind() == Kind.RANGE) {
                    yield Reading.mistake(Mistake.at("figure", "plan.grant.rate-single"));
                }
                var from = amount.from();
                var in = amount.currency();
                yield kind.equals(key(Kind.RATE)) && amount.kind() == Kind.AMOUNT && from != null && in != null
                        ? Reading.of(about(Amount.perInhabitant(from, in)))
                        : Reading.of(about(amount));
            }
        };
    }

    private Reading quantity() {
        if (figure.length() > LONGEST) {
            return Reading.mistake(Mistake.at("figure", "plan.grant.number-wrong"));
        }
        try {
            var number = new BigDecimal(figure.strip().replace("%", "").strip().replace(',', '.'));
            if (number.signum() < 0
                    || number.compareTo(MOST) > 0
                    || number.stripTrailingZeros().scale() > 2) {
                return Reading.mistake(Mistake.at("figure", "plan.grant.number-wrong"));
            }
            return Reading.of(about(kind.equals(key(Kind.HOURS)) ? Amount.hours(number) : Amount.position(number)));
        } catch (NumberFormatException e) {
            return Reading.mistake(Mistake.at("figure", "plan.grant.number-wrong"));
        }
    }

    /** A figure beside a kind that has none is a contradiction which only the one who typed it can solve. */
    private Reading without(Kind without) {
        return figure.isBlank()
                ? Reading.of(Amount.of(without))
                : Reading.mistake(Mistake.at("figure", "plan.grant.no-figure"));
    }

    /** Saying "about" in the figure does as well as the tick. */
    private Amount about(Amount amount) {
        return about ? amount.roughly() : amount;
    }

    /** An amount, or what is wrong with it. */
    record Reading(@Nullable Amount amount, Optional<Mistake> mistake) {

        static Reading of(Amount amount) {
            return new Reading(amount, Optional.empty());
        }

        static Reading mistake(Mistake mistake) {
            return new Reading(null, Optional.of(mistake));
        }

        Amount value() {
            if (amount == null) {
                throw new IllegalStateException("There is no amount where there is a mistake.");
            }
            return amount;
        }
    }
}

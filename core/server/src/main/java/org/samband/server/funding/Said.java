package org.samband.server.funding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Cell;
import org.samband.server.plan.Amount;
import org.samband.server.plan.Resource;
import org.samband.server.web.Texts;

/** Says amounts, sources and certainties in a language, on pages and in documents. */
public final class Said {

    private Said() {}

    public static String money(long minorUnits, String currency, Texts texts) {
        return texts.formats().money(minorUnits, Currency.getInstance(currency));
    }

    /** Money of which perhaps nobody has said how much. */
    public static String asked(@Nullable Long minorUnits, String currency, Texts texts) {
        return minorUnits == null ? texts.say("plan.amount.unknown") : money(minorUnits, currency, texts);
    }

    public static String amount(Amount amount, boolean negative, Texts texts) {
        var sign = negative ? -1 : 1;
        var said = switch (amount.kind()) {
            case AMOUNT -> money(sign * minor(amount.from()), currency(amount), texts);
            case RANGE ->
                money(minor(amount.from()), currency(amount), texts)
                        + " – "
                        + money(minor(amount.to()), currency(amount), texts);
            case RATE -> texts.say("plan.amount.rate", money(minor(amount.from()), currency(amount), texts));
            case POSITION ->
                texts.say(
                        "plan.amount.position",
                        texts.formats()
                                .number(Objects.requireNonNull(amount.quantity())
                                        .stripTrailingZeros()));
            case HOURS ->
                amount.quantity() == null
                        ? texts.say("plan.amount.hourly")
                        : texts.say("plan.amount.hours", texts.formats().number(amount.quantity()));
            case IN_FULL -> texts.say("plan.amount.in-full");
            case IN_KIND -> texts.say("plan.amount.in-kind");
            case NOTHING -> texts.say("plan.amount.nothing");
            case LATER -> texts.say("plan.amount.later");
            case UNKNOWN -> texts.say("plan.amount.unknown");
        };
        return amount.about() ? texts.say("plan.amount.about", said) : said;
    }

    /** An exact sum as money that a workbook can reckon with, anything else in words. */
    public static Cell cell(Amount amount, boolean negative, Texts texts) {
        return amount.kind() == Amount.Kind.AMOUNT && !amount.about()
                ? new Cell.Money(negative ? -minor(amount.from()) : minor(amount.from()), currency(amount))
                : Cell.text(amount(amount, negative, texts));
    }

    public static String source(@Nullable String key, Texts texts) {
        return key == null || key.isEmpty() ? texts.say("plan.money.unknown-source") : texts.term(key);
    }

    public static String certainty(@Nullable String key, Texts texts) {
        if (key == null || key.isEmpty()) {
            return texts.say("money.certainty-unsaid");
        }
        return key.equals(Resource.REFUSED) ? texts.say("plan.certainty.refused") : texts.term(key);
    }

    private static long minor(@Nullable Long minor) {
        return Objects.requireNonNull(minor);
    }

    private static String currency(Amount amount) {
        return Objects.requireNonNull(amount.currency());
    }

    /** Returns a short text that rows with other keys, or in another order, do not have. */
    public static String seen(Stream<String> keys) {
        return UUID.nameUUIDFromBytes(keys.collect(Collectors.joining("\n")).getBytes(UTF_8))
                .toString();
    }
}

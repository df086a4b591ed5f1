package org.samband.server.plan;

import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Texts;

/** Says an amount in a language. */
public final class AmountWords {

    private AmountWords() {}

    public static String of(Amount amount, Texts texts) {
        var said = switch (amount.kind()) {
            case AMOUNT -> money(amount, amount.from(), texts);
            case RANGE -> money(amount, amount.from(), texts) + " – " + money(amount, amount.to(), texts);
            case RATE -> texts.say("plan.amount.rate", money(amount, amount.from(), texts));
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

    private static String money(Amount amount, @Nullable Long minor, Texts texts) {
        return texts.formats()
                .money(Objects.requireNonNull(minor), Currency.getInstance(Objects.requireNonNull(amount.currency())));
    }
}

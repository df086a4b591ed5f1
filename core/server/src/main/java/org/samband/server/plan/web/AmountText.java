package org.samband.server.plan.web;

import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.Amount;
import org.samband.server.plan.Resource;
import org.samband.server.web.Frame;

/** Says an amount in a language. */
public final class AmountText {

    private AmountText() {}

    public static String of(Amount amount, Frame frame) {
        var said = switch (amount.kind()) {
            case AMOUNT -> money(amount, amount.from(), frame);
            case RANGE -> money(amount, amount.from(), frame) + " – " + money(amount, amount.to(), frame);
            case RATE -> frame.say("plan.amount.rate", money(amount, amount.from(), frame));
            case POSITION ->
                frame.say(
                        "plan.amount.position",
                        frame.formats()
                                .number(Objects.requireNonNull(amount.quantity())
                                        .stripTrailingZeros()));
            case HOURS ->
                amount.quantity() == null
                        ? frame.say("plan.amount.hourly")
                        : frame.say("plan.amount.hours", frame.formats().number(amount.quantity()));
            case IN_FULL -> frame.say("plan.amount.in-full");
            case IN_KIND -> frame.say("plan.amount.in-kind");
            case NOTHING -> frame.say("plan.amount.nothing");
            case LATER -> frame.say("plan.amount.later");
            case UNKNOWN -> frame.say("plan.amount.unknown");
        };
        return amount.about() ? frame.say("plan.amount.about", said) : said;
    }

    /** Says how sure it is: by the profile's word, or that it was refused, which no profile needs to name. */
    public static String certainty(String key, Frame frame) {
        return key.equals(Resource.REFUSED) ? frame.say("plan.certainty.refused") : frame.term(key);
    }

    private static String money(Amount amount, @Nullable Long minor, Frame frame) {
        return frame.formats()
                .money(Objects.requireNonNull(minor), Currency.getInstance(Objects.requireNonNull(amount.currency())));
    }
}

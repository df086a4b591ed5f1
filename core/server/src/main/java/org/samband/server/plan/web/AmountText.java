package org.samband.server.plan.web;

import org.samband.server.plan.Amount;
import org.samband.server.plan.AmountWords;
import org.samband.server.plan.Resource;
import org.samband.server.web.Frame;

/** Says an amount in a language. */
public final class AmountText {

    private AmountText() {}

    public static String of(Amount amount, Frame frame) {
        return AmountWords.of(amount, frame.texts());
    }

    /** Says how sure it is: by the profile's word, or that it was refused, which no profile needs to name. */
    public static String certainty(String key, Frame frame) {
        return key.equals(Resource.REFUSED) ? frame.say("plan.certainty.refused") : frame.term(key);
    }
}

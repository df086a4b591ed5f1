package org.samband.server.plan.web;

import org.samband.server.plan.reading.Doubt;
import org.samband.server.plan.reading.LeftOut;
import org.samband.server.web.Texts;

/** Says the doubts of a draft in the language of the one who reads it. */
public final class DraftWords {

    private DraftWords() {}

    public static String question(Doubt doubt, Texts texts) {
        return texts.say(doubt.kind().messageKey(), doubt.arguments().toArray());
    }

    public static String answer(Doubt.Answer answer, Texts texts) {
        return texts.say(answer.messageKey(), answer.arguments().toArray());
    }

    public static String reason(LeftOut left, Texts texts) {
        return texts.say(left.reason().messageKey(), left.arguments().toArray());
    }
}

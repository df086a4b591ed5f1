package org.samband.server.meeting.web;

import org.samband.server.meeting.reading.Doubt;
import org.samband.server.web.Choice;
import org.samband.server.web.Question;
import org.samband.server.web.Texts;

/** Says the doubts about minutes in the language of the one who reads them. */
final class MinutesQuestion {

    private MinutesQuestion() {}

    static Question of(Doubt doubt, Texts texts) {
        return new Question(
                doubt.id(),
                doubt.line(),
                texts.say(doubt.kind().messageKey(), doubt.arguments().toArray()),
                doubt.answers().stream()
                        .map(answer -> new Choice(
                                answer.key(),
                                texts.say(
                                        answer.messageKey(), answer.arguments().toArray())))
                        .toList(),
                doubt.answered());
    }
}

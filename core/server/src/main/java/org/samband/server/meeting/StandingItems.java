package org.samband.server.meeting;

import org.springframework.stereotype.Component;

/** What the items are called that stand on most agendas, in the words of the alliance. */
@Component
public class StandingItems {

    private final MeetingTexts texts;

    StandingItems(MeetingTexts texts) {
        this.texts = texts;
    }

    /** Returns the usual title of an item without a case. */
    public String titleOf(ItemKind kind) {
        return texts.get().say("meeting.standing." + kind.key());
    }

    public String approvalOf(Meeting last) {
        return texts.get().say("meeting.standing.approval", last.day());
    }

    public String informationOf(String body, Meeting meeting) {
        return texts.get().say("meeting.standing.information", body, meeting.day());
    }
}

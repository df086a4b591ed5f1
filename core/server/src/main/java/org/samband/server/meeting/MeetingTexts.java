package org.samband.server.meeting;

import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Language;
import org.samband.server.web.TermResolver;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Component;

/** What an alliance says in its own language, whoever is reading. */
@Component
class MeetingTexts {

    private final TermResolver terms;

    MeetingTexts(TermResolver terms) {
        this.terms = terms;
    }

    Texts get() {
        return Texts.in(Language.of(ThisAlliance.get().language()).orElse(Language.EN), terms);
    }
}

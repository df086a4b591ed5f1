package org.samband.server.funding;

import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Language;
import org.samband.server.web.TermResolver;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Component;

/** The texts of documents about money: in the alliance's own language, whoever is reading. */
@Component
public class MoneyTexts {

    private final TermResolver terms;

    MoneyTexts(TermResolver terms) {
        this.terms = terms;
    }

    public Texts own() {
        return Texts.in(Language.of(ThisAlliance.get().language()).orElse(Language.EN), terms);
    }
}

package org.samband.server.settings;

import java.util.Optional;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.document.Letterhead;
import org.samband.server.document.Letterheads;
import org.springframework.stereotype.Component;

/** Gives the documents of an alliance its lines and its logo. */
@Component
class OwnLetterhead implements Letterheads {

    private final LetterheadPart letterhead;
    private final LogoPart logo;

    OwnLetterhead(LetterheadPart letterhead, LogoPart logo) {
        this.letterhead = letterhead;
        this.logo = logo;
    }

    @Override
    public Optional<Letterhead> here() {
        return ThisAlliance.find().map(_ -> {
            var lines = letterhead.lines();
            return new Letterhead(lines.list(), lines.footOrNone(), logo.mark().orElse(null));
        });
    }
}

package org.samband.server.meeting.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.samband.profile.AllianceProfile;
import org.samband.profile.reading.MinutesWord;
import org.samband.server.meeting.ApprovalItems;

/** Tells by a profile's words which items of a body approve its earlier minutes, and of which day. */
public final class ApprovalHeadings implements ApprovalItems {

    private final MinutesLexicon lexicon;
    private final String body;
    private final Optional<String> type;

    /**
     * Reads the headings of one body.
     *
     * @param body its name
     * @param type its kind, if it is known
     */
    public ApprovalHeadings(AllianceProfile profile, String body, Optional<String> type) {
        this.lexicon =
                new MinutesLexicon(profile.minutesVocabulary(), profile.readingVocabulary(), profile.caseNumbering());
        this.body = body;
        this.type = type;
    }

    @Override
    public boolean approves(String title) {
        return lexicon.is(MinutesWord.APPROVAL, title)
                && lexicon.bodies().in(title).stream().allMatch(hit -> own(hit.body()));
    }

    @Override
    public Optional<LocalDate> day(String title, String text, int year) {
        return lexicon.dates()
                .day(title, year)
                .or(() -> lexicon.dates().day(text, year))
                .map(DateMention::from);
    }

    private boolean own(DraftBody named) {
        return named.name().equalsIgnoreCase(body)
                || type.filter(each -> each.equals(named.type())).isPresent();
    }
}

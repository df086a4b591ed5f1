package org.samband.server.meeting.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;

/** Finds the mentions of other cases and meetings in what somebody writes, as they are found in old minutes. */
public final class MentionReader {

    private final ReferenceReader references;

    public MentionReader(AllianceProfile profile) {
        references = new ReferenceReader(
                new MinutesLexicon(profile.minutesVocabulary(), profile.readingVocabulary(), profile.caseNumbering()));
    }

    /** Returns the mentions in a text in their order; dates without a year are of the one given. */
    public List<Found> in(String text, int year) {
        return text.lines()
                .flatMap(line -> references.in(line, null, year).stream())
                .map(found -> new Found(found.body(), found.date(), found.number(), found.written()))
                .toList();
    }

    /**
     * A mention.
     *
     * @param body the body that treated the case, or null if the words do not say
     * @param day the day of the meeting, or null
     * @param number the number of the case as written, or null where only the meeting is named
     * @param written as written, with its date
     */
    public record Found(
            @Nullable DraftBody body,
            @Nullable LocalDate day,
            @Nullable String number,
            String written) {}
}

package org.samband.server.meeting.reading;

import java.util.List;
import org.samband.profile.AllianceProfile;
import org.samband.profile.CaseNumbering;
import org.samband.profile.reading.MinutesVocabulary;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.profile.source.SourceDocument;

/**
 * Reads minutes, or the head of a paper laid before a meeting, into a draft, by the words of a profile.
 *
 * <p>It never fails on a document: what it does not understand becomes a text, a doubt, or something left out.
 */
public final class MinutesReader {

    private static final int MOST_LINES = 20_000;

    private final MinutesLexicon lexicon;

    public MinutesReader(AllianceProfile profile) {
        this(profile.minutesVocabulary(), profile.readingVocabulary(), profile.caseNumbering());
    }

    public MinutesReader(MinutesVocabulary vocabulary, ReadingVocabulary plans, CaseNumbering numbering) {
        lexicon = new MinutesLexicon(vocabulary, plans, numbering);
    }

    /**
     * Reads a document.
     *
     * @param document the document
     * @param year the year of the meeting, for dates that state none
     * @param known the names that are known before, so that they are recognised
     */
    public MinutesDraft read(SourceDocument document, int year, Known known) {
        List<Line> lines = Line.of(document);
        List<Line> readable = lines.subList(0, Math.min(lines.size(), MOST_LINES));
        return new Assembly(lexicon, known, new MinutesWriter(document.lines()), year, readable).read();
    }
}

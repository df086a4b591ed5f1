package org.samband.server.plan.reading;

import java.util.List;
import org.samband.profile.AllianceProfile;
import org.samband.profile.PlanStructure;
import org.samband.profile.reading.Family;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.profile.source.SourceDocument;
import org.samband.server.document.reading.Piece;

/**
 * Reads the document of a plan into a draft, by the levels and the words of a profile.
 *
 * <p>It never fails on a document: what it does not understand becomes a text, a doubt, or something left out.
 */
public final class PlanReader {

    private static final int MOST_PIECES = 20_000;
    private static final String NO_CURRENCY = "XXX";

    private final PlanStructure structure;
    private final Lexicon lexicon;
    private final PartReader parts;
    private final ScheduleReader schedules;
    private final String currency;

    public PlanReader(AllianceProfile profile) {
        this(profile.planStructure(), profile.readingVocabulary());
    }

    public PlanReader(PlanStructure structure, ReadingVocabulary vocabulary) {
        this.structure = structure;
        lexicon = new Lexicon(vocabulary);
        parts = new PartReader(lexicon, structure);
        schedules = new ScheduleReader(lexicon);
        currency = vocabulary.phrases(Family.CURRENCY).keySet().stream()
                .findFirst()
                .orElse(NO_CURRENCY);
    }

    /**
     * Reads a document.
     *
     * @param document the document
     * @param year the year of the plan, for what states none
     * @param ownNames the names by which the alliance is called, so that its own bodies are known
     */
    public PlanDraft read(SourceDocument document, int year, List<String> ownNames) {
        List<Piece> pieces = Piece.of(document);
        List<Piece> readable = pieces.subList(0, Math.min(pieces.size(), MOST_PIECES));
        Context context = new Context(structure, lexicon, schedules, currency, year, List.copyOf(ownNames));
        return new Assembly(context).of(new Outline(parts, structure).of(readable), document.lines());
    }
}

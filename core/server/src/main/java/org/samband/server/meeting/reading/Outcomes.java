package org.samband.server.meeting.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samband.profile.reading.MinutesFamily;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.reading.Doubt.Answer;

/** Reads the outcomes of decisions off their set phrases; what stands in quotation marks is somebody else's decision. */
final class Outcomes {

    private static final int LONGEST = 4_000;
    private static final Pattern QUOTED =
            Pattern.compile("[\"\u201c\u201d\u00ab][^\"\u201c\u201d\u00ab\u00bb]*+[\"\u201c\u201d\u00bb]?");
    private static final Set<Outcome> PUT_OFF =
            Set.of(Outcome.DEFERRED, Outcome.REFUSED, Outcome.REFERRED_BACK, Outcome.WITHDRAWN);
    private static final Set<Outcome> TAKEN = Set.of(Outcome.AS_PROPOSED, Outcome.AMENDED, Outcome.NOTED);

    private final MinutesLexicon lexicon;
    private final MinutesWriter writer;

    Outcomes(MinutesLexicon lexicon, MinutesWriter writer) {
        this.lexicon = lexicon;
        this.writer = writer;
    }

    void read() {
        for (DraftItem item : writer.items()) {
            DraftDecision decision = item.decision();
            if (decision != null) {
                String words = writer.texts(item.id()).stream()
                        .filter(text -> text.kind() == DraftText.Kind.DECISION)
                        .map(DraftText::text)
                        .collect(Collectors.joining("\n"));
                List<Outcome> said = said(words);
                Outcome outcome = decision.forwardedTo() != null
                        ? Outcome.OWN_TEXT
                        : said.isEmpty() ? Outcome.UNKNOWN : said.getFirst();
                writer.change(item.id(), it -> it.decided(decision.with(outcome)));
                askIfTwo(item, decision, said, words);
            }
        }
    }

    /** Returns the outcomes in the order in which the words say them. */
    private List<Outcome> said(String words) {
        String open = QUOTED.matcher(words.substring(0, Math.min(words.length(), LONGEST)))
                .replaceAll(quoted -> " ".repeat(quoted.group().length()));
        List<Hit> hits = new ArrayList<>();
        for (Map.Entry<String, Pattern> entry :
                lexicon.patterns(MinutesFamily.OUTCOME).entrySet()) {
            Matcher matcher = entry.getValue().matcher(open);
            while (matcher.find()) {
                Outcome.of(entry.getKey())
                        .ifPresent(outcome -> hits.add(new Hit(outcome, matcher.start(), matcher.end())));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::length).reversed());
        List<Hit> apart = new ArrayList<>();
        for (Hit hit : hits) {
            if (apart.stream().noneMatch(other -> hit.start < other.end && other.start < hit.end)) {
                apart.add(hit);
            }
        }
        apart.sort(Comparator.comparingInt(Hit::start));
        return apart.stream().map(Hit::outcome).distinct().toList();
    }

    private void askIfTwo(DraftItem item, DraftDecision decision, List<Outcome> said, String words) {
        List<Outcome> two = said.stream()
                .filter(outcome -> PUT_OFF.contains(outcome) || TAKEN.contains(outcome))
                .toList();
        if (two.stream().anyMatch(PUT_OFF::contains) && two.stream().anyMatch(TAKEN::contains)) {
            writer.doubt(
                    DoubtKind.TWO_OUTCOMES,
                    decision.line(),
                    item.id(),
                    List.of(words.substring(0, Math.min(words.length(), 200))),
                    two.stream()
                            .map(outcome -> Answer.of(
                                    "outcome-" + outcome.key(), new Correction.SetOutcome(item.id(), outcome)))
                            .toList());
        }
    }

    private record Hit(Outcome outcome, int start, int end) {

        int length() {
            return end - start;
        }
    }
}

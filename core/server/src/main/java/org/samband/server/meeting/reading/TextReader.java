package org.samband.server.meeting.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.samband.profile.reading.MinutesFamily;
import org.samband.profile.reading.MinutesWord;
import org.samband.server.document.reading.Sentences;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.reading.DraftText.Kind;

/** Tells the texts of an item apart: by the heads above them, and by set phrases where there is none. */
final class TextReader {

    private static final int LONGEST_SET_PHRASE = 120;
    private static final int LONGEST_FIRST_SENTENCE = 600;
    private static final int LONGEST_HEADING = 100;
    private static final Pattern ENDS_SENTENCE = Pattern.compile("(?s).*[.!?:;,\u201d\"\u00bb]$");

    private final MinutesLexicon lexicon;
    private final MinutesWriter writer;
    private final boolean paper;
    private Kind kind = Kind.BACKGROUND;
    private boolean said;
    private boolean attached;

    TextReader(MinutesLexicon lexicon, MinutesWriter writer, boolean paper) {
        this.lexicon = lexicon;
        this.writer = writer;
        this.paper = paper;
    }

    /** An item begins: what follows is its background until a head says otherwise. */
    void begin() {
        kind = Kind.BACKGROUND;
        said = false;
        attached = false;
    }

    boolean isHead(String text) {
        return lexicon.label(MinutesFamily.TEXT, text).isPresent()
                || lexicon.forwarding(text).isPresent();
    }

    /** Returns whether an item has a decision with words. */
    boolean hasDecided(String item) {
        return writer.texts(item).stream().anyMatch(text -> text.kind() == Kind.DECISION);
    }

    void read(String item, Line line) {
        if (!takesHead(item, line)) {
            readText(item, line);
        }
    }

    private boolean takesHead(String item, Line line) {
        Optional<MinutesLexicon.Label> label = lexicon.label(MinutesFamily.TEXT, line.heading());
        if (label.isEmpty()) {
            return takesForwarding(item, line);
        }
        Kind headed = kind(label.get().key());
        String rest = label.get().rest();
        head(headed, rest.isEmpty() ? line : line.saying(""));
        if (headed == Kind.DECISION) {
            decide(item, true, line.number());
        }
        if (!rest.isEmpty()) {
            readText(item, line.saying(rest));
        }
        return true;
    }

    private boolean takesForwarding(String item, Line line) {
        Optional<LinePattern.Match> forwarding = lexicon.forwarding(line.heading());
        String to = forwarding.map(LinePattern.Match::body).orElse(null);
        if (to == null) {
            return false;
        }
        head(Kind.DECISION, line);
        String body = lexicon.bodies().named(to).name();
        writer.change(item, it -> it.decided(new DraftDecision(true, Outcome.UNKNOWN, body, line.number())));
        return true;
    }

    private void head(Kind headed, Line line) {
        kind = headed;
        said = false;
        attached = false;
        if (!line.text().isEmpty()) {
            writer.leftOut(LeftOut.Reason.SECTION_HEAD, line.text(), line.number());
        }
    }

    private static Kind kind(String key) {
        for (Kind kind : Kind.values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        return Kind.BACKGROUND;
    }

    private void decide(String item, boolean headed, int line) {
        writer.change(
                item,
                it -> it.decision() == null ? it.decided(new DraftDecision(headed, Outcome.UNKNOWN, null, line)) : it);
    }

    private void readText(String item, Line line) {
        if (paper && kind == Kind.PROPOSAL && said && (attached || isHeading(line))) {
            attached = true;
            writer.leftOut(LeftOut.Reason.PAPER, line.text(), line.number());
            return;
        }
        if ((kind == Kind.PROPOSAL || kind == Kind.ASSESSMENT) && said && isHeading(line)) {
            kind = Kind.BACKGROUND;
        }
        Kind own = kind == Kind.BACKGROUND && !line.item() && !line.inTable() ? byPhrase(item, line) : kind;
        if (own == Kind.DECISION && kind != Kind.DECISION) {
            decide(item, false, line.number());
        }
        writer.text(item, own, line.text(), line.item(), line.number());
        said = true;
    }

    /** A short line that does not end as a sentence does is a heading within the text. */
    private static boolean isHeading(Line line) {
        return line.inTable()
                || (!line.item()
                        && line.text().length() <= LONGEST_HEADING
                        && !ENDS_SENTENCE.matcher(line.text()).matches()
                        && Character.isUpperCase(line.text().codePointAt(0)));
    }

    private Kind byPhrase(String item, Line line) {
        String text = line.text();
        if (text.length() <= LONGEST_SET_PHRASE) {
            if (begins(lexicon.find(MinutesWord.NOTHING_RAISED, text))) {
                return Kind.NOTHING_RAISED;
            }
            boolean undecided =
                    writer.item(item).filter(it -> it.decision() == null).isPresent();
            if (undecided && (begins("deferred", text) || begins("withdrawn", text))) {
                return Kind.DECISION;
            }
        }
        String sentence = Sentences.of(text.substring(0, Math.min(text.length(), LONGEST_FIRST_SENTENCE)))
                .getFirst();
        for (Kind candidate : new Kind[] {Kind.ASSESSMENT, Kind.PROPOSAL, Kind.TREATMENT}) {
            Pattern phrase = lexicon.patterns(MinutesFamily.PHRASE).get(candidate.key());
            if (phrase != null && phrase.matcher(sentence).find()) {
                return candidate;
            }
        }
        return Kind.BACKGROUND;
    }

    private boolean begins(String outcome, String text) {
        Pattern phrase = lexicon.patterns(MinutesFamily.OUTCOME).get(outcome);
        return phrase != null && phrase.matcher(text).lookingAt();
    }

    private static boolean begins(Optional<java.util.regex.Matcher> found) {
        return found.filter(it -> it.start() == 0).isPresent();
    }
}

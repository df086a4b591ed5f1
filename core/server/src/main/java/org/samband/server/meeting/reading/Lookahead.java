package org.samband.server.meeting.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.samband.profile.reading.MinutesFamily;

/** Looks at the lines to come, where only they tell what a line is. */
final class Lookahead {

    private static final Pattern PART = Pattern.compile("^[A-Z][.):]?\\s++\\p{Lu}[^.:]{0,160}$");

    private final MinutesLexicon lexicon;
    private final List<Line> lines;
    private final int lastCase;

    Lookahead(MinutesLexicon lexicon, List<Line> lines) {
        this.lexicon = lexicon;
        this.lines = lines;
        int last = lines.size() - 1;
        while (last >= 0 && lexicon.caseHeading(lines.get(last).heading()).isEmpty()) {
            last--;
        }
        lastCase = last;
    }

    /**
     * Returns whether a line heads an item of its own: it stands alone, not in a list; text follows; and a decision comes
     * before the next part or case does.
     */
    boolean isHeadedItem(int index) {
        if (index + 1 >= lines.size() || index == 0) {
            return false;
        }
        Line before = lines.get(index - 1);
        Line next = lines.get(index + 1);
        if (before.item() || before.text().endsWith(":") && line(index).item() && !isDecisionHead(before)) {
            return false;
        }
        if (next.item() || isHeading(next)) {
            return false;
        }
        for (int i = index + 1; i < lines.size() && !isHeading(lines.get(i)); i++) {
            if (isDecisionHead(lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether no case follows a line. */
    boolean isBehindCases(int index) {
        return index > lastCase;
    }

    /** Returns whether this is a paper with a proposal rather than minutes: nobody met and nothing was decided. */
    boolean isPaper() {
        return lines.stream().noneMatch(line -> isDecisionHead(line) || isAttendance(line))
                && lines.stream().anyMatch(line -> isHead(line, DraftText.Kind.PROPOSAL));
    }

    private boolean isAttendance(Line line) {
        return AttendanceReader.labels()
                .anyMatch(label -> lexicon.after(label, line.heading()).isPresent());
    }

    private Line line(int index) {
        return lines.get(index);
    }

    private boolean isHeading(Line line) {
        return PART.matcher(line.heading()).matches()
                || lexicon.caseHeading(line.heading()).isPresent();
    }

    private boolean isDecisionHead(Line line) {
        return isHead(line, DraftText.Kind.DECISION)
                || lexicon.forwarding(line.heading()).isPresent();
    }

    private boolean isHead(Line line, DraftText.Kind kind) {
        return lexicon.label(MinutesFamily.TEXT, line.heading())
                .filter(label -> label.key().equals(kind.key()))
                .isPresent();
    }
}

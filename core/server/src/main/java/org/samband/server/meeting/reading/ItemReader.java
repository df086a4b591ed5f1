package org.samband.server.meeting.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.MinutesWord;
import org.samband.server.document.reading.Sentences;
import org.samband.server.meeting.reading.DraftItem.Kind;

/** Opens the items of a meeting: cases, items without a number, lettered parts and what is headed under them. */
final class ItemReader {

    private static final int LONGEST_HEADING = 350;
    private static final int LONGEST_TITLE = 160;
    private static final Pattern LETTER = Pattern.compile("^(?:([A-Z])[.):]?|([a-z])\\))\\s++(\\S.{0,300})$");
    private static final Pattern BEGINS_TITLE = Pattern.compile("^[\\p{Lu}\\d\"'\u201c\u201d\u00ab(\u2018].*");

    private final MinutesLexicon lexicon;
    private final MinutesWriter writer;
    private final TextReader texts;
    private final Lookahead lookahead;
    private @Nullable String current;
    private @Nullable String awaitingTitle;
    private boolean begun;

    ItemReader(MinutesLexicon lexicon, MinutesWriter writer, TextReader texts, Lookahead lookahead) {
        this.lexicon = lexicon;
        this.writer = writer;
        this.texts = texts;
        this.lookahead = lookahead;
    }

    boolean isOpen() {
        return current != null;
    }

    /** Returns whether an item has words of its own, so that the front of the document is over. */
    boolean hasBegun() {
        return begun;
    }

    void close() {
        current = null;
        awaitingTitle = null;
    }

    /** Reads a line that opens an item of the agenda or stands above several, or returns false. */
    boolean takesHeading(Line line) {
        if (takesCase(line)) {
            return true;
        }
        String heading = line.heading();
        if (awaitingTitle != null || (line.item() && begun) || heading.length() > LONGEST_HEADING) {
            return false;
        }
        if (lexicon.is(MinutesWord.SECTION, heading)) {
            close();
            writer.leftOut(LeftOut.Reason.SECTION_HEAD, line.text(), line.number());
            return true;
        }
        Optional<Standing> standing = standing(heading);
        standing.ifPresent(found -> {
            String title =
                    found.rest.isEmpty() ? heading : heading.substring(0, heading.length() - found.rest.length());
            open(writer.item(null, found.kind, null, null, withoutColon(title), line.number()));
            if (!found.rest.isEmpty()) {
                takesText(line.saying(found.rest), -1);
            }
        });
        return standing.isPresent();
    }

    private boolean takesCase(Line line) {
        Optional<LinePattern.Match> match =
                line.item() && begun ? Optional.empty() : lexicon.caseHeading(line.heading());
        String number = match.map(LinePattern.Match::number).orElse(null);
        String title = match.map(LinePattern.Match::title).orElse("");
        if (number == null || !(title.isEmpty() || isTitle(title)) || (line.inTable() && isKnown(number))) {
            return false;
        }
        String id = writer.item(
                null, kind(title), lexicon.numbers().written(number), null, withoutColon(title), line.number());
        open(id);
        awaitingTitle = title.isEmpty() ? id : null;
        return true;
    }

    private boolean isKnown(String number) {
        String written = lexicon.numbers().written(number);
        return writer.items().stream().anyMatch(item -> written.equals(item.number())) && begun;
    }

    /** Reads a line within an item, or returns false if none is open. */
    boolean takesText(Line line, int index) {
        String item = current;
        if (item == null) {
            return false;
        }
        if (awaitingTitle != null && takesTitle(line, awaitingTitle)) {
            return true;
        }
        awaitingTitle = null;
        if (takesPart(line) || takesSubItem(line, index)) {
            return true;
        }
        begun = true;
        texts.read(item, line);
        return true;
    }

    private boolean takesTitle(Line line, String item) {
        if (line.item()
                || line.inTable()
                || texts.isHead(line.text())
                || line.text().length() > LONGEST_HEADING) {
            return false;
        }
        writer.change(item, it -> it.titled(withoutColon(line.text()), line.number(), kind(line.text())));
        awaitingTitle = null;
        return true;
    }

    private boolean takesPart(Line line) {
        DraftItem top = top();
        Matcher matcher = LETTER.matcher(line.heading());
        if (top == null || (top.decision() != null && parts(top) == 0) || !matcher.matches()) {
            return false;
        }
        String letter = (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).toUpperCase(Locale.ROOT);
        String title = matcher.group(3).strip();
        if (letter.charAt(0) != 'A' + parts(top) || !isTitle(title) || title.endsWith(".")) {
            return false;
        }
        Kind kind = top.kind() == Kind.BRIEFINGS ? Kind.BRIEFING : Kind.PART;
        open(writer.item(top.id(), kind, null, letter, withoutColon(title), line.number()));
        begun = true;
        return true;
    }

    private boolean takesSubItem(Line line, int index) {
        DraftItem item = writer.item(current).orElse(null);
        DraftItem part = item != null && item.kind() == Kind.SUB_ITEM
                ? writer.item(item.parent()).orElse(null)
                : item;
        if (item == null || part == null || part.kind() != Kind.PART || index < 0) {
            return false;
        }
        boolean ready = item.decision() == null
                ? item.kind() == Kind.PART
                        && (line.item() || writer.texts(item.id()).isEmpty())
                : texts.hasDecided(item.id());
        boolean headed = line.item() || !line.text().matches("(?s).*[.:;,?!]$");
        if (!ready
                || !headed
                || line.inTable()
                || line.text().length() > LONGEST_TITLE
                || !isTitle(line.text())
                || texts.isHead(line.text())
                || !lookahead.isHeadedItem(index)) {
            return false;
        }
        open(writer.item(part.id(), Kind.SUB_ITEM, null, null, line.text(), line.number()));
        return true;
    }

    private void open(String item) {
        current = item;
        awaitingTitle = null;
        texts.begin();
    }

    private @Nullable DraftItem top() {
        DraftItem item = writer.item(current).orElse(null);
        while (item != null && item.parent() != null) {
            item = writer.item(item.parent()).orElse(null);
        }
        return item;
    }

    private int parts(DraftItem top) {
        return (int) writer.items().stream()
                .filter(it -> top.id().equals(it.parent()))
                .count();
    }

    private Kind kind(String title) {
        return standing(title)
                .filter(it -> it.rest.isEmpty() && it.kind != Kind.UNNUMBERED)
                .map(Standing::kind)
                .orElse(Kind.CASE);
    }

    private Optional<Standing> standing(String heading) {
        return lexicon.after(MinutesWord.ANY_OTHER_BUSINESS, heading)
                .map(rest -> new Standing(Kind.ANY_OTHER_BUSINESS, rest))
                .or(() -> lexicon.after(MinutesWord.BRIEFINGS, heading).map(rest -> new Standing(Kind.BRIEFINGS, rest)))
                .or(() -> lexicon.after(MinutesWord.UNNUMBERED, heading)
                        .map(rest -> new Standing(Kind.UNNUMBERED, rest)));
    }

    private static boolean isTitle(String text) {
        return BEGINS_TITLE.matcher(text).matches() && Sentences.of(text).size() == 1;
    }

    private static String withoutColon(String title) {
        return title.strip().replaceFirst("\\s*:$", "");
    }

    private record Standing(Kind kind, String rest) {}
}

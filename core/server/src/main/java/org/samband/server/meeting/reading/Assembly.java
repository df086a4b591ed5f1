package org.samband.server.meeting.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samband.server.meeting.reading.Doubt.Answer;
import org.samband.server.meeting.reading.DraftFact.Kind;

/** Gives each line of minutes to the one who reads it, and asks what the whole leaves open. */
final class Assembly {

    private static final int FIRST_LINES = 12;
    private static final int LONGEST_SIGNATURE = 200;

    private final MinutesLexicon lexicon;
    private final Known known;
    private final MinutesWriter writer;
    private final FrontReader front;
    private final AttendanceReader attendance;
    private final Lookahead lookahead;
    private final ItemReader items;
    private final List<Line> lines;
    private final boolean paper;
    private boolean signed;

    Assembly(MinutesLexicon lexicon, Known known, MinutesWriter writer, int year, List<Line> lines) {
        this.lexicon = lexicon;
        this.known = known;
        this.writer = writer;
        this.lines = lines;
        lookahead = new Lookahead(lexicon, lines);
        paper = lookahead.isPaper();
        front = new FrontReader(lexicon, writer, year);
        attendance = new AttendanceReader(lexicon, known, writer);
        items = new ItemReader(lexicon, writer, new TextReader(lexicon, writer, paper), lookahead);
    }

    MinutesDraft read() {
        for (int i = 0; i < lines.size(); i++) {
            if (!takes(lines.get(i), i)) {
                writer.leftOut(
                        LeftOut.Reason.NOT_PLACED,
                        lines.get(i).text(),
                        lines.get(i).number());
            }
        }
        dropAgenda();
        writer.placeRest();
        new Outcomes(lexicon, writer).read();
        Meeting meeting = front.meeting();
        new References(lexicon, writer, meeting).read();
        ask(meeting);
        return writer.draft(meeting);
    }

    private boolean takes(Line line, int index) {
        if (lexicon.isNoise(line.text())) {
            writer.leftOut(LeftOut.Reason.NOISE, line.text(), line.number());
            return true;
        }
        if ((index < FIRST_LINES && !items.hasBegun() && front.takesTitle(line)) || takesSignature(line, index)) {
            return true;
        }
        if (items.takesHeading(line)) {
            attendance.close();
            front.close();
            return true;
        }
        if (!items.hasBegun() && takesFront(line)) {
            return true;
        }
        return items.takesText(line, index);
    }

    private boolean takesFront(Line line) {
        if (attendance.takes(line)) {
            front.close();
            items.close();
            return true;
        }
        if (!items.isOpen() && front.takes(line)) {
            attendance.close();
            return true;
        }
        return false;
    }

    /** Behind the last case stand the names of those who sign. */
    private boolean takesSignature(Line line, int index) {
        if (!items.hasBegun() || line.text().length() > LONGEST_SIGNATURE || !lookahead.isBehindCases(index)) {
            return false;
        }
        boolean begins = front.isSignature(line);
        if (begins || signed) {
            signed = true;
            items.close();
            if (!begins || !front.takes(line)) {
                writer.fact(Kind.SIGNED, line.text(), line.number());
            }
            return true;
        }
        return false;
    }

    /** An item that is empty and comes again with its words was only announced. */
    private void dropAgenda() {
        Map<String, DraftItem> last = new HashMap<>();
        for (DraftItem item : writer.items().reversed()) {
            String key = item.number() != null ? item.number() : item.kind() + item.title();
            boolean empty = item.parent() == null
                    && item.decision() == null
                    && writer.texts(item.id()).isEmpty()
                    && writer.items().stream().noneMatch(it -> item.id().equals(it.parent()));
            DraftItem again = item.parent() == null ? last.putIfAbsent(key, item) : null;
            if (again != null && empty) {
                writer.remove(
                        item,
                        LeftOut.Reason.AGENDA_ENTRY,
                        Stream.of(item.number(), item.title())
                                .filter(it -> it != null && !it.isEmpty())
                                .reduce((one, other) -> one + " " + other)
                                .orElse(""));
            }
        }
    }

    private void ask(Meeting meeting) {
        if (lines.isEmpty()) {
            return;
        }
        if (writer.items().isEmpty()
                && writer.attendance().isEmpty()
                && meeting.body() == null
                && meeting.date() == null) {
            writer.dropDoubts();
            writer.doubt(
                    DoubtKind.NOTHING_RECOGNISED,
                    lines.getFirst().number(),
                    null,
                    List.of(),
                    Answer.keep("other-document"),
                    Answer.keep("place-by-hand"));
            return;
        }
        front.finish();
        new AttendanceDoubts(writer).ask(attendance.lists());
        new DateDoubts(lexicon, writer, meeting).ask();
        new NumberDoubts(writer, meeting).ask();
        new NameVariants(
                        writer,
                        Stream.of(lexicon.externalNames(), known.names(), known.organisations())
                                .flatMap(List::stream)
                                .toList())
                .ask();
        if (paper && !writer.items().isEmpty()) {
            DraftItem item = writer.items().getFirst();
            writer.doubt(
                    DoubtKind.PAPER_ONLY,
                    item.line(),
                    item.id(),
                    List.of(item.title()),
                    Answer.keep("keep-proposal"),
                    Answer.keep("other-document"));
        }
    }
}

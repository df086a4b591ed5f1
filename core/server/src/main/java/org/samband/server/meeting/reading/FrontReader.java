package org.samband.server.meeting.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.MinutesFamily;
import org.samband.profile.reading.MinutesWord;
import org.samband.server.meeting.reading.Doubt.Answer;
import org.samband.server.meeting.reading.DraftFact.Kind;

/** Reads what minutes say about the meeting itself: the body, the day, the place, the time, who led and who wrote. */
final class FrontReader {

    private static final int LONGEST_FACT = 300;
    private static final Set<Kind> SIGNATURES = EnumSet.of(Kind.CHAIR, Kind.SECRETARY, Kind.APPROVER, Kind.SIGNED);
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d.:])(\\d{1,2})[.:](\\d{2})(?![\\d.:])(?:\\s{0,2}[-\\u2010-\\u2014]\\s{0,2}(\\d{1,2})[.:](\\d{2})(?![\\d.:]))?");

    private final MinutesLexicon lexicon;
    private final MinutesWriter writer;
    private final int year;
    private @Nullable DraftBody body;
    private int bodyLine;
    private @Nullable LocalDate date;
    private String dateWritten = "";
    private int dateLine;
    private @Nullable String place;
    private @Nullable LocalTime begins;
    private @Nullable LocalTime ends;
    private @Nullable Kind waiting;

    FrontReader(MinutesLexicon lexicon, MinutesWriter writer, int year) {
        this.lexicon = lexicon;
        this.writer = writer;
        this.year = year;
    }

    /** Reads the first line of minutes if this is one, or returns false. */
    boolean takesTitle(Line line) {
        Optional<LinePattern.Match> match =
                body == null && !line.inTable() ? lexicon.title(line.text()) : Optional.empty();
        String named = match.map(LinePattern.Match::body).orElse(null);
        if (named == null) {
            return false;
        }
        String written = match.map(LinePattern.Match::date).orElse(null);
        String whole = written == null ? named : named + " " + written;
        Optional<DateMention> day = lexicon.dates().day(whole, year);
        writer.fact(Kind.TITLE, line.text(), line.number());
        body = lexicon.bodies()
                .named(day.map(it -> nameBefore(whole.substring(0, it.start()))).orElse(named));
        bodyLine = line.number();
        if (day.isPresent()) {
            readDate(whole, line.number());
        }
        return true;
    }

    /** Returns a name without what leads over to the date behind it: a comma, a weekday, a short word. */
    private String nameBefore(String words) {
        String name = words.strip();
        for (Pattern weekday : lexicon.patterns(MinutesFamily.WEEKDAY).values()) {
            name = name.replaceFirst("(?iu)[\\s,]*" + weekday.pattern() + "[\\s,]*(?:\\p{Ll}{1,3})?$", "");
        }
        String shorter = name.replaceFirst("[,:]$", "")
                .replaceFirst("\\s+\\p{Ll}{1,3}$", "")
                .replaceFirst(",$", "");
        return shorter.isBlank() ? words : shorter;
    }

    /** Reads a line with a label, or the line after a label that stands alone; returns false for others. */
    boolean takes(Line line) {
        Optional<MinutesLexicon.Label> label = line.inTable()
                ? lexicon.label(MinutesFamily.HEAD, line.cells().getFirst())
                : lexicon.label(MinutesFamily.HEAD, line.text());
        if (label.isEmpty()) {
            Kind kind = waiting;
            waiting = null;
            if (kind == null || line.text().length() > LONGEST_FACT) {
                return false;
            }
            read(kind, line.text(), line.number());
            return true;
        }
        Kind kind = kind(label.get().key());
        String rest = line.inTable()
                ? (label.get().rest() + " "
                                + String.join(
                                        " ",
                                        line.cells().subList(1, line.cells().size())))
                        .strip()
                : label.get().rest();
        if (rest.isEmpty()) {
            waiting = kind;
            writer.leftOut(LeftOut.Reason.LABEL, line.text(), line.number());
        } else {
            waiting = null;
            read(kind, rest, line.number());
        }
        return true;
    }

    /** Returns whether a line stands among the signatures: who wrote, who approves, who signs. */
    boolean isSignature(Line line) {
        return lexicon.label(MinutesFamily.HEAD, line.heading())
                .map(label -> kind(label.key()))
                .filter(SIGNATURES::contains)
                .isPresent();
    }

    /** A label without its value ends with whatever follows that is no value. */
    void close() {
        waiting = null;
    }

    private static Kind kind(String key) {
        for (Kind kind : Kind.values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        return Kind.OTHER;
    }

    private void read(Kind kind, String text, int line) {
        writer.fact(kind, text, line);
        if (text.length() > LONGEST_FACT) {
            return;
        }
        switch (kind) {
            case DATE -> {
                readDate(text, line);
                readClock(text, false);
            }
            case TIME -> readClock(text, true);
            case PLACE -> place = place == null ? text.replaceFirst("[.,;]$", "") : place;
            case BODY -> {
                if (body == null) {
                    body = lexicon.bodies().named(text);
                    bodyLine = line;
                }
            }
            default -> {}
        }
    }

    private void readDate(String text, int line) {
        Optional<DateMention> day = lexicon.dates().day(text, year);
        if (day.isEmpty()) {
            return;
        }
        LocalDate said = day.get().from();
        if (date == null) {
            date = said;
            dateWritten = day.get().written();
            dateLine = line;
        } else if (!date.equals(said)) {
            writer.doubt(
                    DoubtKind.MEETING_DATE,
                    line,
                    null,
                    List.of(dateWritten, day.get().written()),
                    Answer.keep("date-as-read", dateWritten),
                    Answer.of(
                            "other-date",
                            new Correction.SetDate(said),
                            day.get().written()));
        }
    }

    private void readClock(String text, boolean bare) {
        Optional<Matcher> word = lexicon.find(MinutesWord.CLOCK, text);
        Matcher clock = CLOCK.matcher(text);
        int from = word.map(Matcher::end).orElse(0);
        if (begins == null && (bare || word.isPresent()) && clock.find(from)) {
            begins = time(clock.group(1), clock.group(2));
            ends = clock.group(3) == null ? null : time(clock.group(3), clock.group(4));
        }
    }

    private static @Nullable LocalTime time(String hour, String minute) {
        try {
            return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
        } catch (DateTimeException e) {
            return null;
        }
    }

    Meeting meeting() {
        return new Meeting(year, body, date, dateWritten, place, begins, ends);
    }

    /** Asks about a meeting without a day, in another year than was asked for, or of an unknown body. */
    void finish() {
        LocalDate day = date;
        if (day == null) {
            writer.doubt(
                    DoubtKind.NO_DATE,
                    1,
                    null,
                    List.of(),
                    Answer.keep("to-complete-date"),
                    Answer.keep("other-document"));
        } else if (day.getYear() != year) {
            writer.doubt(
                    DoubtKind.MEETING_YEAR,
                    dateLine,
                    null,
                    List.of(dateWritten, String.valueOf(year)),
                    Answer.keep("date-as-read", dateWritten),
                    Answer.of("year-as-asked", new Correction.SetDate(day.withYear(year)), String.valueOf(year)));
        }
        if (body != null && body.type() == null) {
            writer.doubt(
                    DoubtKind.UNKNOWN_BODY,
                    bodyLine,
                    null,
                    List.of(body.name()),
                    Answer.keep("own-body", body.name()),
                    Answer.keep("other-body", body.name()));
        }
    }
}

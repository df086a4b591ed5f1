package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.server.plan.DateRange;
import org.samband.server.plan.Schedule;
import org.samband.server.plan.Schedule.Kind;
import org.samband.server.plan.Schedule.Recurrence;
import org.samband.server.plan.reading.ScheduleGrammar.Item;
import org.samband.server.plan.reading.ScheduleGrammar.Reading;

/** Reads schedules by the words of a profile: quarters, half-years, months, weeks, seasons, dates, ranges and lists. */
public final class ScheduleReader {

    private static final int LONGEST = 200;

    private final Tokens tokens;

    public ScheduleReader(ReadingVocabulary vocabulary) {
        this(new Lexicon(vocabulary));
    }

    ScheduleReader(Lexicon lexicon) {
        tokens = new Tokens(lexicon);
    }

    /** Reads a schedule, kept as written; what does not state its year is in the given one. */
    public Schedule read(String written, int year) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Schedule.unknown(text);
        }
        List<Token> all = tokens.of(text);
        Reading reading = new ScheduleGrammar(all, 0).read();
        boolean whole = all.subList(reading.end(), all.size()).stream().allMatch(token -> token.is(Token.Kind.DOT));
        return whole ? schedule(text, reading, year).orElse(Schedule.unknown(text)) : Schedule.unknown(text);
    }

    /** Finds the times of which a running text speaks. */
    List<Mention> mentions(String text, int year) {
        List<Token> all = tokens.of(text);
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < all.size()) {
            Reading reading = new ScheduleGrammar(all, at).read();
            Optional<Mention> mention = mention(text, all, at, reading, year);
            mention.ifPresent(found::add);
            at = mention.isPresent() ? reading.end() : at + 1;
        }
        return found;
    }

    private static Optional<Mention> mention(String text, List<Token> all, int at, Reading reading, int year) {
        if (reading.items().isEmpty() || reading.end() <= at) {
            return Optional.empty();
        }
        int start = all.get(at).start();
        int end = all.get(reading.end() - 1).end();
        boolean precise = reading.items().stream()
                .allMatch(item -> item.from().year() != null && item.from().unit() != Stretch.Unit.YEAR);
        return schedule(text.substring(start, end), reading, year)
                .map(schedule -> new Mention(schedule, start, end, precise));
    }

    private static Optional<Schedule> schedule(String text, Reading reading, int year) {
        List<DateRange> ranges = new ArrayList<>();
        List<Item> items = withYears(reading.items());
        for (Item item : items) {
            Optional<DateRange> range = range(item, year);
            if (range.isEmpty()) {
                return Optional.empty();
            }
            ranges.add(range.get());
        }
        if (ranges.isEmpty() && !reading.ongoing() && reading.every() == null) {
            return Optional.empty();
        }
        if (ranges.isEmpty()) {
            ranges.add(DateRange.year(year));
        }
        return Optional.of(new Schedule(text, kind(reading), recurrence(reading.every()), ranges));
    }

    private static Kind kind(Reading reading) {
        if (reading.every() != null) {
            return Kind.RECURRING;
        }
        if (reading.ongoing()) {
            return Kind.ONGOING;
        }
        if (reading.items().size() > 1) {
            return Kind.LIST;
        }
        Item only = reading.items().getFirst();
        return only.until() != null ? Kind.RANGE : Kind.PERIOD;
    }

    private static @Nullable Recurrence recurrence(@Nullable String every) {
        return every == null
                ? null
                : Recurrence.valueOf(every.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Optional<DateRange> range(Item item, int year) {
        Optional<DateRange> from = item.from().days(year);
        Stretch until = item.until();
        if (until == null || from.isEmpty()) {
            return from;
        }
        return until.days(year)
                .filter(last -> !last.until().isBefore(from.get().from()))
                .map(last -> from.get().to(last));
    }

    /** Gives a stretch without a year the next year that is said, or else the one before. */
    private static List<Item> withYears(List<Item> items) {
        List<Item> complete = new ArrayList<>(items);
        Integer year = null;
        for (int i = complete.size() - 1; i >= 0; i--) {
            Item item = complete.get(i);
            Stretch until = item.until();
            Integer next = until != null && until.year() != null ? until.year() : year;
            Integer own = item.from().year() != null ? item.from().year() : next;
            Integer last = until != null && until.year() != null ? until.year() : own;
            complete.set(i, new Item(item.from().in(own), until == null ? null : until.in(last)));
            year = own;
        }
        Integer before = null;
        for (int i = 0; i < complete.size(); i++) {
            Item item = complete.get(i);
            if (item.from().year() == null) {
                Stretch until = item.until();
                complete.set(i, new Item(item.from().in(before), until == null ? null : until.in(before)));
            } else {
                before =
                        item.until() == null ? item.from().year() : item.until().year();
            }
        }
        return complete;
    }

    /**
     * A time of which a running text speaks.
     *
     * @param schedule the time
     * @param start where it begins in the text
     * @param end where it ends
     * @param precise whether it states its year and is shorter than one
     */
    record Mention(Schedule schedule, int start, int end, boolean precise) {}
}

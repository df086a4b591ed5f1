package org.samband.server.meeting.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.MinutesFamily;
import org.samband.profile.reading.MinutesWord;
import org.samband.server.document.reading.Sentences;
import org.samband.server.meeting.reading.Doubt.Answer;

/** Asks about dates that contradict the meeting's date, each other, or their weekday. */
final class DateDoubts {

    private static final int LONGEST = 20_000;
    private static final int BEFORE = 24;
    private static final int LONG_PAST = 60;
    private static final Set<MonthDay> ENDS_OF_YEAR = Set.of(MonthDay.of(1, 1), MonthDay.of(12, 31));

    private final MinutesLexicon lexicon;
    private final MinutesWriter writer;
    private final Meeting meeting;
    private final List<Said> all = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    DateDoubts(MinutesLexicon lexicon, MinutesWriter writer, Meeting meeting) {
        this.lexicon = lexicon;
        this.writer = writer;
        this.meeting = meeting;
    }

    void ask() {
        writer.facts().forEach(fact -> askForWeekday(fact.text(), fact.line(), null, true));
        writer.items().forEach(item -> {
            collect(item, item.title(), item.titleLine());
            writer.texts(item.id()).forEach(text -> {
                collect(item, text.text(), text.line());
                askForWeekday(text.text(), text.line(), item.id(), false);
            });
        });
        LocalDate day = meeting.date();
        if (day != null) {
            all.forEach(said -> ask(said, day));
        }
    }

    private void collect(DraftItem item, String text, int line) {
        for (String sentence : Sentences.of(text.substring(0, Math.min(text.length(), LONGEST)))) {
            for (DateMention mention : lexicon.dates().in(sentence, meeting.yearUnlessSaid())) {
                if (mention.yearSaid()) {
                    all.add(new Said(item, sentence, mention, line));
                }
            }
        }
    }

    private void ask(Said said, LocalDate day) {
        DateMention mention = said.mention;
        if (isConfirmed(said)) {
            return;
        }
        if (!askForMeetingDay(said, day) && !askForSameDay(said, day) && !askForFuture(said, day)) {
            askForClosing(said, mention);
        }
    }

    /** The number of the case beside a date is of the same year. */
    private boolean isConfirmed(Said said) {
        return writer.references().stream()
                .anyMatch(reference -> reference.span().line() == said.line
                        && said.mention.from().equals(reference.date())
                        && CaseNumbers.parts(reference.number())
                                .map(CaseNumbers.Parts::year)
                                .filter(year -> year == said.mention.from().getYear())
                                .isPresent());
    }

    /** This meeting's day in the year before or after. */
    private boolean askForMeetingDay(Said said, LocalDate day) {
        DateMention mention = said.mention;
        boolean same = mention.isDay()
                && MonthDay.from(mention.from()).equals(MonthDay.from(day))
                && Math.abs(mention.from().getYear() - day.getYear()) == 1;
        if (same) {
            doubt(DoubtKind.MEETING_DAY_OTHER_YEAR, said, day.getYear(), meeting.dateWritten());
        }
        return same;
    }

    /** A day that the minutes name more often in the next year, where it is still to come. */
    private boolean askForSameDay(Said said, LocalDate day) {
        DateMention mention = said.mention;
        LocalDate from = mention.from();
        if (!mention.isDay() || ENDS_OF_YEAR.contains(MonthDay.from(from)) || !from.isBefore(day)) {
            return false;
        }
        LocalDate next = from.plusYears(1);
        Optional<Said> other = all.stream()
                .filter(it -> it.mention.isDay() && it.mention.from().equals(next))
                .findFirst();
        boolean doubtful = other.isPresent() && next.isAfter(day) && count(next) >= count(from);
        if (doubtful) {
            doubt(
                    DoubtKind.SAME_DAY_OTHER_YEAR,
                    said,
                    next.getYear(),
                    other.get().mention.written(),
                    String.valueOf(other.get().line));
        }
        return doubtful;
    }

    private long count(LocalDate date) {
        return all.stream()
                .filter(it -> it.mention.isDay() && it.mention.from().equals(date))
                .count();
    }

    /** What the words say is to come lies long behind, and a year later it would not. */
    private boolean askForFuture(Said said, LocalDate day) {
        DateMention mention = said.mention;
        boolean past = mention.until().plusDays(LONG_PAST).isBefore(day)
                && !mention.until().plusYears(1).isBefore(day);
        Optional<Matcher> future = past ? lexicon.find(MinutesWord.FUTURE, said.sentence) : Optional.empty();
        boolean doubtful = future.filter(it -> it.end() <= mention.start()).isPresent();
        if (doubtful) {
            doubt(DoubtKind.FUTURE_IS_PAST, said, mention.from().getYear() + 1, meeting.dateWritten());
        }
        return doubtful;
    }

    /** The books of one year are closed at the end of that year, not of the one before. */
    private void askForClosing(Said said, DateMention mention) {
        if (!MonthDay.of(12, 31).equals(MonthDay.from(mention.from())) || !mention.isDay()) {
            return;
        }
        Matcher year = Pattern.compile("(?<!\\d)(?:19|20|21)\\d{2}(?!\\d)").matcher(said.item.title());
        int closed = mention.from().getYear();
        if (year.find() && Integer.parseInt(year.group()) == closed + 1) {
            doubt(DoubtKind.CLOSING_YEAR, said, closed + 1, said.item.title());
        }
    }

    private void doubt(DoubtKind kind, Said said, int year, String... more) {
        DateMention mention = said.mention;
        if (!asked.add(said.line + mention.written())) {
            return;
        }
        String meant = mention.writtenIn(year);
        List<String> arguments = new ArrayList<>(List.of(mention.written()));
        arguments.addAll(List.of(more));
        writer.doubt(
                kind,
                said.line,
                said.item.id(),
                arguments,
                Answer.of("date-instead", new Correction.Reword(said.line, mention.written(), meant), meant),
                Answer.keep("date-as-read", mention.written()));
    }

    private void askForWeekday(String text, int line, @Nullable String item, boolean ofMeeting) {
        String words = text.substring(0, Math.min(text.length(), LONGEST));
        for (DateMention mention : lexicon.dates().in(words, meeting.yearUnlessSaid())) {
            String before = words.substring(Math.max(0, mention.start() - BEFORE), mention.start());
            DayOfWeek said = mention.isDay() ? weekday(before) : null;
            if (said != null && mention.from().getDayOfWeek() != said) {
                askForWeekday(mention, said, before.strip(), line, item, ofMeeting);
            }
        }
    }

    private void askForWeekday(
            DateMention mention, DayOfWeek said, String word, int line, @Nullable String item, boolean ofMeeting) {
        List<Answer> answers = new ArrayList<>();
        answers.add(Answer.keep("date-as-read", mention.written()));
        for (LocalDate meant : likely(mention.from(), said)) {
            boolean meetings = ofMeeting && mention.from().equals(meeting.date());
            Correction correction = meetings
                    ? new Correction.SetDate(meant)
                    : new Correction.Reword(line, mention.written(), mention.writtenAs(meant));
            answers.add(Answer.of(
                    answers.size() == 1 ? "date-that-day" : "date-other-year", correction, mention.writtenAs(meant)));
        }
        writer.doubt(DoubtKind.WEEKDAY, line, item, List.of(word, mention.written()), answers);
    }

    /** The nearest day of that name, and the same date in the year before or after if it has that name. */
    private static List<LocalDate> likely(LocalDate date, DayOfWeek said) {
        LocalDate next = date.with(TemporalAdjusters.next(said));
        LocalDate previous = date.with(TemporalAdjusters.previous(said));
        List<LocalDate> likely = new ArrayList<>();
        likely.add(date.until(next).getDays() <= previous.until(date).getDays() ? next : previous);
        List.of(date.minusYears(1), date.plusYears(1)).stream()
                .filter(other -> other.getDayOfWeek() == said)
                .findFirst()
                .ifPresent(likely::add);
        return likely;
    }

    private @Nullable DayOfWeek weekday(String before) {
        for (Map.Entry<String, Pattern> entry :
                lexicon.patterns(MinutesFamily.WEEKDAY).entrySet()) {
            Matcher matcher = entry.getValue().matcher(before);
            while (matcher.find()) {
                if (before.substring(matcher.end()).matches("[,.]?\\s{0,2}(?:\\p{L}{1,4}\\s{1,2})?")) {
                    return DayOfWeek.of(Integer.parseInt(entry.getKey()));
                }
            }
        }
        return null;
    }

    private record Said(DraftItem item, String sentence, DateMention mention, int line) {}
}

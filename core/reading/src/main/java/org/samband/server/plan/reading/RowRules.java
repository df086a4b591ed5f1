package org.samband.server.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.Word;
import org.samband.server.plan.Schedule;
import org.samband.server.plan.reading.Doubt.Answer;
import org.samband.server.plan.reading.DraftElement.Mark;
import org.samband.server.plan.reading.DraftElement.Note;
import org.samband.server.plan.reading.ScheduleReader.Mention;

/** What the words of a row can make one ask: the first rule that applies asks its question, so a row asks only one. */
final class RowRules {

    private static final int LONGEST = 2_000;

    private final Context context;
    private final DraftWriter writer;
    private final List<Function<DraftElement, Optional<Asked>>> rules = List.of(
            this::deferred,
            this::nothingPlanned,
            this::question,
            this::refersElsewhere,
            this::scheduleEnded,
            this::pastDate,
            this::earlierStatus);

    RowRules(Context context, DraftWriter writer) {
        this.context = context;
        this.writer = writer;
    }

    void ask(DraftElement row) {
        if (row.title().length() > LONGEST) {
            return;
        }
        rules.stream()
                .map(rule -> rule.apply(row))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(asked -> writer.doubt(asked.kind, row.line(), row.id(), asked.arguments, asked.answers));
    }

    /** "Postponed to Q3" in a row scheduled for Q4. */
    private Optional<Asked> deferred(DraftElement row) {
        Schedule schedule = row.schedule();
        Optional<Lexicon.Hit> hit = context.lexicon().first(Word.DEFERRED, row.title());
        if (hit.isEmpty() || schedule == null || !schedule.understood()) {
            return Optional.empty();
        }
        return mentions(row).stream()
                .filter(mention -> mention.start() >= hit.get().end())
                .findFirst()
                .filter(mention -> !mention.schedule().ranges().equals(schedule.ranges()))
                .map(mention -> new Asked(
                        DoubtKind.DEFERRED,
                        List.of(mention.schedule().text(), schedule.text()),
                        List.of(
                                Answer.keep("schedule-stands", schedule.text()),
                                Answer.of(
                                        "schedule-instead",
                                        new Correction.SetSchedule(List.of(row.id()), mention.schedule()),
                                        mention.schedule().text()))));
    }

    private Optional<Asked> nothingPlanned(DraftElement row) {
        Schedule schedule = row.schedule();
        if (schedule == null || !context.lexicon().has(Word.NONE_INTENDED, row.title())) {
            return Optional.empty();
        }
        return Optional.of(new Asked(
                DoubtKind.NOTHING_PLANNED,
                List.of(schedule.text()),
                List.of(
                        Answer.keep("schedule-stands", schedule.text()),
                        Answer.of("no-schedule", new Correction.SetSchedule(List.of(row.id()), null)),
                        leaveOut(row))));
    }

    private Optional<Asked> question(DraftElement row) {
        boolean asks = row.title().contains("?") || context.lexicon().has(Word.QUESTION, row.title());
        return asks
                ? Optional.of(new Asked(
                        DoubtKind.OPEN_QUESTION,
                        List.of(row.title()),
                        List.of(
                                Answer.keep("is-planned"),
                                Answer.of("still-open", new Correction.SetMark(List.of(row.id()), Mark.OPEN_QUESTION)),
                                leaveOut(row))))
                : Optional.empty();
    }

    private Optional<Asked> refersElsewhere(DraftElement row) {
        return context.lexicon().has(Word.SEE, row.title())
                ? Optional.of(new Asked(
                        DoubtKind.REFERS_ELSEWHERE,
                        List.of(row.title()),
                        List.of(
                                Answer.keep("is-planned"),
                                Answer.of(
                                        "as-reference",
                                        new Correction.AddNote(row.id(), Note.Kind.REFERENCE, row.title())),
                                leaveOut(row))))
                : Optional.empty();
    }

    private Optional<Asked> scheduleEnded(DraftElement row) {
        Schedule schedule = row.schedule();
        return schedule != null && schedule.endedBefore(yearBegins())
                ? Optional.of(new Asked(
                        DoubtKind.SCHEDULE_ENDED,
                        List.of(schedule.text(), String.valueOf(context.year())),
                        List.of(
                                Answer.keep("schedule-stands", schedule.text()),
                                Answer.of("to-check", new Correction.SetMark(List.of(row.id()), Mark.TO_CHECK)),
                                leaveOut(row))))
                : Optional.empty();
    }

    private Optional<Asked> pastDate(DraftElement row) {
        return mentions(row).stream()
                .filter(mention -> mention.precise() && mention.schedule().endedBefore(yearBegins()))
                .findFirst()
                .map(mention -> new Asked(
                        DoubtKind.PAST_DATE,
                        List.of(mention.schedule().text(), String.valueOf(context.year())),
                        statusAnswers(row)));
    }

    private Optional<Asked> earlierStatus(DraftElement row) {
        return context.lexicon().has(Word.EARLIER_STATUS, row.title())
                ? Optional.of(new Asked(DoubtKind.EARLIER_STATUS, List.of(row.title()), statusAnswers(row)))
                : Optional.empty();
    }

    /** The row is planned as it stands, or its text is a status and what is planned is what it stands under. */
    private List<Answer> statusAnswers(DraftElement row) {
        List<Answer> answers = new ArrayList<>();
        answers.add(Answer.keep("is-planned"));
        answers.add(Answer.of("also-status", new Correction.AddNote(row.id(), Note.Kind.EARLIER_STATUS, row.title())));
        @Nullable String parent = row.parent();
        if (parent != null) {
            String title = writer.element(parent).title();
            answers.add(new Answer(
                    "only-status",
                    List.of(title),
                    List.of(
                            new Correction.AddNote(row.id(), Note.Kind.EARLIER_STATUS, row.title()),
                            new Correction.SetTitle(row.id(), title))));
        }
        return answers;
    }

    private static Answer leaveOut(DraftElement row) {
        return Answer.of("leave-out", new Correction.LeaveOut(List.of(row.id())));
    }

    private List<Mention> mentions(DraftElement row) {
        return context.schedules().mentions(row.title(), context.year());
    }

    private LocalDate yearBegins() {
        return LocalDate.of(context.year(), 1, 1);
    }

    private record Asked(DoubtKind kind, List<String> arguments, List<Answer> answers) {}
}

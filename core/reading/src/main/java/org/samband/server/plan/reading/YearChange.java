package org.samband.server.plan.reading;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.server.plan.Schedule;

/** Reads what a draft says without a year anew, once it turns out to be the plan of another year. */
final class YearChange {

    private final ScheduleReader reader;
    private final int from;
    private final int to;

    YearChange(ReadingVocabulary vocabulary, int from, int to) {
        this.reader = new ScheduleReader(vocabulary);
        this.from = from;
        this.to = to;
    }

    PlanDraft of(PlanDraft draft) {
        return new PlanDraft(
                draft.title(),
                to,
                draft.vision(),
                draft.goal(),
                draft.origin(),
                draft.elements().stream()
                        .map(it -> it.scheduled(anew(it.schedule())))
                        .toList(),
                draft.texts(),
                draft.resources(),
                draft.routes(),
                draft.doubts().stream().map(this::anew).toList(),
                draft.leftOut());
    }

    private Doubt anew(Doubt doubt) {
        var answers = doubt.answers().stream()
                .map(answer -> new Doubt.Answer(
                        answer.key(),
                        answer.arguments(),
                        answer.corrections().stream().map(this::anew).toList()))
                .toList();
        return new Doubt(
                doubt.id(), doubt.line(), doubt.element(), doubt.kind(), doubt.arguments(), answers, doubt.answered());
    }

    private Correction anew(Correction correction) {
        return correction instanceof Correction.SetSchedule(List<String> elements, var schedule)
                ? new Correction.SetSchedule(elements, anew(schedule))
                : correction;
    }

    /** What was not read from its words alone, or says its year, stays. */
    private @Nullable Schedule anew(@Nullable Schedule schedule) {
        return schedule != null && Objects.equals(schedule, reader.read(schedule.text(), from))
                ? reader.read(schedule.text(), to)
                : schedule;
    }
}

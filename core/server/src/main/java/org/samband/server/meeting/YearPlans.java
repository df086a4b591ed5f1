package org.samband.server.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samband.server.body.BodyId;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the meetings of a year after the pattern of the one before, and plans what is kept of the proposal. */
@Component
@Transactional
public class YearPlans {

    private static final int MIDSUMMER = 7;
    private static final int LAST_WEEK = 52;

    private final Meetings meetings;

    YearPlans(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Returns a meeting for each of the year before: in the same week on the same weekday, at the same hours and place. */
    @Transactional(readOnly = true)
    public List<Proposed> proposal(int year) {
        var before = year(year - 1);
        var sitting = meetings.bodies(before.stream().map(Meeting::id).toList());
        var there = year(year);
        var bodiesThere = meetings.bodies(there.stream().map(Meeting::id).toList());
        return before.stream()
                .filter(each -> each.state() != MeetingState.CANCELLED)
                .map(each -> proposed(each, sitting.getOrDefault(each.id(), List.of()), year, there, bodiesThere))
                .toList();
    }

    private List<Meeting> year(int year) {
        return meetings.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Proposed proposed(
            Meeting last,
            List<BodyId> bodies,
            int year,
            List<Meeting> there,
            Map<MeetingId, List<BodyId>> bodiesThere) {
        var sitting = last.sitting();
        var day = sameWeek(sitting.day(), year);
        var lasts = sitting.endsOn() == null ? 0 : ChronoUnit.DAYS.between(sitting.day(), sitting.endsOn());
        var again = new Sitting(
                day,
                sitting.begins(),
                sitting.ends() == null ? null : day.plusDays(lasts),
                sitting.ends(),
                sitting.zone(),
                sitting.place());
        var known = there.stream()
                .filter(each -> each.day().equals(day))
                .anyMatch(each -> bodies.equals(bodiesThere.get(each.id())));
        return new Proposed(new Meetings.Draft(last.title().orElse(null), bodies, again), known);
    }

    static LocalDate sameWeek(LocalDate day, int year) {
        var week = Math.min(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), LAST_WEEK);
        return LocalDate.of(year, MIDSUMMER, 1)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(day.getDayOfWeek());
    }

    /** Plans meetings, all of them or none; each mistake is named with the number of its row. */
    public int plan(Map<Integer, Meetings.Draft> drafts) {
        var mistakes = new ArrayList<Mistake>();
        drafts.forEach((row, draft) -> {
            try {
                meetings.plan(draft);
            } catch (Refusal refusal) {
                if (refusal.mistakes().isEmpty()) {
                    throw refusal;
                }
                refusal.mistakes().forEach(each -> mistakes.add(new Mistake(each.field() + "-" + row, each.message())));
            }
        });
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
        return drafts.size();
    }

    /** A meeting that is proposed, and whether there is such a one already. */
    public record Proposed(Meetings.Draft draft, boolean there) {}
}

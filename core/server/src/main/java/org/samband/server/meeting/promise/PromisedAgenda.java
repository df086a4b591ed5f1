package org.samband.server.meeting.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.AgendaItem;
import org.samband.server.meeting.Agendas;
import org.samband.server.meeting.CaseReturns;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MeetingState;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.TreatmentState;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what was promised on the agenda it belongs on. */
@Component
@Transactional
public class PromisedAgenda {

    private final PromiseRows rows;
    private final CaseReturns returns;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Clock clock;

    PromisedAgenda(PromiseRows rows, CaseReturns returns, Meetings meetings, Agendas agendas, Clock clock) {
        this.rows = rows;
        this.returns = returns;
        this.meetings = meetings;
        this.agendas = agendas;
        this.clock = clock;
    }

    /**
     * Puts the case of a promise on the agenda of the body's meeting on the promised day, or else on that of the next
     * one that is still to come.
     */
    public AgendaItem put(PromiseId id) {
        var promise = rows.lock(id).orElseThrow(Refusal::notFound);
        var body = promise.bodyId();
        var promised = promise.treatmentId();
        if (promise.state() != PromiseState.OPEN || body == null || promised == null) {
            throw Refusal.conflict("promise.no-case");
        }
        var meeting = meeting(body, promise.due());
        var treatment = returns.to(body, promised);
        if (treatment.state() == TreatmentState.ON_AGENDA) {
            throw Refusal.conflict("promise.on-agenda-already");
        }
        return agendas.add(meeting.id(), treatment.id());
    }

    private Meeting meeting(BodyId body, @Nullable LocalDate due) {
        var today = LocalDate.now(clock);
        var from = due == null || due.isBefore(today) ? today : due;
        return meetings.of(body).stream()
                .filter(each -> each.state() == MeetingState.PLANNED || each.state() == MeetingState.CONVENED)
                .filter(each -> !each.day().isBefore(from))
                .min(Comparator.comparing(Meeting::day))
                .orElseThrow(() -> Refusal.conflict("promise.no-meeting", from));
    }
}

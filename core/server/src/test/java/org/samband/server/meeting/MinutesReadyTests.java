package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samband.server.meeting.MeetingForTests.DAY;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.document.Format;
import org.samband.server.meeting.promise.Promise;
import org.samband.server.meeting.promise.PromiseKind;
import org.samband.server.meeting.promise.PromiseState;
import org.samband.server.meeting.promise.PromiseView;
import org.samband.server.meeting.promise.Promises;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What becomes of the agenda of a meeting when its minutes are finished. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class MinutesReadyTests {

    @Autowired
    private MeetingForTests some;

    @Autowired
    private MinutesKeeping minutes;

    @Autowired
    private Promises promises;

    private BodyId group;
    private Meeting meeting;
    private AgendaItem bus;

    @BeforeEach
    void convene() {
        group = some.group();
        meeting = some.meeting(group, DAY);
        bus = some.item(meeting, group, "Kollektivtrafikk", "Vestregionen støtter bussveien.");
        some.agendas.set(meeting.id());
    }

    private Minutes ready(Meeting of) {
        var version = minutes.of(of.id(), group).map(Minutes::version).orElse(0);
        return minutes.ready(of.id(), group, version);
    }

    private Decision decide(AgendaItem item, Outcome outcome) {
        return some.decisions.record(item.id(), Verdict.of(outcome, ""), null);
    }

    private TreatmentState state(AgendaItem item) {
        return some.cases.treatment(item.treatmentId().orElseThrow()).state();
    }

    @Test
    void what_was_not_decided_waits_again_and_can_be_put_on_another_agenda() {
        assertThat(minutes.untreated(meeting.id(), group))
                .extracting(AgendaItem::id)
                .containsExactly(bus.id());

        ready(meeting);

        assertThat(state(bus)).isEqualTo(TreatmentState.UNTREATED);
        var again = some.cases.backlog(group);
        assertThat(again).extracting(Treatment::originId).containsExactly(bus.treatmentId());
        var next = some.meeting(group, DAY.plusMonths(1));
        some.agendas.add(next.id(), again.getFirst().id());
        assertThat(some.agendas.items(next.id())).extracting(AgendaItem::title).containsExactly("Kollektivtrafikk");
    }

    @Test
    void what_was_decided_does_not_wait_again() {
        decide(bus, Outcome.AS_PROPOSED);

        ready(meeting);

        assertThat(some.cases.backlog(group)).isEmpty();
        assertThat(state(bus)).isEqualTo(TreatmentState.DECIDED);
    }

    @Test
    void a_decision_that_was_forgotten_is_written_before_the_approval_and_takes_effect_then() {
        var ready = ready(meeting);

        var decision = decide(bus, Outcome.AS_PROPOSED);
        minutes.sign(meeting.id(), group, ready.version(), DAY, "Astrid Lien");

        assertThat(some.decisions.get(decision.id()).settled()).isTrue();
        assertThat(state(bus)).isEqualTo(TreatmentState.DECIDED);
        assertThat(some.cases.backlog(group)).isEmpty();
    }

    @Test
    void a_case_that_went_on_is_not_decided_where_it_was_passed_over() {
        ready(meeting);
        var next = some.meeting(group, DAY.plusMonths(1));
        some.agendas.add(next.id(), some.cases.backlog(group).getFirst().id());

        assertThatThrownBy(() -> decide(bus, Outcome.AS_PROPOSED)).hasMessageContaining("decision.case-went-on");
    }

    @Test
    void the_words_of_a_decision_are_corrected_until_the_approval_and_its_outcome_is_not() {
        var decision = some.decisions.record(bus.id(), Verdict.of(Outcome.AMENDED, "Bussvei nå."), null);
        var ready = ready(meeting);
        var seen = some.decisions.get(decision.id()).seen();

        var corrected = some.decisions.record(bus.id(), Verdict.of(Outcome.AMENDED, "Bussveien bygges nå."), seen);

        assertThat(corrected.settled()).isTrue();
        assertThatThrownBy(() -> some.decisions.record(bus.id(), Verdict.of(Outcome.REFUSED, ""), corrected.seen()))
                .hasMessageContaining("decision.final-already");
        minutes.sign(meeting.id(), group, ready.version(), DAY, "Astrid Lien");
        assertThat(text()).contains("Bussveien bygges nå.");
        assertThatThrownBy(() ->
                        some.decisions.record(bus.id(), Verdict.of(Outcome.AMENDED, "Noe annet."), corrected.seen()))
                .hasMessageContaining("meeting.minutes-approved");
    }

    @Test
    void the_kept_minutes_tell_who_signed_them_and_when() {
        var ready = ready(meeting);

        minutes.sign(meeting.id(), group, ready.version(), DAY.plusDays(2), "Astrid Lien og Gro Heimdal");

        assertThat(text()).contains("Astrid Lien og Gro Heimdal", "28.02.2026");
    }

    @Test
    void minutes_that_a_later_meeting_approves_while_they_are_written_are_of_a_meeting_that_was_held() {
        minutes.write(meeting.id(), group, 0, "Møtet ble ledet av Astrid Lien.", null);
        var next = some.meeting(group, DAY.plusMonths(1));
        var approval = some.agendas.addApproval(next.id(), group, meeting.id(), "Godkjenning av referat");
        decide(approval, Outcome.AS_PROPOSED);

        ready(next);

        assertThat(minutes.of(meeting.id(), group).orElseThrow().approved()).isTrue();
        assertThat(some.meetings.get(meeting.id()).state()).isEqualTo(MeetingState.HELD);
        assertThat(state(bus)).isEqualTo(TreatmentState.UNTREATED);
    }

    @Test
    void a_promise_is_missed_by_meetings_that_put_it_off_or_pass_it_over_and_kept_by_one_that_decides() {
        var decision = decide(bus, Outcome.DEFERRED);
        var due = DAY.plusMonths(1);
        var promise = promises.add(
                decision.id(), new Promise.Content("Saken tas opp igjen.", PromiseKind.RETURN, group, due, null, null));
        ready(meeting);

        decide(onAgendaOf(some.meeting(group, due)), Outcome.DEFERRED);
        ready(some.meetings.of(group).getLast());
        onAgendaOf(some.meeting(group, due.plusMonths(1)));
        ready(some.meetings.of(group).getLast());
        assertThat(promises.get(promise.id()))
                .extracting(each -> each.promise().state(), PromiseView::missed, each -> each.standing(due))
                .containsExactly(PromiseState.OPEN, 2, "missed");

        var kept = onAgendaOf(some.meeting(group, due.plusMonths(2)));
        decide(kept, Outcome.AS_PROPOSED);
        ready(some.meetings.of(group).getLast());
        assertThat(promises.get(promise.id()).promise())
                .extracting(Promise::state, Promise::keptBy)
                .containsExactly(PromiseState.KEPT, kept.id());
    }

    private AgendaItem onAgendaOf(Meeting next) {
        return some.agendas.add(next.id(), some.cases.backlog(group).getFirst().id());
    }

    private String text() {
        return new String(minutes.file(meeting, group, true, Format.TEXT), StandardCharsets.UTF_8);
    }
}

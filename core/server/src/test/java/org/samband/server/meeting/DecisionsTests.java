package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.BodyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What becomes of a case by each outcome, and who is told when. */
@SpringBootTest
@RecordApplicationEvents
@ExtendWith(InHostedAlliance.class)
class DecisionsTests {

    private static final LocalDate DAY = LocalDate.of(2017, 2, 23);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Forwarding forwarding;

    @Autowired
    private ApplicationEvents events;

    private Chamber chamber;
    private BodyId group;

    @BeforeEach
    void setTheScene() {
        chamber = new Chamber(application);
        group = chamber.group();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"WITHDRAWN", "DEFERRED", "REFERRED_BACK"},
            mode = Mode.EXCLUDE)
    void a_final_decision_ends_the_case_in_the_body(Outcome outcome) {
        var treatment = chamber.waiting(group, "Årsregnskap");
        chamber.decided(treatment, DAY, outcome, "Vedtak.");

        assertThat(chamber.now(treatment).state()).isEqualTo(TreatmentState.DECIDED);
        assertThat(chamber.cases.backlog(group)).isEmpty();
        assertThat(events.stream(DecisionTaken.class))
                .extracting(DecisionTaken::outcome, DecisionTaken::reference, DecisionTaken::body)
                .containsExactly(tuple(outcome, "01/2017", group));
    }

    @Test
    void a_withdrawn_case_is_withdrawn() {
        var treatment = chamber.waiting(group, "Årsregnskap");
        chamber.decided(treatment, DAY, Outcome.WITHDRAWN, "");

        assertThat(chamber.now(treatment).state()).isEqualTo(TreatmentState.WITHDRAWN);
        assertThat(chamber.cases.backlog(group)).isEmpty();
    }

    @Test
    void what_is_put_off_waits_again_with_its_texts_and_gets_the_number_of_its_next_agenda() {
        var treatment = chamber.waiting(group, "Vertskommune 2018");
        chamber.decided(treatment, DAY, Outcome.DEFERRED, "");

        var again = chamber.cases.backlog(group).getFirst();
        assertThat(again.originId()).contains(treatment.id());
        assertThat(again.caseId()).isEqualTo(treatment.caseId());
        assertThat(again.texts()).isEqualTo(treatment.texts());
        chamber.decided(again, DAY.plusDays(30), Outcome.AS_PROPOSED, "");
        assertThat(chamber.number(treatment)).isEqualTo("01/2017");
        assertThat(chamber.number(again)).isEqualTo("02/2017");
        assertThat(chamber.cases.backlog(group)).isEmpty();
    }

    @Test
    void what_is_referred_back_waits_in_the_body_that_sent_it() {
        var steering = chamber.steering();
        var first = chamber.waiting(group, "Samferdsel");
        chamber.decided(first, DAY, Outcome.AS_PROPOSED, "");
        var sent = forwarding.forward(first.id(), steering, null, null);
        chamber.decided(sent, DAY.plusDays(10), Outcome.DEFERRED, "");
        var deferred = chamber.cases.backlog(steering).getFirst();
        chamber.decided(deferred, DAY.plusDays(20), Outcome.REFERRED_BACK, "Utredes bedre.");

        assertThat(chamber.cases.backlog(steering)).isEmpty();
        assertThat(chamber.cases.backlog(group))
                .extracting(Treatment::caseId, Treatment::originId)
                .containsExactly(tuple(first.caseId(), Optional.of(deferred.id())));
    }

    @Test
    void a_decision_can_be_written_anew_until_it_is_final_and_is_told_once() {
        var treatment = chamber.waiting(group, "Årsregnskap");
        var meeting = chamber.meeting(DAY, group);
        var item = chamber.item(meeting, treatment);
        var first = chamber.decisions.record(item.id(), Verdict.of(Outcome.NOTED, ""), null);
        var second = chamber.decisions.record(item.id(), Verdict.of(Outcome.OWN_TEXT, "Godkjennes."), first.seen());

        assertThat(chamber.now(treatment).state()).isEqualTo(TreatmentState.ON_AGENDA);
        assertThat(events.stream(DecisionTaken.class)).isEmpty();
        chamber.decisions.minutesWritten(meeting.id(), group);
        chamber.decisions.minutesWritten(meeting.id(), group);
        assertThat(events.stream(DecisionTaken.class)).hasSize(1);
        assertThatThrownBy(() -> chamber.decisions.record(
                        item.id(),
                        Verdict.of(Outcome.REFUSED, ""),
                        chamber.decisions.get(second.id()).seen()))
                .hasMessageContaining("decision.final-already");
    }

    @Test
    void nobody_overwrites_a_decision_that_they_have_not_seen() {
        var item = chamber.item(chamber.meeting(DAY, group), chamber.waiting(group, "Årsregnskap"));
        var first = chamber.decisions.record(item.id(), Verdict.of(Outcome.NOTED, "Orientering."), null);

        assertThatThrownBy(() -> chamber.decisions.record(item.id(), Verdict.of(Outcome.REFUSED, ""), null))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> chamber.decisions.record(item.id(), Verdict.of(Outcome.REFUSED, ""), first.seen() + 1))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(chamber.decisions.of(item.id())).contains(first);
    }

    @Test
    void headed_items_are_decided_each_for_itself_and_adopt_nothing() {
        var subject = new Subject("plan", UUID.randomUUID());
        var umbrella = chamber.item(chamber.meeting(DAY, group), chamber.waiting(group, "Prosjekter"));
        var treatment = chamber.cases.submit(subject, group, "Handlingsplan", null);
        var part = chamber.part(umbrella, treatment);
        var one = chamber.under(part, "Framdrift");
        var two = chamber.under(part, "Vertskommune");
        chamber.numbers.give(umbrella.meetingId());
        chamber.decisions.record(one.id(), Verdict.of(Outcome.AS_PROPOSED, ""), null);
        chamber.decisions.record(two.id(), Verdict.of(Outcome.DEFERRED, ""), null);
        chamber.decisions.finalise(umbrella.meetingId(), group);

        assertThat(events.stream(DecisionTaken.class))
                .extracting(DecisionTaken::outcome, DecisionTaken::subject, DecisionTaken::reference)
                .containsExactly(
                        tuple(Outcome.AS_PROPOSED, null, "01a/2017"), tuple(Outcome.DEFERRED, null, "01a/2017"));
        assertThat(chamber.cases.backlog(group))
                .extracting(Treatment::originId)
                .containsExactly(Optional.of(treatment.id()));
        assertThat(chamber.cases.treatment(umbrella.treatmentId().orElseThrow()).state())
                .isEqualTo(TreatmentState.DECIDED);
    }

    @Test
    void a_decision_by_circulation_is_final_at_once() {
        var treatment = chamber.waiting(group, "Revidert budsjett");
        var decision = chamber.decisions.byCirculation(treatment.id(), Outcome.AS_PROPOSED, "", DAY);

        assertThat(decision.settled()).isTrue();
        assertThat(chamber.now(treatment).state()).isEqualTo(TreatmentState.DECIDED);
        assertThat(events.stream(DecisionTaken.class))
                .extracting(DecisionTaken::reference, DecisionTaken::on)
                .containsExactly(tuple("01/2017", DAY));
        assertThatThrownBy(() -> chamber.decisions.byCirculation(treatment.id(), Outcome.REFUSED, "", DAY))
                .hasMessageContaining("case.treatment-is.decided");
    }
}

package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.Charter;
import org.samband.server.data.Validity;
import org.samband.server.meeting.casebook.Audience;
import org.samband.server.meeting.casebook.CaseThreads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What one body decided is the next one's proposal, and where it cannot go the reason is said. */
@SpringBootTest
@RecordApplicationEvents
@ExtendWith(InHostedAlliance.class)
class ForwardingTests {

    private static final LocalDate DAY = LocalDate.of(2017, 2, 23);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Forwarding forwarding;

    @Autowired
    private CaseThreads threads;

    @Autowired
    private Bodies bodies;

    private Chamber chamber;
    private BodyId group;
    private BodyId steering;
    private Treatment treatment;

    @BeforeEach
    void setTheScene() {
        chamber = new Chamber(application);
        group = chamber.group();
        steering = chamber.steering();
        treatment = chamber.waiting(group, "Kommunehelsesamarbeidet");
    }

    private String hindrance(BodyId to) {
        return forwarding.ways(treatment.id()).ways().stream()
                .filter(way -> way.body().id().equals(to))
                .map(Forwarding.Way::hindrance)
                .map(hindrance -> hindrance == null ? "" : hindrance.key())
                .findFirst()
                .orElseThrow();
    }

    private void assertRefused(BodyId to, String why) {
        assertThat(hindrance(to)).isEqualTo(why);
        assertThatThrownBy(() -> forwarding.forward(treatment.id(), to, null, null))
                .hasMessageContaining(why);
    }

    @Test
    void the_decision_is_the_proposal_of_the_next_body_which_gives_the_number_itself() {
        chamber.decided(treatment, DAY, Outcome.OWN_TEXT, "Avtalen forlenges minst ut sommeren 2018.");

        assertThat(forwarding.ways(treatment.id()).usual()).isEqualTo(steering);
        var sent = forwarding.forward(treatment.id(), steering, null, null);

        assertThat(sent.proposal()).contains("Avtalen forlenges minst ut sommeren 2018.");
        assertThat(sent.originId()).contains(treatment.id());
        assertThat(sent.number()).isEmpty();
        chamber.decided(sent, LocalDate.of(2017, 3, 16), Outcome.AS_PROPOSED, "");
        assertThat(chamber.number(sent)).isEqualTo("01/2017");
    }

    @Test
    void a_decision_without_words_of_its_own_sends_what_was_proposed() {
        chamber.decided(treatment, DAY, Outcome.AS_PROPOSED, "");

        assertThat(forwarding.forward(treatment.id(), steering, null, null).proposal())
                .isEqualTo(treatment.proposal());
    }

    @Test
    void one_decision_can_become_several_cases_whose_answers_are_seen_where_they_came_from() {
        chamber.decided(treatment, DAY, Outcome.OWN_TEXT, "Framsendes generalforsamlingen.");
        var first = forwarding.forward(treatment.id(), steering, "Årsberetning 2016", "Årsberetningen godkjennes.");
        var second = forwarding.forward(treatment.id(), steering, "Regnskap 2016", "Regnskapet godkjennes.");
        chamber.decided(first, DAY.plusDays(30), Outcome.AS_PROPOSED, "");

        var thread = threads.of(treatment.caseId(), Audience.SECRETARIAT);
        var origin = thread.stop(treatment.id()).orElseThrow();
        assertThat(thread.sentTo(origin))
                .extracting(stop -> stop.title() + " " + stop.state())
                .containsExactly("Årsberetning 2016 DECIDED", "Regnskap 2016 WAITING");
        assertThat(threads.of(second.caseId(), Audience.SECRETARIAT).stops()).hasSize(3);
    }

    @Test
    void what_is_not_decided_or_refused_is_not_sent_on() {
        assertRefused(steering, "case.forward.undecided");
        chamber.decided(treatment, DAY, Outcome.REFUSED, "Det er ikke grunnlag for søknad.");
        assertRefused(steering, "case.forward.nothing.refused");
    }

    @Test
    void what_can_still_be_written_anew_is_not_sent_on() {
        var meeting = chamber.meeting(DAY, group);
        var item = chamber.item(meeting, treatment);
        var draft = chamber.decisions.record(item.id(), Verdict.of(Outcome.OWN_TEXT, "Avtalen forlenges."), null);
        assertRefused(steering, "case.forward.draft");

        chamber.decisions.finalise(draft.id());
        assertThat(hindrance(steering)).isEmpty();
    }

    @Test
    void what_the_other_body_has_not_answered_is_not_sent_there_again() {
        chamber.decided(treatment, DAY, Outcome.AS_PROPOSED, "");
        var sent = forwarding.forward(treatment.id(), steering, null, null);
        assertRefused(steering, "case.forward.already");

        chamber.cases.withdraw(sent.id(), sent.version());
        assertThat(chamber.now(sent).state()).isEqualTo(TreatmentState.WITHDRAWN);
        assertThat(hindrance(steering)).isEmpty();
        assertThat(forwarding.forward(treatment.id(), steering, null, null).originId())
                .contains(treatment.id());
    }

    @Test
    void the_same_words_do_not_go_in_a_circle_but_new_ones_come_back() {
        chamber.decided(treatment, DAY, Outcome.AS_PROPOSED, "");
        var sent = forwarding.forward(treatment.id(), steering, null, null);
        chamber.decided(sent, DAY.plusDays(20), Outcome.AS_PROPOSED, "");

        assertThatThrownBy(() -> forwarding.forward(sent.id(), group, null, null))
                .hasMessageContaining("case.forward.circle");
        assertThatThrownBy(() -> forwarding.forward(sent.id(), steering, null, null))
                .hasMessageContaining("case.forward.itself");
        assertThat(forwarding
                        .forward(sent.id(), group, null, "Utred hva det koster.")
                        .originId())
                .contains(sent.id());
    }

    @Test
    void bodies_that_ended_and_those_outside_of_what_is_withheld_are_no_way() {
        var ended = bodies.found(new Body.Draft(
                        "Prosjektstyret",
                        "steering-group",
                        false,
                        List.of(),
                        new Charter(null, null, null, new Validity(null, LocalDate.of(2016, 1, 1)))))
                .id();
        var outside = bodies.found(Body.Draft.external("Helsedirektoratet")).id();
        chamber.decided(treatment, DAY, Outcome.AS_PROPOSED, "");

        assertRefused(ended, "case.forward.ended");
        assertThat(hindrance(outside)).isEmpty();
        var matter = chamber.cases.get(treatment.caseId());
        chamber.cases.withhold(matter.id(), matter.version(), "Personalsak");
        assertRefused(outside, "case.forward.withheld");
        chamber.cases.withdraw(matter.id(), null);
        assertRefused(steering, "case.forward.withdrawn");
    }

    @Test
    void withdrawing_a_case_ends_it_wherever_nothing_is_decided() {
        chamber.decided(treatment, DAY, Outcome.AS_PROPOSED, "");
        var sent = forwarding.forward(treatment.id(), steering, null, null);
        chamber.cases.withdraw(treatment.caseId(), (Integer) null);

        assertThat(chamber.now(treatment).state()).isEqualTo(TreatmentState.DECIDED);
        assertThat(chamber.now(sent).state()).isEqualTo(TreatmentState.WITHDRAWN);
        assertThatThrownBy(() -> chamber.cases.withdraw(sent.id(), null))
                .hasMessageContaining("treatment-is.withdrawn");
    }

    @Test
    void a_body_that_only_put_it_off_can_be_asked_the_same_again() {
        chamber.decided(treatment, DAY, Outcome.AS_PROPOSED, "");
        var sent = forwarding.forward(treatment.id(), steering, null, null);
        chamber.decided(sent, DAY.plusDays(20), Outcome.DEFERRED, "Utsettes.");
        assertRefused(steering, "case.forward.already");

        var waiting = chamber.cases.backlog(steering).getFirst();
        chamber.cases.withdraw(waiting.id(), waiting.version());
        assertThat(hindrance(steering)).isEmpty();

        var again = forwarding.forward(treatment.id(), steering, null, null);
        chamber.decided(again, DAY.plusDays(40), Outcome.REFUSED, "");
        assertRefused(steering, "case.forward.circle");
    }

    @Test
    void what_a_meeting_has_written_a_decision_on_is_not_withdrawn_and_what_is_withdrawn_is_not_decided() {
        chamber.decided(treatment, DAY, Outcome.AS_PROPOSED, "");
        var sent = forwarding.forward(treatment.id(), steering, null, null);
        var item = chamber.item(chamber.meeting(DAY.plusDays(20), steering), sent);
        var draft = chamber.decisions.record(item.id(), Verdict.of(Outcome.AS_PROPOSED, ""), null);
        assertThatThrownBy(() -> chamber.cases.withdraw(sent.id(), null)).hasMessageContaining("case.decision-written");
        assertThatThrownBy(() -> chamber.cases.withdraw(treatment.caseId(), (Integer) null))
                .hasMessageContaining("case.decision-written");

        chamber.decisions.remove(draft.id(), draft.seen());
        chamber.cases.withdraw(sent.id(), null);
        assertThatThrownBy(() -> chamber.decisions.record(item.id(), Verdict.of(Outcome.AS_PROPOSED, ""), null))
                .hasMessageContaining("treatment-is.withdrawn");
        chamber.decisions.finalise(chamber.decisions
                .record(item.id(), Verdict.of(Outcome.WITHDRAWN, "Trekkes."), null)
                .id());
        assertThat(hindrance(steering)).isEmpty();
    }
}

package org.samband.server.meeting.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.meeting.Agendas;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.Sitting;
import org.samband.server.meeting.importing.MeetingImports;
import org.samband.server.meeting.importing.OldMinutes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class PromisesTests {

    private static final LocalDate AFTER = LocalDate.of(2031, 5, 16);

    @Autowired
    private MeetingImports imports;

    @Autowired
    private Promises promises;

    @Autowired
    private PromisedAgenda agenda;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Bodies bodies;

    private PromiseView returning;

    @BeforeEach
    void readMinutes() {
        imports.accept(imports.read(ImportSource.pasted("referat", OldMinutes.TEXT), 2031)
                .id());
        returning = promises.open().stream()
                .filter(each -> each.promise().kind() == PromiseKind.RETURN)
                .findFirst()
                .orElseThrow();
    }

    private BodyId group() {
        return bodies.findByName("Rådmannsgruppen").orElseThrow().id();
    }

    private MeetingId planned(LocalDate day) {
        return meetings.plan(new Meetings.Draft(null, List.of(group()), Sitting.on(day, "Asker", ZoneOffset.UTC)))
                .id();
    }

    @Test
    void a_promise_tells_who_decided_it_of_which_case_and_that_it_was_missed() {
        assertThat(returning.number()).isEqualTo("01/2031");
        assertThat(returning.title()).isEqualTo("Ferje til øya");
        assertThat(returning.decidedBy()).isEqualTo("Rådmannsgruppen");
        assertThat(returning.standing(LocalDate.of(2031, 5, 15))).isEqualTo("open");
        assertThat(returning.standing(AFTER)).isEqualTo("missed");
    }

    @Test
    void one_click_puts_the_case_on_the_agenda_of_the_promised_day() {
        planned(LocalDate.of(2031, 4, 10));
        var promised = planned(LocalDate.of(2031, 5, 15));

        var item = agenda.put(returning.promise().id());

        assertThat(item.meetingId()).isEqualTo(promised);
        assertThat(agendas.items(promised)).hasSize(1);
        assertThat(promises.get(returning.promise().id()).standing(LocalDate.of(2031, 5, 1)))
                .isEqualTo("on-agenda");
        assertThatThrownBy(() -> agenda.put(returning.promise().id()))
                .hasMessageContaining("promise.on-agenda-already");
    }

    @Test
    void without_a_coming_meeting_nothing_changes_and_the_day_is_named() {
        assertThatThrownBy(() -> agenda.put(returning.promise().id()))
                .hasMessageContaining("promise.no-meeting")
                .hasMessageContaining("2031-05-15");
    }

    @Test
    void a_promise_is_settled_once_by_whoever_saw_it_as_it_is() {
        var id = returning.promise().id();
        var seen = returning.promise().seen();

        promises.settle(id, seen, PromiseState.DROPPED);

        assertThat(promises.open()).extracting(each -> each.promise().id()).doesNotContain(id);
        assertThatThrownBy(() -> promises.settle(id, seen, PromiseState.KEPT))
                .hasMessageContaining("promise.changed-meanwhile");
    }

    @Test
    void a_task_needs_words_and_keeps_its_body_and_a_return_needs_one() {
        assertThatThrownBy(() -> promises.add(null, new Promise.Content(" ", PromiseKind.TASK, null, null, null, null)))
                .hasMessageContaining("promise.sentence-length");
        assertThatThrownBy(() ->
                        promises.add(null, new Promise.Content("Notat", PromiseKind.RETURN, null, null, null, null)))
                .hasMessageContaining("promise.body-missing");
        assertThat(promises.add(null, new Promise.Content("Notat", PromiseKind.TASK, group(), AFTER, "Leder", null))
                        .bodyId())
                .isEqualTo(group());
    }
}

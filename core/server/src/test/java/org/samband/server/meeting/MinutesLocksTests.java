package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samband.server.meeting.MeetingForTests.DAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.document.Format;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** What an approval locks, for whom, and who waits for whom. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class MinutesLocksTests {

    @Autowired
    private MeetingForTests some;

    @Autowired
    private MinutesKeeping minutes;

    @Autowired
    private Attendances attendances;

    @Autowired
    private TransactionTemplate transactions;

    private BodyId group;
    private BodyId board;
    private Meeting meeting;
    private AgendaItem first;
    private AgendaItem other;

    @BeforeEach
    void twoBodiesSitTogether() {
        group = some.group();
        board = some.group("Styringsgruppen");
        some.appointThree(group);
        meeting = some.meetings.plan(new Meetings.Draft(
                null,
                List.of(group, board),
                new Sitting(DAY, LocalTime.of(10, 0), null, null, MeetingForTests.ZONE, "Lier")));
        first = some.agendas.add(meeting.id(), group, ItemKind.UNNUMBERED, "Valg av møteleder");
        other = some.agendas.add(meeting.id(), board, ItemKind.UNNUMBERED, "Styringsgruppens sak");
    }

    private void sign(BodyId body) {
        var ready = minutes.of(meeting.id(), body).orElseThrow();
        minutes.sign(meeting.id(), body, ready.version(), DAY, "Astrid Lien");
    }

    private AgendaItem now(AgendaItem item) {
        return some.agendas.get(item.id());
    }

    @Test
    void the_approved_minutes_of_one_body_lock_nothing_of_the_other_that_sat_with_it() {
        minutes.ready(meeting.id(), group, 0);
        sign(group);
        var approved = minutes.file(meeting, group, true, Format.TEXT);

        assertThatCode(() -> {
                    some.decisions.record(other.id(), Verdict.of(Outcome.OWN_TEXT, "Styret vedtok."), null);
                    some.agendas.change(other.id(), now(other).version(), other.title(), "Sagt i styret.");
                    attendances.guest(meeting.id(), board, "Gjest Gjestesen", "", "");
                    some.item(meeting, board, "Sen sak", "Vedtas.");
                    some.agendas.addUnder(
                            some.agendas
                                    .add(meeting.id(), board, ItemKind.BRIEFINGS, "Annet")
                                    .id(),
                            "A");
                })
                .doesNotThrowAnyException();
        minutes.ready(meeting.id(), board, 0);
        sign(board);
        assertThat(text(board)).contains("Styret vedtok.", "Sagt i styret.", "Gjest Gjestesen");
        assertThat(minutes.file(meeting, group, true, Format.TEXT)).isEqualTo(approved);
    }

    @Test
    void the_approved_minutes_of_a_body_lock_all_that_is_its_own() {
        attendances.guest(meeting.id(), group, "Kari Gjest", "", "");
        var guest = attendances.entered(meeting.id()).getFirst();
        var waiting = some.cases.open(group, "Sen sak", CaseTexts.none());
        var draft = some.decisions.record(first.id(), Verdict.of(Outcome.OWN_TEXT, "Valgt."), null);
        minutes.ready(meeting.id(), group, 0);
        sign(group);

        var seen = some.meetings.get(meeting.id()).version();
        var writes = new LinkedHashMap<String, Runnable>();
        writes.put("title", () -> some.agendas.change(first.id(), now(first).version(), "Annet", null));
        writes.put("place", () -> some.agendas.move(first.id(), 2, seen));
        writes.put("removal", () -> some.agendas.remove(first.id(), seen));
        writes.put("case", () -> some.agendas.add(meeting.id(), waiting.id()));
        writes.put("item", () -> some.agendas.add(meeting.id(), group, ItemKind.UNNUMBERED, "Til"));
        writes.put("guest", () -> attendances.guest(meeting.id(), group, "Ola", "", ""));
        writes.put("entry", () -> attendances.remove(guest.id()));
        writes.put("left", () -> attendances.recuse(first.id(), guest.id(), true));
        writes.put("decision", () -> some.decisions.record(first.id(), Verdict.of(Outcome.REFUSED, ""), 1));
        writes.put("no decision", () -> some.decisions.remove(draft.id(), draft.seen()));
        writes.put(
                "day",
                () -> some.meetings.move(
                        meeting.id(), seen, Sitting.on(DAY.plusDays(1), "Lier", MeetingForTests.ZONE)));
        writes.put("cancelling", () -> some.meetings.cancel(meeting.id(), seen));
        writes.forEach((what, write) ->
                assertThatThrownBy(write::run).as(what).hasMessageContaining("meeting.minutes-approved"));
    }

    @Test
    void what_is_written_while_somebody_approves_is_in_the_archive() throws Exception {
        minutes.ready(meeting.id(), group, 0);

        meanwhile(
                () -> {
                    some.decisions.record(first.id(), Verdict.of(Outcome.OWN_TEXT, "Skrevet i siste liten."), null);
                    some.agendas.change(first.id(), now(first).version(), first.title(), "Sagt i siste liten.");
                },
                () -> sign(group));

        assertThat(text(group)).contains("Skrevet i siste liten.", "Sagt i siste liten.");
    }

    @Test
    void whoever_writes_after_an_approval_began_is_refused() throws Exception {
        minutes.ready(meeting.id(), group, 0);
        var writes = List.<Runnable>of(
                () -> some.decisions.record(first.id(), Verdict.of(Outcome.OWN_TEXT, "For sent."), null),
                () -> some.agendas.change(first.id(), now(first).version(), first.title(), "For sent."),
                () -> attendances.guest(meeting.id(), group, "For Sen", "", ""));

        meanwhile(
                () -> sign(group),
                () -> assertThat(writes)
                        .allSatisfy(write ->
                                assertThatThrownBy(write::run).hasMessageContaining("meeting.minutes-approved")));

        assertThat(text(group)).doesNotContain("For sent", "For Sen");
    }

    @Test
    void a_decision_becomes_final_after_whoever_writes_of_the_meeting_is_done() throws Exception {
        var draft = some.decisions.record(first.id(), Verdict.of(Outcome.OWN_TEXT, "Valgt."), null);

        meanwhile(
                () -> attendances.guest(meeting.id(), board, "Gjest Gjestesen", "", ""),
                () -> some.decisions.finaliseAsRecorded(draft.id(), draft.seen()));

        assertThat(some.decisions.get(draft.id()).settled()).isTrue();
    }

    @Test
    void a_case_in_approved_minutes_gets_no_number_when_that_of_the_other_body_does() {
        var left = some.item(meeting, group, "Uten nummer", "Vedtas.");
        minutes.ready(meeting.id(), group, 0);
        sign(group);
        var late = some.item(meeting, board, "Sen sak", "Vedtas.");

        some.agendas.set(meeting.id());

        assertThat(number(late)).isNotEmpty();
        assertThat(number(left)).isEmpty();
    }

    private String number(AgendaItem item) {
        return some.cases.treatment(item.treatmentId().orElseThrow()).number().orElse("");
    }

    private String text(BodyId body) {
        return new String(minutes.file(meeting, body, true, Format.TEXT), StandardCharsets.UTF_8);
    }

    /** Lets one go to the end of its work, and has another begin before its transaction ends. */
    private void meanwhile(Runnable one, Runnable another) throws Exception {
        var alliance = ThisAlliance.get();
        var worked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var begun = threads.submit(() -> ThisAlliance.run(
                    alliance,
                    () -> transactions.executeWithoutResult(_ -> {
                        one.run();
                        worked.countDown();
                        await(goOn);
                    })));
            try {
                assertThat(worked.await(20, TimeUnit.SECONDS)).isTrue();
                var waiting = threads.submit(() -> ThisAlliance.run(alliance, another));
                assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                goOn.countDown();
                begun.get(20, TimeUnit.SECONDS);
                waiting.get(20, TimeUnit.SECONDS);
            } finally {
                goOn.countDown();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

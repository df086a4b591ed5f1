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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Minutes that were written too soon are taken back, mended and written again, until they are approved. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class MinutesReopenedTests {

    @Autowired
    private MeetingForTests some;

    @Autowired
    private MinutesKeeping minutes;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    private BodyId group;
    private Meeting meeting;
    private AgendaItem bus;
    private AgendaItem forgotten;

    @BeforeEach
    void writeTooSoon() {
        group = some.group();
        meeting = some.meeting(group, DAY);
        bus = some.item(meeting, group, "Kollektivtrafikk", "Vestregionen støtter bussveien.");
        forgotten = some.item(meeting, group, "Årsregnskap", "Regnskapet godkjennes.");
        some.agendas.set(meeting.id());
        some.decisions.record(bus.id(), Verdict.of(Outcome.OWN_TEXT, "Busveien støttes."), null);
        minutes.ready(meeting.id(), group, 0);
    }

    private Minutes now() {
        return minutes.of(meeting.id(), group).orElseThrow();
    }

    private TreatmentState state(AgendaItem item) {
        return some.cases.treatment(item.treatmentId().orElseThrow()).state();
    }

    @Test
    void what_was_forgotten_and_mistyped_is_mended_and_stands_in_what_is_approved() {
        minutes.reopen(meeting.id(), group, now().version());
        assertThat(now().state()).isEqualTo(MinutesState.WRITING);

        var final_ = some.decisions.of(bus.id()).orElseThrow();
        some.decisions.record(bus.id(), Verdict.of(Outcome.OWN_TEXT, "Bussveien støttes."), final_.seen());
        some.decisions.record(forgotten.id(), Verdict.of(Outcome.AS_PROPOSED, ""), null);
        some.agendas.change(
                forgotten.id(), some.agendas.get(forgotten.id()).version(), "Årsregnskap", "Regnskapet ble lagt fram.");
        minutes.ready(meeting.id(), group, now().version());
        assertThat(state(forgotten)).isEqualTo(TreatmentState.DECIDED);
        assertThat(some.cases.backlog(group)).isEmpty();
        minutes.sign(meeting.id(), group, now().version(), DAY, "Astrid Lien");

        assertThat(new String(minutes.file(meeting, group, true, Format.TEXT), StandardCharsets.UTF_8))
                .contains("Bussveien støttes.", "Regnskapet ble lagt fram.")
                .doesNotContain("Busveien");
    }

    @Test
    void what_took_effect_is_not_undone() {
        minutes.reopen(meeting.id(), group, now().version());

        var settled = some.decisions.of(bus.id()).orElseThrow();
        assertThat(settled.settled()).isTrue();
        assertThat(some.meetings.get(meeting.id()).state()).isEqualTo(MeetingState.HELD);
        assertThat(state(bus)).isEqualTo(TreatmentState.DECIDED);
        assertThat(state(forgotten)).isEqualTo(TreatmentState.UNTREATED);
        assertThatThrownBy(
                        () -> some.decisions.record(bus.id(), Verdict.of(Outcome.REFUSED, "Avslås."), settled.seen()))
                .hasMessageContaining("decision.final-already");
        assertThatThrownBy(() -> some.decisions.remove(settled.id(), settled.seen()))
                .hasMessageContaining("decision.final-already");
    }

    @Test
    void only_written_minutes_are_taken_back_and_only_by_those_who_saw_them_as_they_are() {
        var seen = now().version();
        minutes.reopen(meeting.id(), group, seen);
        assertThatThrownBy(() -> minutes.reopen(meeting.id(), group, seen))
                .hasMessageContaining("meeting.minutes.changed-meanwhile");
        assertThatThrownBy(() -> minutes.reopen(meeting.id(), group, now().version()))
                .hasMessageContaining("meeting.minutes.not-ready");
        minutes.ready(meeting.id(), group, now().version());
        minutes.sign(meeting.id(), group, now().version(), DAY, "Astrid Lien");

        assertThatThrownBy(() -> minutes.reopen(meeting.id(), group, now().version()))
                .hasMessageContaining("meeting.minutes-approved");
    }

    @Test
    void the_trail_tells_that_they_were_taken_back() {
        minutes.reopen(meeting.id(), group, now().version());

        assertThat(transactions.<Long>execute(
                        _ -> sql.sql("""
                        select count(*) from audit_entry
                        where table_name = 'minutes' and before ->> 'state' = 'READY' and after ->> 'state' = 'WRITING'
                        """).query(Long.class).single()))
                .isEqualTo(1);
    }
}

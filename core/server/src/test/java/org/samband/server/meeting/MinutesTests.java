package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samband.server.meeting.MeetingForTests.DAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.Appointment;
import org.samband.server.body.AppointmentRole;
import org.samband.server.body.BodyId;
import org.samband.server.data.StatementCounter;
import org.samband.server.document.Format;
import org.samband.server.document.PdfComplaints;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Minutes from the agenda to the archive. */
@SpringBootTest
@Import(StatementCounter.class)
@ExtendWith(InHostedAlliance.class)
class MinutesTests {

    @Autowired
    private MeetingForTests some;

    @Autowired
    private MinutesKeeping minutes;

    @Autowired
    private MinutesContents contents;

    @Autowired
    private Attendances attendances;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    private BodyId group;
    private Meeting meeting;
    private AgendaItem bus;
    private AgendaItem secret;
    private List<Appointment> seats;

    @BeforeEach
    void holdAMeeting() {
        group = some.group();
        seats = some.appointThree(group);
        var deputy = some.appoint(group, "Leif Arne Solstad", AppointmentRole.DEPUTY, 1, null);
        meeting = some.meeting(group, DAY);
        bus = some.item(meeting, group, "Kollektivtrafikk", "Vestregionen støtter bussveien.");
        secret = some.item(meeting, group, "Ansettelse av leder", "Kari Hemmelig ansettes.");
        var matter = some.cases.get(
                some.cases.treatment(secret.treatmentId().orElseThrow()).caseId());
        some.cases.withhold(matter.id(), matter.version(), "Personalsak");
        some.agendas.set(meeting.id());
        attendances.mark(meeting.id(), group, seats.get(0).id(), Presence.PRESENT);
        attendances.deputise(meeting.id(), group, seats.get(1).id(), deputy.id());
        attendances.mark(meeting.id(), group, seats.get(2).id(), Presence.ABSENT);
        some.decisions.record(bus.id(), Verdict.of(Outcome.AS_PROPOSED, ""), null);
        some.decisions.record(
                secret.id(),
                new Verdict(Outcome.AMENDED, "Ola Hemmelig ansettes.", new Votes(2, 0, 0), null, "En merknad."),
                null);
    }

    private String text(boolean whole) {
        return new String(minutes.file(meeting, group, whole, Format.TEXT), StandardCharsets.UTF_8);
    }

    private Minutes ready() {
        return minutes.ready(meeting.id(), group, 0);
    }

    @Test
    void where_nobody_says_how_many_decide_the_minutes_count_and_judge_nothing() {
        assertThat(text(true)).contains("2 av 3 plasser var besatt.").doesNotContain("edtaksfør");
    }

    @Test
    void minutes_write_themselves_from_agenda_attendance_and_decisions() {
        some.moreThanHalfDecide(group);

        assertThat(text(true))
                .contains("Rådmannsgruppen", "26.02.2026", "Drammen rådhus")
                .contains("Leif Arne Solstad for Gro Heimdal")
                .contains("Forfall: Bjørn Aas")
                .contains("2 av 3 plasser var besatt", "Vedtaksfør")
                .contains("01/2026 Kollektivtrafikk", "Til behandling forelå", "Vestregionen støtter bussveien.")
                .contains("02/2026 Ansettelse av leder", "Kari Hemmelig ansettes.", "Ola Hemmelig ansettes.")
                .contains("2 for, 0 mot", "En merknad.");
    }

    @Test
    void what_somebody_would_have_decided_otherwise_stands_beside_the_decision() {
        var tolls = some.item(meeting, group, "Bompenger", "Satsene økes.");
        some.agendas.set(meeting.id());
        some.decisions.record(
                tolls.id(),
                new Verdict(
                        Outcome.AS_PROPOSED, "", new Votes(1, 1, 0), "Leif Arne Solstad ville beholde satsene.", null),
                null);

        assertThat(text(true))
                .containsSubsequence(
                        "03/2026 Bompenger",
                        "1 for, 1 mot",
                        "Dissens:",
                        "Leif Arne Solstad ville beholde",
                        "Satsene økes.");
    }

    @Test
    void their_files_keep_the_rules_for_archives_and_for_people_who_cannot_see_them() throws Exception {
        for (var whole : List.of(true, false)) {
            assertThat(PdfComplaints.ofAccessibleArchive(minutes.file(meeting, group, whole, Format.PDF)))
                    .isEmpty();
        }
    }

    @Test
    void nothing_that_was_raised_is_said_as_the_profile_says_it() {
        some.agendas.add(meeting.id(), group, ItemKind.ANY_OTHER_BUSINESS, "Eventuelt");

        assertThat(text(true)).contains("Eventuelt", "Ingen saker meldt.");
    }

    @Test
    void the_public_version_tells_of_a_withheld_case_only_that_it_was_there() {
        assertThat(text(false))
                .contains("02/2026 Unntatt offentlighet", "Personalsak", "Vestregionen støtter bussveien.")
                .doesNotContain("Hemmelig", "Ansettelse", "En merknad.");
    }

    @Test
    void written_minutes_let_the_decisions_take_effect() {
        ready();

        assertThat(some.decisions
                        .get(some.decisions.of(bus.id()).orElseThrow().id())
                        .finalAt())
                .isNotNull();
        assertThat(some.meetings.get(meeting.id()).state()).isEqualTo(MeetingState.HELD);
        assertThatThrownBy(() -> some.decisions.record(bus.id(), Verdict.of(Outcome.NOTED, ""), 1))
                .hasMessageContaining("decision.final-already");
    }

    @Test
    void the_next_meetings_item_approves_them_and_they_never_change_again() {
        ready();
        var next = some.meeting(group, DAY.plusMonths(1));
        var approval = some.agendas.addApproval(next.id(), group, meeting.id(), "Godkjenning av referat");
        some.decisions.record(approval.id(), Verdict.of(Outcome.AS_PROPOSED, ""), null);
        minutes.ready(next.id(), group, 0);

        var approved = minutes.of(meeting.id(), group).orElseThrow();
        assertThat(approved.approved()).isTrue();
        assertThat(approved.approvedOn()).contains(DAY.plusMonths(1));
        assertThat(approved.approvedBy()).contains(approval.id());
        assertThat(approved.sha256().orElseThrow()).matches("[0-9a-f]{64}");
        var before = text(true);
        assertThatThrownBy(() -> some.agendas.change(bus.id(), bus.version(), "Bil", null))
                .hasMessageContaining("meeting.minutes-approved");
        assertThatThrownBy(() -> some.decisions.record(bus.id(), Verdict.of(Outcome.REFUSED, ""), 1))
                .hasMessageContaining("meeting.minutes-approved");
        assertThatThrownBy(() -> minutes.write(meeting.id(), group, approved.version() - 1, "Nytt", null))
                .hasMessageContaining("meeting.minutes-approved");
        assertThatThrownBy(() -> transactions.executeWithoutResult(
                        _ -> sql.sql("update minutes set preface = 'x'").update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(text(true)).isEqualTo(before);
        assertThat(text(false)).doesNotContain("Hemmelig");

        minutes.correct(approved.id(), "Det står 10.00; møtet begynte 10.15.");
        assertThat(minutes.corrections(approved.id()))
                .extracting(MinutesCorrection::text)
                .containsExactly("Det står 10.00; møtet begynte 10.15.");
    }

    @Test
    void a_refused_approval_approves_nothing() {
        ready();
        var next = some.meeting(group, DAY.plusMonths(1));
        var approval = some.agendas.addApproval(next.id(), group, meeting.id(), "Godkjenning av referat");
        some.decisions.record(approval.id(), Verdict.of(Outcome.DEFERRED, ""), null);
        minutes.ready(next.id(), group, 0);

        assertThat(minutes.of(meeting.id(), group)).map(Minutes::state).contains(MinutesState.READY);
    }

    @Test
    void signed_minutes_name_who_signed_them() {
        var ready = ready();

        minutes.sign(meeting.id(), group, ready.version(), DAY, "Astrid Lien");

        assertThat(minutes.of(meeting.id(), group).flatMap(Minutes::signedBy)).contains("Astrid Lien");
    }

    @Test
    void what_is_withheld_after_the_approval_is_told_no_more_though_the_archive_keeps_it() {
        minutes.sign(meeting.id(), group, ready().version(), DAY, "Astrid Lien");
        var whole = text(true);
        assertThat(text(false)).contains("Kollektivtrafikk", "Vestregionen støtter bussveien.");

        var matter = some.cases.get(
                some.cases.treatment(bus.treatmentId().orElseThrow()).caseId());
        some.cases.withhold(matter.id(), matter.version(), "Forhandlinger");

        assertThat(text(false))
                .contains("01/2026 Unntatt offentlighet", "Forhandlinger")
                .doesNotContain("Kollektivtrafikk", "bussveien", "Hemmelig");
        assertThat(minutes.document(meeting, group, false).toString()).doesNotContain("Kollektivtrafikk", "bussveien");
        assertThat(text(true)).isEqualTo(whole).contains("Kollektivtrafikk");
    }

    @Test
    void who_writes_in_minutes_that_somebody_changed_is_told() {
        var first = minutes.write(meeting.id(), group, 0, "Møtet ble ledet av Astrid Lien.", null);
        minutes.write(meeting.id(), group, first.version(), "Møtet ble ledet av nestleder.", null);

        assertThatThrownBy(() -> minutes.write(meeting.id(), group, first.version(), "Noe annet.", null))
                .hasMessageContaining("meeting.minutes.changed-meanwhile");
        assertThat(text(true)).contains("Møtet ble ledet av nestleder.");
    }

    @Test
    void another_bodys_minutes_are_offered_for_information_until_they_were_taken() {
        ready();
        var board = some.group("Styringsgruppen");
        var next = some.meeting(board, DAY.plusMonths(1));
        assertThat(minutes.unseenBy(board, DAY.minusYears(1), DAY.plusMonths(1)))
                .extracting(Minutes::meetingId)
                .containsExactly(meeting.id());

        some.agendas.addInformation(next.id(), board, meeting.id(), "Referat fra Rådmannsgruppen");

        assertThat(minutes.unseenBy(board, DAY.minusYears(1), DAY.plusMonths(1)))
                .isEmpty();
    }

    @Test
    void minutes_of_forty_items_cost_as_many_statements_as_those_of_two() throws Exception {
        var few = counter.during(() -> contents.of(meeting, group));
        for (int i = 0; i < 40; i++) {
            some.item(meeting, group, "Sak " + i, "Godkjennes.");
        }

        var many = counter.during(() -> contents.of(meeting, group));

        assertThat(many).hasSameSizeAs(few);
        assertThat(many.size()).isLessThan(30);
    }
}

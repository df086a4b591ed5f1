package org.samband.server.reporting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.document.Archive;
import org.samband.server.plan.Status;
import org.samband.server.reporting.PlanForReports.Entered;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

/** What has been issued stands still. */
@SpringBootTest
@RecordApplicationEvents
@ExtendWith(InHostedAlliance.class)
class IssuedReportsTests {

    @Autowired
    private PlanForReports plans;

    @Autowired
    private Reports reports;

    @Autowired
    private Previews previews;

    @Autowired
    private Archive archive;

    @Autowired
    private Alliances alliances;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionOperations transactions;

    private Entered plan;

    @BeforeEach
    void enterAPlanAndSayHowItGoes() {
        plan = plans.enter();
        plans.say(plan, "ntp", "2016-T1", Status.DELAYED, "Venter på Osloregionen.");
    }

    private Report issued() {
        return reports.issue(reports.begin(plan.tertial(plan.board())).id(), null);
    }

    @Test
    void a_status_of_later_does_not_change_it() {
        var report = issued();
        var before = reports.document(report);

        plans.say(plan, "ntp", "2016-T1", Status.DONE, "Levert.");

        assertThat(reports.document(reports.get(report.id()))).isEqualTo(before);
        assertThat(archive.find(requireNonNull(report.documentId()))
                        .orElseThrow()
                        .sha256())
                .isEqualTo(report.sha256());
    }

    @Test
    void it_is_kept_in_each_format_with_its_own_fingerprint() {
        var report = issued();

        for (var format : List.of("docx", "pdf", "html", "xlsx", "txt")) {
            assertThat(archive.file(requireNonNull(report.documentId()), format))
                    .hasValueSatisfying(file -> {
                        assertThat(file.bytes()).isNotEmpty();
                        assertThat(file.sha256()).hasSize(64).isNotEqualTo(report.sha256());
                    });
        }
    }

    @Test
    void it_is_issued_once(ApplicationEvents events, Alliance alliance) {
        var report = issued();

        assertThatThrownBy(() -> reports.issue(report.id(), null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("reporting.already-issued");
        assertThat(events.stream(ReportIssued.class))
                .containsExactly(new ReportIssued(alliance.id(), report.id(), plan.board()));
    }

    @Test
    void nobody_words_summarises_or_discards_it() {
        var id = issued().id();

        assertThatThrownBy(() -> reports.summarise(id, "Nytt")).hasMessageContaining("reporting.already-issued");
        assertThatThrownBy(() -> reports.word(id, Map.of(plan.element("ntp"), "Nytt")))
                .hasMessageContaining("reporting.already-issued");
        assertThatThrownBy(() -> reports.discard(id, null)).hasMessageContaining("reporting.already-issued");
    }

    @Test
    void the_database_refuses_whoever_tampers_with_it() {
        var report = issued();

        for (var tampering : List.of(
                "update report set summary = 'All is well'",
                "delete from report",
                "update issued_document set content = '{}'",
                "delete from issued_document",
                "update issued_file set bytes = '\\x00'",
                "delete from issued_file")) {
            assertThatThrownBy(() -> transactions.executeWithoutResult(
                            status -> sql.sql(tampering).update()))
                    .as(tampering)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
        assertThat(reports.get(report.id()).sha256()).isEqualTo(report.sha256());
    }

    @Test
    void it_is_not_issued_where_something_has_changed_since_it_was_seen() {
        var report = reports.begin(plan.tertial(plan.board()));
        var seen = previews.of(report).fingerprint();
        plans.say(plan, "ntp", "2016-T1", Status.DONE, "Levert.");

        assertThatThrownBy(() -> reports.issue(report.id(), seen))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("reporting.changed-meanwhile");
        assertThat(reports.get(report.id()).issued()).isFalse();
        assertThat(reports.issue(report.id(), previews.of(report).fingerprint()).issued())
                .isTrue();
    }

    @Test
    void a_sentence_worded_otherwise_is_issued_and_the_status_keeps_what_was_reported() {
        var report = reports.begin(plan.tertial(plan.board()));
        reports.word(report.id(), Map.of(plan.element("ntp"), "Innspillet kommer i mai."));
        reports.summarise(report.id(), "En rolig periode.");

        var line = previews.of(reports.get(report.id())).content().lines().getFirst();

        assertThat(line.sentence()).isEqualTo("Innspillet kommer i mai.");
        assertThat(requireNonNull(line.said()).original()).isEqualTo("Venter på Osloregionen.");
        assertThat(reports.document(reports.issue(report.id(), null)).toString())
                .contains("Innspillet kommer i mai.", "En rolig periode.")
                .doesNotContain("Venter på Osloregionen.");
    }

    @Test
    void a_sentence_worded_as_reported_follows_the_plan_again() {
        var report = reports.begin(plan.tertial(plan.board()));
        reports.word(report.id(), Map.of(plan.element("ntp"), "Noe annet."));
        reports.word(report.id(), Map.of(plan.element("ntp"), "Venter på Osloregionen."));

        assertThat(reports.get(report.id()).sentences().byElement()).isEmpty();
    }

    @Test
    void a_draft_is_begun_once_and_a_correction_after_it_was_issued_is_a_new_report() {
        reports.begin(plan.tertial(plan.board()));
        assertThatThrownBy(() -> reports.begin(plan.tertial(plan.board())))
                .hasMessageContaining("reporting.draft-exists");

        reports.issue(reports.draft(plan.tertial(plan.board())).orElseThrow().id(), null);

        assertThat(reports.begin(plan.tertial(plan.board())).issued()).isFalse();
        assertThat(reports.all()).hasSize(2);
    }

    @Test
    void another_alliance_knows_nothing_of_it() {
        var report = issued();
        var other = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");

        ThisAlliance.run(other, () -> {
            assertThatThrownBy(() -> reports.get(report.id())).hasMessageContaining("not-found");
            assertThatThrownBy(() -> reports.issue(report.id(), null)).hasMessageContaining("not-found");
            assertThatThrownBy(() -> reports.begin(plan.tertial(plan.board()))).hasMessageContaining("not-found");
            assertThat(reports.all()).isEmpty();
            assertThat(archive.find(requireNonNull(report.documentId()))).isEmpty();
            assertThat(archive.file(requireNonNull(report.documentId()), "pdf")).isEmpty();
        });
    }
}

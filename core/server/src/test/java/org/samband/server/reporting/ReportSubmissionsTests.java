package org.samband.server.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.Decisions;
import org.samband.server.meeting.Outcome;
import org.samband.server.reporting.PlanForReports.Entered;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** An issued report is laid before a body, which says what it thinks; the report itself stands still. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class ReportSubmissionsTests {

    private static final LocalDate DAY = LocalDate.of(2016, 6, 2);

    @Autowired
    private PlanForReports plans;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportSubmissions submissions;

    @Autowired
    private Cases cases;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Bodies bodies;

    private Report draft;
    private BodyId steering;

    @BeforeEach
    void beginAReport() {
        Entered plan = plans.enter();
        draft = reports.begin(plan.tertial(plan.board()));
        steering = bodies.found(Body.Draft.own("Styret", "steering-group")).id();
    }

    @Test
    void a_draft_is_not_laid_before_a_body() {
        assertThatThrownBy(() -> submissions.lay(draft.id(), steering, null))
                .hasMessageContaining("reporting.not-issued");
    }

    @Test
    void an_issued_one_is_a_case_under_its_title_and_one_only() {
        var report = reports.issue(draft.id(), null);

        var treatment = submissions.lay(report.id(), steering, "Rapporten tas til orientering.");

        assertThat(cases.get(treatment.caseId()).title())
                .isEqualTo(reports.document(report).title());
        assertThat(submissions.lay(report.id(), steering, null).id()).isEqualTo(treatment.id());
        assertThat(submissions.of(report.id(), false).lines()).isEmpty();
        assertThat(submissions.of(report.id(), true).lines()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = "UNKNOWN", mode = Mode.EXCLUDE)
    void what_the_body_says_is_told_beside_it_and_changes_nothing_in_it(Outcome outcome) {
        var report = reports.issue(draft.id(), null);
        var before = reports.document(report);
        var treatment = submissions.lay(report.id(), steering, "Rapporten tas til orientering.");

        decisions.byCirculation(treatment.id(), outcome, "Styringsgruppen ber om en ny rapport.", DAY);

        var told = submissions.of(report.id(), true).lines().getFirst();
        assertThat(told.decided()).contains(outcome);
        assertThat(told.on()).isEqualTo(DAY);
        assertThat(reports.document(reports.get(report.id()))).isEqualTo(before);
        assertThat(reports.get(report.id()).sha256()).isEqualTo(report.sha256());
    }
}

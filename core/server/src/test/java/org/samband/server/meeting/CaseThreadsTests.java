package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.data.StatementCounter;
import org.samband.server.meeting.casebook.Audience;
import org.samband.server.meeting.casebook.CaseFilter;
import org.samband.server.meeting.casebook.CaseList;
import org.samband.server.meeting.casebook.CaseThreads;
import org.samband.server.meeting.casebook.Promised;
import org.samband.server.meeting.casebook.Stop;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The thread of a case: each stop in the order of time, with what was proposed, decided and promised. */
@SpringBootTest
@Import(StatementCounter.class)
@ExtendWith(InHostedAlliance.class)
class CaseThreadsTests {

    private static final LocalDate DAY = LocalDate.of(2017, 2, 23);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseThreads threads;

    @Autowired
    private CaseList list;

    @Autowired
    private Forwarding forwarding;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionOperations transactions;

    private Chamber chamber;
    private BodyId group;
    private BodyId steering;

    @BeforeEach
    void setTheScene() {
        chamber = new Chamber(application);
        group = chamber.group();
        steering = chamber.steering();
    }

    private CaseId travelling(int stops) {
        var at = chamber.waiting(group, "Velferdsteknologi");
        for (int i = 0; i < stops; i++) {
            chamber.decided(at, DAY.plusDays(i), Outcome.OWN_TEXT, "Vedtak " + i);
            at = forwarding.forward(at.id(), i % 2 == 0 ? steering : group, null, null);
        }
        return at.caseId();
    }

    private void promise(Treatment treatment, BodyId body, LocalDate due, String state) {
        transactions.executeWithoutResult(_ -> sql.sql("""
                        insert into promise (id, treatment_id, sentence, kind, body_id, due, state, kept_on, version)
                        values (uuidv7(), :treatment, 'Saken legges fram igjen.', 'RETURN', :body, :due, :state,
                                case when :state <> 'OPEN' then :due end, 0)
                        """)
                .param("treatment", treatment.id().value())
                .param("body", body.value())
                .param("due", due)
                .param("state", state)
                .update());
    }

    @Test
    void a_case_reads_from_its_first_body_to_what_still_waits() {
        var thread = threads.of(travelling(3), Audience.SECRETARIAT);

        assertThat(thread.stops())
                .extracting(stop -> stop.bodyName() + " " + stop.number() + " " + stop.state())
                .containsExactly(
                        "Rådmannsgruppen 01/2017 DECIDED",
                        "Styringsgruppen 01/2017 DECIDED",
                        "Rådmannsgruppen 02/2017 DECIDED",
                        "Styringsgruppen null WAITING");
        assertThat(thread.stops().get(1).texts().proposal()).isEqualTo("Vedtak 0");
        assertThat(thread.stops().get(1).decisions().getFirst().decision().text())
                .isEqualTo("Vedtak 1");
    }

    @Test
    void what_was_promised_and_has_not_come_is_missed() {
        var treatment = chamber.waiting(group, "Vertskommune 2018");
        promise(treatment, steering, LocalDate.of(2016, 9, 29), "OPEN");
        promise(treatment, steering, LocalDate.of(2016, 11, 24), "KEPT");
        promise(treatment, steering, LocalDate.of(2190, 3, 16), "OPEN");

        var thread = threads.of(treatment.caseId(), Audience.INSIDE);

        assertThat(thread.promises())
                .filteredOn(promise -> promise.missed(thread.today()))
                .extracting(Promised::due)
                .containsExactly(LocalDate.of(2016, 9, 29));
        assertThat(thread.promises()).filteredOn(Promised::open).hasSize(2);
    }

    @Test
    void those_outside_read_what_is_settled_and_final_and_not_what_is_withheld() throws Exception {
        var matter = travelling(1);
        assertThat(threads.of(matter, Audience.SETTLED).stops())
                .extracting(Stop::number)
                .containsExactly("01/2017");
        chamber.cases.withhold(matter, chamber.cases.get(matter).version(), "Personalsak");

        assertThatThrownBy(() -> threads.of(matter, Audience.SETTLED)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> threads.of(matter, Audience.INSIDE)).isInstanceOf(Refusal.class);
        assertThat(threads.of(matter, Audience.SECRETARIAT).stops()).hasSize(2);
    }

    @Test
    void a_decision_that_is_not_final_is_for_those_inside() {
        var treatment = chamber.waiting(group, "Møteplan");
        var meeting = chamber.meeting(DAY, group);
        var item = chamber.item(meeting, treatment);
        chamber.numbers.give(meeting.id());
        chamber.decisions.record(item.id(), Verdict.of(Outcome.NOTED, "Orientering."), null);

        assertThat(threads.of(treatment.caseId(), Audience.SETTLED)
                        .stops()
                        .getFirst()
                        .decisions())
                .isEmpty();
        assertThat(threads.of(treatment.caseId(), Audience.INSIDE)
                        .stops()
                        .getFirst()
                        .decisions())
                .hasSize(1);
    }

    @Test
    void a_long_thread_and_a_long_list_cost_as_many_statements_as_short_ones() throws Exception {
        var small = travelling(1);
        var ofSmall = counter.during(() -> threads.of(small, Audience.SETTLED));
        var listOfFew = counter.during(() -> list.find(CaseFilter.all(), Audience.SECRETARIAT));
        var large = travelling(8);
        for (int i = 0; i < 30; i++) {
            chamber.waiting(group, "Sak " + i);
        }
        var ofLarge = counter.during(() -> threads.of(large, Audience.SETTLED));
        var listOfMany = counter.during(() -> list.find(CaseFilter.all(), Audience.SECRETARIAT));

        assertThat(ofLarge).hasSameSizeAs(ofSmall).hasSizeLessThan(10);
        assertThat(listOfMany).hasSameSizeAs(listOfFew).hasSizeLessThan(5);
    }
}

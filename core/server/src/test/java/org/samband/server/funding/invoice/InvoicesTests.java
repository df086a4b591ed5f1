package org.samband.server.funding.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.RunTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Each payer of an issued run gets one invoice, whose number nobody else has and none skips. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class InvoicesTests {

    private static final LocalDate DAY = InvoicedRuns.DAY;

    @Autowired
    private IssuedRuns runs;

    @Autowired
    private InvoicedRuns invoiced;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Invoices invoices;

    @Autowired
    private Payments payments;

    @Autowired
    private Alliances alliances;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionOperations transactions;

    @BeforeEach
    void sayHowTheAllianceInvoices() {
        invoiced.agree(Vat.OUTSIDE, 0);
    }

    @Test
    void each_payer_gets_one_with_the_next_number_of_the_year() {
        var made = invoiced.of(runs.issued(2016));
        var more = invoiced.of(runs.issued(2016));

        assertThat(made).extracting(Invoice::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(more).extracting(Invoice::number).containsExactly(6, 7, 8, 9, 10);
        assertThat(made).extracting(Invoice::payer).doesNotHaveDuplicates().hasSize(5);
        assertThat(made).allSatisfy(invoice -> {
            assertThat(invoice.dueOn()).isEqualTo(LocalDate.of(2016, 3, 2));
            assertThat(Reference.holds(invoice.reference())).isTrue();
        });
    }

    @Test
    void asking_again_makes_none_again() {
        var run = runs.issued(2016);

        assertThat(invoiced.of(run)).isEqualTo(invoiced.of(run));
        assertThat(invoices.all()).hasSize(5);
    }

    @Test
    void each_year_begins_at_one() {
        invoiced.of(runs.issued(2016));

        assertThat(invoicing.issue(runs.issued(2017).id(), LocalDate.of(2017, 1, 15)))
                .extracting(Invoice::title)
                .startsWith("2017-1");
    }

    @Test
    void a_run_that_is_not_issued_is_not_invoiced() {
        assertThatThrownBy(() -> invoiced.of(runs.approved(2016))).hasMessageContaining("invoice.run-not-issued");
    }

    @Test
    void tax_is_added_only_where_the_alliance_says_so() {
        var without = invoiced.drammen(invoiced.of(runs.issued(2016)));
        invoiced.agree(Vat.CHARGED, 2_500);
        var with = invoiced.drammen(invoiced.of(runs.issued(2016)));

        assertThat(without.vatAmount()).isZero();
        assertThat(with.vatAmount()).isEqualTo(Math.round(with.net() * 0.25));
        assertThat(invoices.get(without.id()).invoice().vat()).isEqualTo(Vat.OUTSIDE);
    }

    @Test
    void the_invoice_of_a_part_of_a_year_says_which_part() {
        var half = RunTime.of(2016, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 6, 30));

        assertThat(invoiced.of(runs.issued("NOK", half)).getFirst().about()).endsWith("30.06.2016");
    }

    @Test
    void days_that_cannot_be_meant_are_refused() {
        var run = runs.issued(2016);
        for (var day : List.of(LocalDate.MAX, LocalDate.MIN, LocalDate.of(1900, 1, 1), LocalDate.of(2999, 1, 1))) {
            assertThatThrownBy(() -> invoicing.issue(run.id(), day)).hasMessageContaining("invoice.day-unlikely");
        }
    }

    @Test
    void the_database_lets_nobody_change_one() {
        invoiced.of(runs.issued(2016));

        for (var tampering : List.of("update invoice set net = 1", "delete from invoice")) {
            assertThatThrownBy(() -> transactions.executeWithoutResult(
                            _ -> sql.sql(tampering).update()))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void numbers_have_no_gap_and_no_twin_however_many_issue_at_once(Alliance alliance) throws Exception {
        var issued = IntStream.range(0, 6).mapToObj(_ -> runs.issued(2016)).toList();
        var work = IntStream.range(0, 24)
                .<Callable<Boolean>>mapToObj(i ->
                        () -> ThisAlliance.call(alliance, () -> issueOrFail(issued.get(i % 6))))
                .toList();

        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        issued.forEach(invoiced::of);

        assertThat(invoices.all())
                .extracting(standing -> standing.invoice().number())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 30).boxed().toList());
    }

    /** Some of those who issue fail at the last moment, and their numbers go back. */
    private boolean issueOrFail(LevyRun run) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            invoiced.of(run);
            if (ThreadLocalRandom.current().nextInt(3) == 0) {
                status.setRollbackOnly();
            }
            return true;
        }));
    }

    @Test
    void another_alliance_knows_nothing_of_it() {
        var run = runs.issued(2016);
        var invoice = invoiced.drammen(invoiced.of(run));
        var other = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");

        ThisAlliance.run(other, () -> {
            assertThat(invoices.all()).isEmpty();
            assertThatThrownBy(() -> invoices.get(invoice.id())).hasMessageContaining("not-found");
            assertThatThrownBy(() -> invoicing.issue(run.id(), DAY)).hasMessageContaining("not-found");
            assertThatThrownBy(() -> payments.note(invoice.id(), DAY, 1, null)).hasMessageContaining("not-found");
            assertThat(payments.read("2016-02-20;" + invoice.reference() + ";100")
                            .count(PaymentList.Outcome.WRONG))
                    .isEqualTo(1);
        });
    }
}

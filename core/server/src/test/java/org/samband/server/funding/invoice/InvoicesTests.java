package org.samband.server.funding.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Each payer of an issued run gets one invoice, whose number nobody else has and none skips. */
@SpringBootTest
@Import(IssuedRuns.class)
@ExtendWith(InHostedAlliance.class)
class InvoicesTests {

    private static final LocalDate DAY = LocalDate.of(2016, 2, 1);

    @Autowired
    private IssuedRuns runs;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Invoices invoices;

    @Autowired
    private Payments payments;

    @Autowired
    private AccountingExport export;

    @Autowired
    private Alliances alliances;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionOperations transactions;

    @BeforeEach
    void sayHowTheAllianceInvoices() {
        agree(Vat.OUTSIDE, 0);
    }

    private void agree(Vat vat, int basisPoints) {
        invoicing.agree(30, vat, basisPoints, "Kontingent er ikke omsetning", "1234.56.78903", "Vestregionen");
    }

    private List<Invoice> made(LevyRun run) {
        return invoicing.issue(run.id(), DAY);
    }

    private Invoice drammen(List<Invoice> made) {
        return made.stream()
                .filter(invoice -> invoice.payer().equals(runs.coded("0602")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_payer_gets_one_with_the_next_number_of_the_year() {
        var made = made(runs.issued(2016));
        var more = made(runs.issued(2016));

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

        assertThat(made(run)).isEqualTo(made(run));
        assertThat(invoices.all()).hasSize(5);
    }

    @Test
    void each_year_begins_at_one() {
        made(runs.issued(2016));

        assertThat(invoicing.issue(runs.issued(2017).id(), LocalDate.of(2017, 1, 15)))
                .extracting(Invoice::title)
                .startsWith("2017-1");
    }

    @Test
    void a_run_that_is_not_issued_is_not_invoiced() {
        assertThatThrownBy(() -> made(runs.approved(2016))).hasMessageContaining("invoice.run-not-issued");
    }

    @Test
    void the_paper_explains_its_amount() throws Exception {
        var invoice = drammen(made(runs.issued(2016)));

        try (var pdf = Loader.loadPDF(invoices.pdf(invoice))) {
            var text = new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
            assertThat(text)
                    .contains("Faktura 2016-" + invoice.number(), invoice.reference(), "02.03.2016", "1234.56.78903")
                    .contains("sak 43/2015", "Kontingent er ikke omsetning", "1. januar 2016");
        }
    }

    @Test
    void tax_is_added_only_where_the_alliance_says_so() {
        var without = drammen(made(runs.issued(2016)));
        agree(Vat.CHARGED, 2_500);
        var with = drammen(made(runs.issued(2016)));

        assertThat(without.vatAmount()).isZero();
        assertThat(with.vatAmount()).isEqualTo(Math.round(with.net() * 0.25));
        assertThat(invoices.get(without.id()).invoice().vat()).isEqualTo(Vat.OUTSIDE);
    }

    @Test
    void a_run_that_was_taken_back_is_credited_invoice_by_invoice() {
        agree(Vat.CHARGED, 2_500);
        var run = runs.issued(2016);
        var original = drammen(made(run));
        agree(Vat.OUTSIDE, 0);

        var notes = made(runs.credited(run.id()));

        var note = drammen(notes);
        assertThat(notes).extracting(Invoice::number).containsExactly(6, 7, 8, 9, 10);
        assertThat(note.credits()).isEqualTo(original.id());
        assertThat(note.gross()).isEqualTo(-original.gross());
        assertThat(invoices.get(original.id()).state(DAY)).isEqualTo(InvoiceState.CREDITED);
        assertThat(invoices.get(original.id()).outstanding()).isZero();
        assertThat(invoices.get(note.id()).state(DAY)).isEqualTo(InvoiceState.CREDIT);
    }

    @Test
    void what_was_taken_back_before_it_was_invoiced_is_neither_invoiced_nor_credited() {
        var run = runs.issued(2016);
        assertThat(invoicing.notInvoiced()).extracting(LevyRun::id).containsExactly(run.id());
        var credit = runs.credited(run.id());

        assertThatThrownBy(() -> made(credit)).hasMessageContaining("invoice.nothing-to-credit");
        assertThatThrownBy(() -> made(run)).hasMessageContaining("invoice.run-taken-back");
        assertThat(invoicing.notInvoiced()).isEmpty();
        assertThat(made(runs.issued(2016))).extracting(Invoice::number).startsWith(1);
    }

    @Test
    void the_invoice_of_a_part_of_a_year_says_which_part() {
        var half = RunTime.of(2016, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 6, 30));

        assertThat(made(runs.issued("NOK", half)).getFirst().about()).endsWith("30.06.2016");
    }

    @Test
    void days_that_cannot_be_meant_are_refused() {
        var run = runs.issued(2016);
        for (var day : List.of(LocalDate.MAX, LocalDate.MIN, LocalDate.of(1900, 1, 1), LocalDate.of(2999, 1, 1))) {
            assertThatThrownBy(() -> invoicing.issue(run.id(), day)).hasMessageContaining("invoice.day-unlikely");
        }
        var invoice = drammen(made(run));

        assertThatThrownBy(() -> payments.note(invoice.id(), LocalDate.MAX, 1, null))
                .hasMessageContaining("invoice.payment.day-unlikely");
    }

    @Test
    void a_payment_too_large_for_sums_is_refused() {
        var invoice = drammen(made(runs.issued(2016)));

        for (var amount : List.of(Long.MAX_VALUE, Long.MIN_VALUE, 9_000_000_000_000_000_000L)) {
            assertThatThrownBy(() -> payments.note(invoice.id(), DAY, amount, null))
                    .hasMessageContaining("reading.amount.too-large");
        }
    }

    @Test
    void a_name_that_the_bank_gives_to_several_payments_hides_none_of_them() {
        var made = made(runs.issued(2016));
        var batch = "B".repeat(5_000);
        var list = "2016-02-20;%s;100;%s%n2016-02-20;%s;100;%s%n2017-02-20;%s;100;%s%n"
                .formatted(
                        made.get(0).reference(),
                        batch,
                        made.get(1).reference(),
                        batch,
                        made.get(0).reference(),
                        batch);

        assertThat(payments.accept(list).count(PaymentList.Outcome.NEW)).isEqualTo(3);
        assertThat(payments.accept(list).count(PaymentList.Outcome.KNOWN)).isEqualTo(3);
    }

    @Test
    void a_figure_without_a_currency_is_in_that_of_its_invoice() {
        var euros = made(runs.issued("EUR", RunTime.of(2016))).getFirst();
        var yen = made(runs.issued("JPY", RunTime.of(2016))).getFirst();
        var list = "2016-02-20;%s;100%n2016-02-20;%s;100%n".formatted(euros.reference(), yen.reference());

        assertThat(payments.accept(list).lines())
                .extracting(PaymentList.Line::amount)
                .containsExactly(10_000L, 100L);
        assertThat(new String(export.write(List.of(invoices.get(yen.id()))), UTF_8))
                .contains(";%d;0;%d;JPY;".formatted(yen.net(), yen.gross()));
    }

    @Test
    void the_database_lets_nobody_change_one() {
        made(runs.issued(2016));

        for (var tampering : List.of("update invoice set net = 1", "delete from invoice")) {
            assertThatThrownBy(() -> transactions.executeWithoutResult(
                            _ -> sql.sql(tampering).update()))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void it_is_sent_then_overdue_then_paid() {
        var invoice = drammen(made(runs.issued(2016)));
        assertThat(invoices.get(invoice.id()).state(invoice.dueOn())).isEqualTo(InvoiceState.SENT);
        assertThat(invoices.get(invoice.id()).state(invoice.dueOn().plusDays(1)))
                .isEqualTo(InvoiceState.OVERDUE);

        payments.note(invoice.id(), DAY, invoice.gross() - 1, null);
        assertThat(invoices.get(invoice.id()).state(invoice.dueOn().plusDays(1)))
                .isEqualTo(InvoiceState.OVERDUE);
        payments.note(invoice.id(), DAY, 1, null);

        assertThat(invoices.get(invoice.id()).state(invoice.dueOn().plusDays(1)))
                .isEqualTo(InvoiceState.PAID);
    }

    @Test
    void the_database_finds_each_state_as_the_invoice_tells_it() {
        var run = runs.issued(2016);
        var made = made(run);
        var late = made.getFirst().dueOn().plusDays(1);
        payments.note(made.get(0).id(), DAY, made.get(0).gross(), null);
        payments.note(made.get(1).id(), DAY, 1, null);
        var other = made(runs.issued(2016)).getFirst();
        made(runs.credited(other.run()));

        for (var today : List.of(DAY, late)) {
            for (var state : InvoiceState.values()) {
                assertThat(invoices.some(null, null, state.key(), today, null, 100))
                        .containsExactlyElementsOf(invoices.all().stream()
                                .filter(standing -> standing.state(today) == state)
                                .toList());
            }
        }
        assertThat(invoices.overdue(DAY)).isEmpty();
        assertThat(invoices.overdue(late))
                .contains(new Invoices.Overdue(4, made.getFirst().dueOn()));
        assertThat(invoices.some(run.id(), null, "", DAY, made.get(3).id(), 2))
                .extracting(standing -> standing.invoice().number())
                .containsExactly(3, 2);
    }

    @Test
    void a_payment_that_is_sent_twice_with_one_key_is_noted_once() {
        var invoice = drammen(made(runs.issued(2016)));

        var first = payments.note(invoice.id(), DAY, 100, "k1");

        assertThat(payments.note(invoice.id(), DAY, 100, "k1").id()).isEqualTo(first.id());
        assertThat(invoices.get(invoice.id()).paid()).isEqualTo(100);
        assertThatThrownBy(() -> payments.note(invoice.id(), DAY, 200, "k1"))
                .hasMessageContaining("invoice.payment.other-with-key");
    }

    @Test
    void a_list_of_payments_is_read_line_by_line_and_noted_once() {
        var made = made(runs.issued(2016));
        var one = made.get(0);
        var two = made.get(1);
        var list = """
                Dato;KID;Beløp;Arkivreferanse
                2016-02-20;%s;%s;A1
                20.02.2016;%s;50,00;
                20.02.2016;%s;50,00;
                2016-02-20;20160000019;100;A2
                2016-02-31;%s;100;A3
                2016-02-20;%s;mange;A4
                2016-02-20;%s;100 SEK;A5
                """.formatted(
                        one.reference(),
                        one.gross() / 100,
                        two.reference(),
                        two.reference(),
                        one.reference(),
                        one.reference(),
                        one.reference());

        assertThat(payments.read(list).lines())
                .extracting(PaymentList.Line::outcome)
                .containsExactly(
                        PaymentList.Outcome.NEW,
                        PaymentList.Outcome.NEW,
                        PaymentList.Outcome.NEW,
                        PaymentList.Outcome.WRONG,
                        PaymentList.Outcome.WRONG,
                        PaymentList.Outcome.WRONG,
                        PaymentList.Outcome.WRONG);
        assertThat(invoices.get(one.id()).paid()).isZero();
        assertThat(payments.accept(list).count(PaymentList.Outcome.NEW)).isEqualTo(3);
        assertThat(payments.accept(list).count(PaymentList.Outcome.NEW)).isZero();
        assertThat(invoices.get(one.id()).state(DAY)).isEqualTo(InvoiceState.PAID);
        assertThat(invoices.get(two.id()).paid()).isEqualTo(10_000);
    }

    @Test
    void the_list_for_the_accounting_office_begins_no_formula() {
        made(runs.issued(2016));

        var lines = new String(export.write(invoices.all()), UTF_8).lines().toList();

        assertThat(lines).hasSize(6);
        assertThat(lines.getFirst()).startsWith("\uFEFFnumber;kind;issued;due;payer");
        assertThat(lines.getLast()).startsWith("2016-1;invoice;2016-02-01;2016-03-02;");
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
        issued.forEach(this::made);

        assertThat(invoices.all())
                .extracting(standing -> standing.invoice().number())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 30).boxed().toList());
    }

    /** Some of those who issue fail at the last moment, and their numbers go back. */
    private boolean issueOrFail(LevyRun run) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            made(run);
            if (ThreadLocalRandom.current().nextInt(3) == 0) {
                status.setRollbackOnly();
            }
            return true;
        }));
    }

    @Test
    void another_alliance_knows_nothing_of_it() {
        var run = runs.issued(2016);
        var invoice = drammen(made(run));
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

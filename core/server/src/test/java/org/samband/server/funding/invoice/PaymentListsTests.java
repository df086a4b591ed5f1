package org.samband.server.funding.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.funding.RunTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Lists of payments are read line by line, and each line is noted once. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class PaymentListsTests {

    private static final LocalDate DAY = InvoicedRuns.DAY;

    @Autowired
    private IssuedRuns runs;

    @Autowired
    private InvoicedRuns invoiced;

    @Autowired
    private Invoices invoices;

    @Autowired
    private Payments payments;

    @Autowired
    private AccountingExport export;

    @BeforeEach
    void sayHowTheAllianceInvoices() {
        invoiced.agree(Vat.OUTSIDE, 0);
    }

    @Test
    void a_list_of_payments_is_read_line_by_line_and_noted_once() {
        var made = invoiced.of(runs.issued(2016));
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
    void a_name_that_the_bank_gives_to_several_payments_hides_none_of_them() {
        var made = invoiced.of(runs.issued(2016));
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
        var euros = invoiced.of(runs.issued("EUR", RunTime.of(2016))).getFirst();
        var yen = invoiced.of(runs.issued("JPY", RunTime.of(2016))).getFirst();
        var list = "2016-02-20;%s;100%n2016-02-20;%s;100%n".formatted(euros.reference(), yen.reference());

        assertThat(payments.accept(list).lines())
                .extracting(PaymentList.Line::amount)
                .containsExactly(10_000L, 100L);
        assertThat(new String(export.write(List.of(invoices.get(yen.id()))), UTF_8))
                .contains(";%d;0;%d;JPY;".formatted(yen.net(), yen.gross()));
    }

    private List<PaymentList.Line> read(String template, Invoice invoice) {
        return payments.read(template.replace("REF", invoice.reference())).lines();
    }

    @Test
    void thousands_are_read_however_they_are_written() {
        var invoice = invoiced.of(runs.issued(2016)).getFirst();

        var lines = read("""
                2016-02-20;REF;12 345,50
                2016-02-20;REF;12.345,50
                2016-02-20;REF;12\u00a0345,50
                2016-02-20;REF;"12 345,50"
                2016-02-20;REF;kr 12 345,50
                20160220;REF;12345,5
                """, invoice);

        assertThat(lines).extracting(PaymentList.Line::amount).containsOnly(1_234_550L);
        assertThat(lines).extracting(PaymentList.Line::outcome).containsOnly(PaymentList.Outcome.NEW);
    }

    @Test
    void what_cannot_be_an_amount_is_named_with_the_reason() {
        var invoice = invoiced.of(runs.issued(2016)).getFirst();

        var lines = read("""
                2016-02-20;REF;mange
                2016-02-20;REF;1e9
                2016-02-20;REF;99999999999999999999
                2016-02-20;REF;10-20
                2016-02-20;REF;100 SEK
                """, invoice);

        assertThat(lines).extracting(PaymentList.Line::outcome).containsOnly(PaymentList.Outcome.WRONG);
        assertThat(lines)
                .extracting(line -> Objects.requireNonNull(line.problem()).key())
                .containsOnly("invoice.list.amount");
        assertThat(Objects.requireNonNull(lines.getFirst().problem()).arguments())
                .contains("mange");
    }

    @Test
    void lines_without_an_amount_a_day_or_a_reference_of_ours_are_wrong() {
        var invoice = invoiced.of(runs.issued(2016)).getFirst();

        var lines = read("""
                2016-02-20;REF
                2016-02-20;REF;
                2016-02-20;REF;0
                31.02.2016;REF;100
                0016-02-20;REF;100
                2016-02-20;REF1;100
                """, invoice);

        assertThat(lines)
                .extracting(line -> Objects.requireNonNull(line.problem()).key())
                .containsExactly(
                        "invoice.list.columns",
                        "invoice.list.columns",
                        "invoice.payment.zero",
                        "invoice.list.day",
                        "invoice.list.day",
                        "invoice.list.reference");
    }

    @Test
    void heads_and_empty_lines_are_passed_over_and_every_line_keeps_its_number() {
        var invoice = invoiced.of(runs.issued(2016)).getFirst();

        assertThat(read("\n\nDato;KID;Beløp\n\n2016-02-20;REF;100\n\n2016-02-20;REF;mange\n", invoice))
                .extracting(PaymentList.Line::number)
                .containsExactly(5, 7);
    }

    @Test
    void a_line_that_stands_twice_under_one_name_of_the_bank_is_noted_once() {
        var invoice = invoiced.of(runs.issued(2016)).getFirst();

        assertThat(read("2016-02-20;REF;100;A1\n2016-02-20;REF;100;A1\n2016-02-20;REF;100;A2\n", invoice))
                .extracting(PaymentList.Line::outcome)
                .containsExactly(PaymentList.Outcome.NEW, PaymentList.Outcome.KNOWN, PaymentList.Outcome.NEW);
    }

    @Test
    void more_than_was_asked_for_is_noted_and_money_that_goes_back_is_taken_off() {
        var invoice = invoiced.of(runs.issued(2016)).getFirst();
        var list = "2016-02-20;REF;%d\n2016-02-21;REF;-1 000\n".formatted(invoice.gross() / 100 + 1_000);

        payments.accept(list.replace("REF", invoice.reference()));

        assertThat(invoices.get(invoice.id()).outstanding()).isEqualTo(invoice.gross() % 100);
    }

    @Test
    void an_empty_list_and_one_that_is_too_long_are_refused() {
        for (var empty : List.of("", "\n \n", "Dato;KID;Beløp\n")) {
            assertThatThrownBy(() -> payments.read(empty)).hasMessageContaining("invoice.list.empty");
        }
        assertThatThrownBy(() -> payments.read("2016-02-20;1;1\n".repeat(10_001)))
                .hasMessageContaining("invoice.list.too-large");
    }
}

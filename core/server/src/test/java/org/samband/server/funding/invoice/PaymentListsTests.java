package org.samband.server.funding.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.funding.RunTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Lists of payments are read line by line, and each line is noted once. */
@SpringBootTest
@Import({IssuedRuns.class, InvoicedRuns.class})
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
}

package org.samband.server.funding.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.funding.MoneyPlaces;
import org.samband.server.web.Message;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Payments are noted once, and from them follows where an invoice stands. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class PaymentsTests {

    private static final LocalDate DAY = InvoicedRuns.DAY;

    @Autowired
    private IssuedRuns runs;

    @Autowired
    private InvoicedRuns invoiced;

    @Autowired
    private Invoices invoices;

    @Autowired
    private DueInvoices due;

    @Autowired
    private Payments payments;

    @BeforeEach
    void sayHowTheAllianceInvoices() {
        invoiced.agree(Vat.OUTSIDE, 0);
    }

    @Test
    void it_is_sent_then_overdue_then_paid() {
        var invoice = invoiced.drammen(invoiced.of(runs.issued(2016)));
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
        var made = invoiced.of(run);
        var late = made.getFirst().dueOn().plusDays(1);
        payments.note(made.get(0).id(), DAY, made.get(0).gross(), null);
        payments.note(made.get(1).id(), DAY, 1, null);
        var other = invoiced.of(runs.issued(2016)).getFirst();
        invoiced.of(runs.credited(other.run()));

        for (var today : List.of(DAY, late)) {
            for (var state : InvoiceState.values()) {
                assertThat(invoices.some(null, null, state.key(), today, null, 100))
                        .containsExactlyElementsOf(invoices.all().stream()
                                .filter(standing -> standing.state(today) == state)
                                .toList());
            }
        }
        assertThat(due.waiting(DAY)).isEmpty();
        assertThat(due.waiting(late))
                .containsExactly(new DueItem(
                        Message.of("invoice.due-item", 4),
                        MoneyPlaces.at("invoices?state=overdue"),
                        made.getFirst().dueOn()));
        assertThat(invoices.some(run.id(), null, "", DAY, made.get(3).id(), 2))
                .extracting(standing -> standing.invoice().number())
                .containsExactly(3, 2);
    }

    @Test
    void a_payment_that_is_sent_twice_with_one_key_is_noted_once() {
        var invoice = invoiced.drammen(invoiced.of(runs.issued(2016)));

        var first = payments.note(invoice.id(), DAY, 100, "k1");

        assertThat(payments.note(invoice.id(), DAY, 100, "k1").id()).isEqualTo(first.id());
        assertThat(invoices.get(invoice.id()).paid()).isEqualTo(100);
        assertThatThrownBy(() -> payments.note(invoice.id(), DAY, 200, "k1"))
                .hasMessageContaining("invoice.payment.other-with-key");
    }

    @Test
    void a_payment_too_large_for_sums_is_refused() {
        var invoice = invoiced.drammen(invoiced.of(runs.issued(2016)));

        for (var amount : List.of(Long.MAX_VALUE, Long.MIN_VALUE, 9_000_000_000_000_000_000L)) {
            assertThatThrownBy(() -> payments.note(invoice.id(), DAY, amount, null))
                    .hasMessageContaining("reading.amount.too-large");
        }
    }

    @Test
    void a_day_that_cannot_be_meant_is_refused() {
        var invoice = invoiced.drammen(invoiced.of(runs.issued(2016)));

        assertThatThrownBy(() -> payments.note(invoice.id(), LocalDate.MAX, 1, null))
                .hasMessageContaining("invoice.payment.day-unlikely");
    }
}

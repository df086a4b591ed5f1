package org.samband.server.funding.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.funding.LevyRun;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a run asked for is taken back by the run that credits it, invoice by invoice. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class CreditNotesTests {

    private static final LocalDate DAY = InvoicedRuns.DAY;

    @Autowired
    private IssuedRuns runs;

    @Autowired
    private InvoicedRuns invoiced;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Invoices invoices;

    @BeforeEach
    void sayHowTheAllianceInvoices() {
        invoiced.agree(Vat.OUTSIDE, 0);
    }

    @Test
    void a_run_that_was_taken_back_is_credited_invoice_by_invoice() {
        invoiced.agree(Vat.CHARGED, 2_500);
        var run = runs.issued(2016);
        var original = invoiced.drammen(invoiced.of(run));
        invoiced.agree(Vat.OUTSIDE, 0);

        var notes = invoiced.of(runs.credited(run.id()));

        var note = invoiced.drammen(notes);
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

        assertThatThrownBy(() -> invoiced.of(credit)).hasMessageContaining("invoice.nothing-to-credit");
        assertThatThrownBy(() -> invoiced.of(run)).hasMessageContaining("invoice.run-taken-back");
        assertThat(invoicing.notInvoiced()).isEmpty();
        assertThat(invoiced.of(runs.issued(2016))).extracting(Invoice::number).startsWith(1);
    }
}

package org.samband.server.funding.invoice;

import java.time.LocalDate;
import java.util.List;
import org.samband.server.funding.LevyRun;
import org.springframework.stereotype.Component;

/** Invoices runs on one day, by terms that a test says. */
@Component
class InvoicedRuns {

    static final LocalDate DAY = LocalDate.of(2016, 2, 1);

    private final IssuedRuns runs;
    private final Invoicing invoicing;

    InvoicedRuns(IssuedRuns runs, Invoicing invoicing) {
        this.runs = runs;
        this.invoicing = invoicing;
    }

    void agree(Vat vat, int basisPoints) {
        invoicing.agree(30, vat, basisPoints, "Kontingent er ikke omsetning", "1234.56.78903", "Vestregionen");
    }

    List<Invoice> of(LevyRun run) {
        return invoicing.issue(run.id(), DAY);
    }

    Invoice drammen(List<Invoice> made) {
        return made.stream()
                .filter(invoice -> invoice.payer().equals(runs.coded("0602")))
                .findFirst()
                .orElseThrow();
    }
}

package org.samband.server.funding.invoice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.Copies;
import org.samband.server.document.Format;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.LevyRunId;
import org.samband.server.funding.LevyRuns;
import org.samband.server.funding.RunLists;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes invoices of issued runs: one for each payer, all of them or none, and never a second time. */
@Component
public class Invoicing {

    /** Whoever has more runs to invoice sees the others once these are done. */
    private static final int MOST_RUNS = 50;

    private final LevyRuns runs;
    private final RunLists lists;
    private final InvoicesOfRun making;
    private final InvoiceRows rows;
    private final InvoiceTermsRows terms;
    private final Copies copies;
    private final Clock clock;

    Invoicing(
            LevyRuns runs,
            RunLists lists,
            InvoicesOfRun making,
            InvoiceRows rows,
            InvoiceTermsRows terms,
            Copies copies,
            Clock clock) {
        this.runs = runs;
        this.lists = lists;
        this.making = making;
        this.rows = rows;
        this.terms = terms;
        this.copies = copies;
        this.clock = clock;
    }

    /** Returns how the alliance invoices, if anybody has said so. */
    public Optional<InvoiceTerms> terms() {
        return terms.findAll().stream().findFirst();
    }

    /** Says how the alliance invoices from now on. */
    @Transactional
    public InvoiceTerms agree(
            int daysToPay,
            Vat vat,
            int vatBasisPoints,
            String vatReason,
            @Nullable String account,
            @Nullable String sender) {
        var agreed = InvoiceTerms.of(daysToPay, vat, vatBasisPoints, vatReason, account, sender);
        return terms.save(terms().map(agreed::inPlaceOf).orElse(agreed));
    }

    /**
     * Makes the invoices of an issued run, or the credit notes of one that takes another back; asked again it returns what
     * was made. The files are written once the numbers are no longer locked; what an interruption leaves is written later.
     */
    public List<Invoice> issue(LevyRunId id, LocalDate on) {
        var run = runs.get(id);
        if (!run.issued()) {
            throw Refusal.conflict("invoice.run-not-issued");
        }
        if (run.currency().isEmpty()) {
            throw Refusal.conflict("invoice.run-of-work");
        }
        var latest = Math.max(run.year(), LocalDate.now(clock).getYear()) + 1;
        if (on.getYear() < run.year() - 1 || on.getYear() > latest) {
            throw Refusal.at("on", "invoice.day-unlikely", run.year() - 1, latest);
        }
        var agreed = terms().orElseThrow(() -> Refusal.conflict("invoice.terms.missing"));
        var made = making.make(run, agreed, on);
        copies.write(
                made.stream().map(Invoice::document).filter(Objects::nonNull).toList(), Format.PDF);
        return made;
    }

    /** Returns the issued runs that invoices are still to be made of, the latest time first. */
    @Transactional(readOnly = true)
    public List<LevyRun> notInvoiced() {
        return lists.some(
                rows.runsToInvoice(MOST_RUNS).stream().map(LevyRunId::new).toList());
    }
}

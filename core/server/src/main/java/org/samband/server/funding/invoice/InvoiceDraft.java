package org.samband.server.funding.invoice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.samband.server.funding.Contribution;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.RunWords;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;

/** What the invoices of one run have in common. */
final class InvoiceDraft {

    private final LevyRun run;
    private final InvoiceTerms terms;
    private final LocalDate on;
    private final Map<OrganisationId, Invoice> credited;
    private final String about;

    InvoiceDraft(LevyRun run, InvoiceTerms terms, LocalDate on, Map<OrganisationId, Invoice> credited, Texts texts) {
        this.run = run;
        this.terms = terms;
        this.on = on;
        this.credited = credited;
        this.about = new RunWords(texts).title(run);
    }

    Invoice of(Contribution contribution, Optional<Organisation> payer, int number) {
        var original = credited(contribution);
        return original == null ? invoice(contribution, payer, number) : creditNote(contribution, original, number);
    }

    /** Returns the invoice that is taken back, or refuses where it was never made; none for an ordinary run. */
    @Nullable
    Invoice credited(Contribution contribution) {
        var original = credited.get(contribution.payer());
        if (run.credits() && original == null) {
            throw Refusal.conflict("invoice.nothing-to-credit");
        }
        return original;
    }

    private Invoice invoice(Contribution contribution, Optional<Organisation> payer, int number) {
        return new Invoice(
                new InvoiceId(Ids.next()),
                on.getYear(),
                number,
                run.id(),
                contribution.payer(),
                contribution.name(),
                payer.map(Organisation::number).orElse(null),
                about,
                InvoiceKind.INVOICE,
                null,
                on,
                on.plusDays(terms.daysToPay()),
                contribution.amount(),
                terms.on(contribution.amount()),
                Objects.requireNonNull(run.inputs().currency()),
                terms.vat(),
                terms.vatBasisPoints(),
                terms.vatReason(),
                terms.account(),
                Reference.of(on.getYear(), number),
                null,
                null);
    }

    /** A credit note treats the tax as the invoice did, whatever the terms say now. */
    private Invoice creditNote(Contribution contribution, Invoice original, int number) {
        return new Invoice(
                new InvoiceId(Ids.next()),
                on.getYear(),
                number,
                run.id(),
                original.payer(),
                original.payerName(),
                original.payerNumber(),
                original.about(),
                InvoiceKind.CREDIT_NOTE,
                original.id(),
                on,
                on,
                contribution.amount(),
                -original.vatAmount(),
                original.currency(),
                original.vat(),
                original.vatBasisPoints(),
                original.vatReason(),
                original.account(),
                Reference.of(on.getYear(), number),
                null,
                null);
    }
}

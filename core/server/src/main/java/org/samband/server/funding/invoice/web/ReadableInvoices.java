package org.samband.server.funding.invoice.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.access.Actor;
import org.samband.server.funding.LevyRunId;
import org.samband.server.funding.invoice.Invoice;
import org.samband.server.funding.invoice.InvoiceId;
import org.samband.server.funding.invoice.Invoices;
import org.samband.server.funding.invoice.Standing;
import org.springframework.stereotype.Component;

/** The invoices that whoever asks may read: a member's contact those of its own organisation only. */
@Component
class ReadableInvoices {

    private final Invoices invoices;
    private final Access access;

    ReadableInvoices(Invoices invoices, Access access) {
        this.invoices = invoices;
        this.access = access;
    }

    /** Returns what is outstanding of all of them, by currency. */
    Map<String, Long> outstanding() {
        return invoices.outstanding(payers());
    }

    /** Returns some of them, the latest number first. */
    List<Standing> some(@Nullable LevyRunId run, String state, LocalDate today, @Nullable InvoiceId after, int most) {
        return invoices.some(run, payers(), state, today, after, most);
    }

    /** Whose invoices may be read, or null for everybody's. */
    private @Nullable Set<UUID> payers() {
        return access.inside()
                ? null
                : Actor.current().map(Actor::organisations).orElse(Set.of());
    }

    Standing get(InvoiceId id) {
        var standing = invoices.get(id);
        access.require(readable(standing.invoice()));
        return standing;
    }

    private boolean readable(Invoice invoice) {
        return access.inside()
                || Actor.current()
                        .filter(actor ->
                                actor.organisations().contains(invoice.payer().value()))
                        .isPresent();
    }
}

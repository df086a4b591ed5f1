package org.samband.server.funding.invoice.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.MoneyPlaces;
import org.samband.server.funding.Said;
import org.samband.server.funding.invoice.Invoice;
import org.samband.server.funding.invoice.Payment;
import org.samband.server.funding.invoice.Standing;
import org.samband.server.web.Frame;
import org.samband.server.web.Link;

/**
 * An invoice as its page shows it.
 *
 * @param credited the invoice that it takes back
 * @param explanation from what its amount follows, in pieces
 */
public record InvoicePage(
        Standing standing,
        @Nullable Invoice credited,
        List<Payment> payments,
        List<String> explanation,
        boolean edits,
        LocalDate today) {

    public Invoice invoice() {
        return standing.invoice();
    }

    public String address() {
        return InvoiceListPage.address() + "/" + invoice().id().value();
    }

    public List<Link> trail(Frame frame) {
        return List.of(
                new Link(frame.say("money.title"), MoneyPlaces.home()),
                new Link(frame.say("money.invoices"), InvoiceListPage.address()));
    }

    public String title(Frame frame) {
        return frame.say("invoice.paper." + invoice().kind().key(), invoice().title());
    }

    public String money(long minorUnits, Frame frame) {
        return Said.money(minorUnits, invoice().currency(), frame.texts());
    }
}

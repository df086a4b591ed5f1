package org.samband.server.funding.invoice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.funding.MoneyPlaces;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;

/** The invoices that are not paid though their day has passed, as one thing to do. */
@Component
class DueInvoices implements DueItems {

    private final Invoices invoices;
    private final Access access;

    DueInvoices(Invoices invoices, Access access) {
        this.invoices = invoices;
        this.access = access;
    }

    @Override
    public List<DueItem> dueItems(LocalDate today) {
        if (!access.may(Role.SECRETARIAT)) {
            return List.of();
        }
        var overdue = invoices.all().stream()
                .filter(standing -> standing.state(today) == InvoiceState.OVERDUE)
                .toList();
        return overdue.stream()
                .map(standing -> standing.invoice().dueOn())
                .min(Comparator.naturalOrder())
                .map(first -> List.of(new DueItem(
                        Message.of("invoice.due-item", overdue.size()),
                        MoneyPlaces.at("invoices?state=overdue"),
                        first)))
                .orElse(List.of());
    }
}

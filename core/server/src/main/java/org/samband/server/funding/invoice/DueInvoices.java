package org.samband.server.funding.invoice;

import java.time.LocalDate;
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
        return invoices.overdue(today)
                .map(overdue -> List.of(new DueItem(
                        Message.of("invoice.due-item", overdue.count()),
                        MoneyPlaces.at("invoices?state=overdue"),
                        overdue.first())))
                .orElse(List.of());
    }
}

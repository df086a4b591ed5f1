package org.samband.server.funding.invoice;

import java.time.LocalDate;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.funding.MoneyPlaces;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be done about money: invoices that are not paid though their day has passed, approved runs that wait to be
 * issued, and issued ones that wait for their invoices where the alliance invoices. A run is due when its time begins.
 */
@Component
@Transactional(readOnly = true)
class DueInvoices implements DueItems {

    private static final String WAITING = """
            select 'invoice.due-item' as what, 'invoices?state=overdue' as place, count(*) as number, min(due_on) as first
            from invoice i
            where kind = 'INVOICE' and due_on < :today
              and not exists (select 1 from invoice c where c.alliance_id = i.alliance_id and c.credits_id = i.id)
              and net + vat_amount > (select coalesce(sum(amount), 0) from invoice_payment p
                  where p.alliance_id = i.alliance_id and p.invoice_id = i.id)
            having count(*) > 0
            union all
            select 'invoice.due-approved', 'levies', count(*), min(from_day) from levy_run
            where state = 'APPROVED' having count(*) > 0
            union all
            select 'invoice.due-runs', 'invoices', count(*), min(r.from_day) from levy_run r
            where exists (select 1 from invoice_terms) and
            """ + InvoiceRows.TO_INVOICE + "having count(*) > 0";

    private final JdbcClient sql;
    private final Access access;

    DueInvoices(JdbcClient sql, Access access) {
        this.sql = sql;
        this.access = access;
    }

    @Override
    public List<DueItem> dueItems(LocalDate today) {
        return access.may(Role.SECRETARIAT) ? waiting(today) : List.of();
    }

    /** Returns what waits in the alliance, whoever asks. */
    List<DueItem> waiting(LocalDate today) {
        return sql.sql(WAITING)
                .param("today", today)
                .query((row, _) -> new DueItem(
                        Message.of(row.getString("what"), row.getInt("number")),
                        MoneyPlaces.at(row.getString("place")),
                        row.getObject("first", LocalDate.class)))
                .list();
    }
}

package org.samband.server.funding.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.samband.server.alliance.Glimpse;
import org.samband.server.alliance.Glimpses;
import org.samband.server.funding.MoneyPlaces;
import org.samband.server.web.Message;
import org.samband.server.web.MoneySaid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the levies of the latest year ask for, and what of it was invoiced and paid, in each currency by itself. */
@Component
@Transactional(readOnly = true)
class MoneyOfYear implements Glimpses {

    private static final String SUMS = """
            with latest as (select max(year) as year from levy_run where inputs ->> 'currency' is not null),
            asked as (
                select r.year, r.inputs ->> 'currency' as currency,
                       coalesce(sum(total) filter (where state = 'ISSUED'), 0) as issued,
                       count(*) filter (where state <> 'ISSUED' and kind <> 'CREDIT') as waiting
                from levy_run r join latest on latest.year = r.year
                where r.inputs ->> 'currency' is not null
                group by 1, 2),
            sent as (
                select i.currency, i.due_on, i.net + i.vat_amount as gross,
                       greatest(0, case when i.kind = 'CREDIT_NOTE' or exists (select 1 from invoice c
                               where c.alliance_id = i.alliance_id and c.credits_id = i.id) then 0
                           else i.net + i.vat_amount end
                           - (select coalesce(sum(p.amount), 0) from invoice_payment p
                               where p.alliance_id = i.alliance_id and p.invoice_id = i.id)) as outstanding
                from invoice i join levy_run r on r.alliance_id = i.alliance_id and r.id = i.run_id
                join latest on latest.year = r.year)
            select a.year, a.currency, a.issued, a.waiting, count(s.gross) as invoices,
                   coalesce(sum(s.gross), 0) as invoiced, coalesce(sum(s.outstanding), 0) as outstanding,
                   coalesce(sum(s.outstanding) filter (where s.due_on < :today), 0) as overdue
            from asked a left join sent s on s.currency = a.currency
            group by a.year, a.currency, a.issued, a.waiting order by a.currency
            """;

    private final JdbcClient sql;

    MoneyOfYear(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Glimpse> glimpse(LocalDate today) {
        var sums = sql.sql(SUMS)
                .param("today", today)
                .query((row, _) -> new Sums(
                        row.getInt("year"),
                        Currency.getInstance(row.getString("currency")),
                        row.getLong("issued"),
                        row.getInt("waiting"),
                        row.getInt("invoices"),
                        row.getLong("invoiced"),
                        row.getLong("outstanding"),
                        row.getLong("overdue")))
                .list();
        return sums.isEmpty()
                ? Optional.empty()
                : Optional.of(new Glimpse(
                        Message.of("invoice.glimpse", sums.getFirst().year()),
                        MoneyPlaces.home(),
                        sums.stream().flatMap(each -> each.facts().stream()).toList()));
    }

    private record Sums(
            int year,
            Currency currency,
            long issued,
            int waiting,
            int invoices,
            long invoiced,
            long outstanding,
            long overdue) {

        List<Glimpse.Fact> facts() {
            var facts = new ArrayList<Glimpse.Fact>();
            facts.add(money("issued", issued));
            if (waiting > 0) {
                facts.add(new Glimpse.Fact(
                        Message.of("invoice.glimpse.waiting"), Message.of("invoice.glimpse.runs", waiting)));
            }
            if (invoices > 0) {
                facts.add(money("invoiced", invoiced));
                facts.add(money("outstanding", outstanding));
                facts.add(money("overdue", overdue));
            }
            return facts;
        }

        private Glimpse.Fact money(String name, long amount) {
            return new Glimpse.Fact(
                    Message.of("invoice.glimpse." + name),
                    Message.of("invoice.glimpse.money", new MoneySaid(amount, currency)));
        }
    }
}

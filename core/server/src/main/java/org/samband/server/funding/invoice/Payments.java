package org.samband.server.funding.invoice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Actor;
import org.samband.server.plan.Amount;
import org.samband.server.plan.Amounts;
import org.samband.server.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what was paid, by hand or from a list; what was noted before is not noted again. */
@Component
@Transactional
public class Payments {

    private static final int LONGEST_KEY = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final PaymentRows rows;
    private final Invoices invoices;
    private final Amounts amounts;
    private final Clock clock;

    Payments(PaymentRows rows, Invoices invoices, Amounts amounts, Clock clock) {
        this.rows = rows;
        this.invoices = invoices;
        this.amounts = amounts;
        this.clock = clock;
    }

    /**
     * Notes a payment by hand.
     *
     * @param key what makes a repeated request the same one, or null for a payment of its own
     */
    public Payment note(InvoiceId id, LocalDate paidOn, long amount, @Nullable String key) {
        var standing = invoices.get(id);
        if (standing.invoice().creditNote()) {
            throw Refusal.conflict("invoice.payment.credit-note");
        }
        if (amount == 0) {
            throw Refusal.at("amount", "invoice.payment.zero");
        }
        if (amount > Amount.LARGEST || amount < -Amount.LARGEST) {
            throw Refusal.at("amount", "reading.amount.too-large");
        }
        if (!isLikely(paidOn)) {
            throw Refusal.at("paidOn", "invoice.payment.day-unlikely", FIRST_YEAR, LAST_YEAR);
        }
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw Refusal.at("key", "invoice.payment.key", LONGEST_KEY);
        }
        var entryKey = "hand:" + (key == null ? UUID.randomUUID() : id.value() + ":" + key);
        var before = rows.findByEntryKey(entryKey);
        if (before.isPresent()) {
            return same(before.get(), paidOn, amount);
        }
        return saved(Payment.of(id, paidOn, amount, entryKey, false, "", by(), clock.instant()));
    }

    /** Takes a payment back that was noted by mistake. */
    public void remove(InvoiceId id, PaymentId payment) {
        rows.delete(rows.findById(payment)
                .filter(found -> found.invoice().equals(id))
                .orElseThrow(Refusal::notFound));
    }

    /** Reads a list and says of each line what would come of it; nothing is noted yet. */
    @Transactional(readOnly = true)
    public PaymentList read(String list) {
        var referred = invoices.referred(PaymentList.references(list));
        var lines = PaymentList.read(list, amounts, referred);
        var known = rows
                .findByEntryKeyIn(lines.stream()
                        .flatMap(line -> Optional.ofNullable(line.key()).stream())
                        .toList())
                .stream()
                .map(Payment::entryKey)
                .collect(Collectors.toSet());
        return PaymentList.matched(lines, referred, known);
    }

    /** Notes the good lines of a list; those with problems, and those noted before, are left out. */
    public PaymentList accept(String list) {
        var read = read(list);
        var payments = new ArrayList<Payment>();
        for (var line : read.lines()) {
            if (line.outcome() == PaymentList.Outcome.NEW) {
                payments.add(line.payment(by(), clock.instant()));
            }
        }
        try {
            rows.saveAll(payments);
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("invoice.payment.meanwhile");
        }
        return read;
    }

    static boolean isLikely(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private Payment saved(Payment payment) {
        try {
            return rows.save(payment);
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("invoice.payment.meanwhile");
        }
    }

    private static Payment same(Payment before, LocalDate paidOn, long amount) {
        if (before.amount() != amount || !before.paidOn().equals(paidOn)) {
            throw Refusal.conflict("invoice.payment.other-with-key");
        }
        return before;
    }

    private static String by() {
        return Actor.current().map(Actor::name).orElse("");
    }
}

package org.samband.server.funding.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.samband.server.web.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * How an alliance invoices.
 *
 * @param vatBasisPoints the rate of the tax in hundredths of a percent, 0 where none is charged
 * @param vatReason why the tax is treated so, printed on each invoice
 * @param account where to pay, as written
 * @param sender who sends it, with its number and address, as written
 */
public record InvoiceTerms(
        @Id InvoiceTermsId id,
        int daysToPay,
        Vat vat,
        int vatBasisPoints,
        String vatReason,
        @Nullable String account,
        @Nullable String sender,
        @Version @Nullable Integer version) {

    private static final int MOST_DAYS = 365;
    private static final int WHOLE = 10_000;
    private static final int LONGEST = 1_000;

    /** Checks what an alliance says of how it invoices. */
    static InvoiceTerms of(
            int daysToPay,
            Vat vat,
            int vatBasisPoints,
            String vatReason,
            @Nullable String account,
            @Nullable String sender) {
        if (daysToPay < 0 || daysToPay > MOST_DAYS) {
            throw Refusal.at("daysToPay", "invoice.terms.days", MOST_DAYS);
        }
        if (vatReason.isBlank() || vatReason.length() > LONGEST) {
            throw Refusal.at("vatReason", "invoice.terms.reason-missing", LONGEST);
        }
        if ((vat == Vat.CHARGED) != (vatBasisPoints > 0) || vatBasisPoints < 0 || vatBasisPoints > WHOLE) {
            throw Refusal.at("vatPercent", "invoice.terms.percent");
        }
        return new InvoiceTerms(
                new InvoiceTermsId(Ids.next()),
                daysToPay,
                vat,
                vatBasisPoints,
                vatReason.strip(),
                account,
                sender,
                null);
    }

    InvoiceTerms inPlaceOf(InvoiceTerms old) {
        return new InvoiceTerms(old.id, daysToPay, vat, vatBasisPoints, vatReason, account, sender, old.version);
    }

    /** Returns the tax on an amount, rounded half away from zero to the minor unit. */
    long on(long net) {
        return BigDecimal.valueOf(net)
                .multiply(BigDecimal.valueOf(vatBasisPoints))
                .divide(BigDecimal.valueOf(WHOLE), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}

package org.samband.server.funding.invoice.web;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.invoice.InvoiceTerms;
import org.samband.server.funding.invoice.Vat;
import org.samband.server.web.Refusal;

/** What stands in the form of the terms. */
public record TermsForm(
        @Nullable String daysToPay,
        @Nullable String vat,
        @Nullable String vatPercent,
        @Nullable String vatReason,
        @Nullable String account,
        @Nullable String sender) {

    static final TermsForm EMPTY = new TermsForm("30", "OUTSIDE", "", "", "", "");

    static TermsForm of(InvoiceTerms terms) {
        return new TermsForm(
                Integer.toString(terms.daysToPay()),
                terms.vat().name(),
                terms.vatBasisPoints() == 0
                        ? ""
                        : BigDecimal.valueOf(terms.vatBasisPoints(), 2)
                                .stripTrailingZeros()
                                .toPlainString(),
                terms.vatReason(),
                terms.account(),
                terms.sender());
    }

    int days() {
        try {
            return Integer.parseInt(Objects.requireNonNullElse(daysToPay, "").strip());
        } catch (NumberFormatException e) {
            throw Refusal.at("daysToPay", "invoice.terms.days", 365);
        }
    }

    Vat treatment() {
        try {
            return Vat.valueOf(Objects.requireNonNullElse(vat, ""));
        } catch (IllegalArgumentException e) {
            throw Refusal.at("vat", "invoice.terms.percent");
        }
    }

    int basisPoints() {
        var written = Objects.requireNonNullElse(vatPercent, "").strip().replace(',', '.');
        try {
            return written.isEmpty() || treatment() != Vat.CHARGED
                    ? 0
                    : new BigDecimal(written).movePointRight(2).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw Refusal.at("vatPercent", "invoice.terms.percent");
        }
    }

    String reason() {
        return Objects.requireNonNullElse(vatReason, "");
    }

    @Nullable
    String accountOrNone() {
        return account == null || account.isBlank() ? null : account.strip();
    }

    @Nullable
    String senderOrNone() {
        return sender == null || sender.isBlank() ? null : sender.strip();
    }
}

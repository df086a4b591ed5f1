package org.samband.server.funding.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.Levy;
import org.samband.server.web.Refusal;

/** A rate as a person writes it on the page of its levy. */
public record RateForm(
        @Nullable String rate,
        @Nullable String from,
        @Nullable String decision) {

    static final RateForm EMPTY = new RateForm(null, null, null);

    BigDecimal amount(Levy levy) {
        var currency = levy.terms().currency();
        var amount = WrittenAmount.read("rate", rate, currency == null ? 2 : LevyForm.digits(currency));
        if (amount == null) {
            throw Refusal.at("rate", "levy.field-missing");
        }
        return amount;
    }

    LocalDate day() {
        return WrittenDay.said("from", from);
    }

    String resting() {
        return decision == null ? "" : decision;
    }
}

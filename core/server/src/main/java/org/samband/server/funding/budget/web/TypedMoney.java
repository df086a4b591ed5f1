package org.samband.server.funding.budget.web;

import java.math.BigDecimal;

/** Writes minor units as somebody would type them into a form. */
final class TypedMoney {

    private TypedMoney() {}

    static String of(long minorUnits) {
        var amount = BigDecimal.valueOf(minorUnits, 2);
        return amount.stripTrailingZeros().scale() <= 0
                ? amount.toBigInteger().toString()
                : amount.toPlainString().replace('.', ',');
    }
}

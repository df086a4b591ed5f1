package org.samband.server.funding.result;

import java.util.List;

/**
 * A way in which accounts hand out their figures; formats of accounting programs are further beans of this type, asked in
 * their order.
 */
public interface ActualsFormat {

    /** Tells whether it can read a file, by what it holds. */
    boolean knows(String name, byte[] content);

    /**
     * Reads the figures, all of them in one currency.
     *
     * @throws org.samband.server.web.Refusal naming the rows that cannot be read
     */
    List<Actual> read(String name, byte[] content, Side side, String currency);

    /** How a file tells incomes from costs. */
    enum Side {
        /** All are incomes. */
        INCOME,
        /** All are costs. */
        COST,
        /** What is above zero is income, what is below is cost. */
        PLUS_IS_INCOME,
        /** What is below zero is income, as ledgers write it. */
        MINUS_IS_INCOME
    }
}

package org.samband.server.desk;

import java.util.List;

/**
 * An area of the plan with how many of its followed elements are in each status.
 *
 * @param total the number of followed elements; 0 where the area has none
 * @param counts the statuses that occur, in their order, with {@code none} for those without any
 */
public record AreaAtAGlance(String title, String address, long total, List<Count> counts) {

    /**
     * How many are in a status.
     *
     * @param status the status's key, or {@code none}
     * @param from how many stand before them in the bar
     */
    public record Count(String status, long number, long from) {}
}

package org.samband.profile.statistics;

import java.time.MonthDay;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Where figures come from: one table of one office.
 *
 * @param key what rules and addresses call it, in lower case with hyphens
 * @param title what people call it
 * @param publisher the office
 * @param table the office's name or number of the table
 * @param licence under which its figures may be used
 * @param address where the table is found on the web
 * @param referenceDay the day of each year that the figures are about
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record StatisticsSource(
        String key,
        String title,
        String publisher,
        String table,
        String licence,
        String address,
        MonthDay referenceDay) {}

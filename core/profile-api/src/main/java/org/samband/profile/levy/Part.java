package org.samband.profile.levy;

import java.math.BigDecimal;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A part of a year as a fraction, so that no precision is lost.
 *
 * <p>For example {@code new Part(184, 366)}: who joined on 1 July of a leap year pays for 184 of 366 days.
 *
 * @param of what is counted, such as 184 days or 6 months
 * @param all what the whole year has of it, such as 366 days or 12 months
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record Part(int of, int all) {

    /** The whole year. */
    public static final Part WHOLE = new Part(1, 1);

    /** Checks that it is a part. */
    public Part {
        if (of < 1 || of > all) {
            throw new IllegalArgumentException("A part of a year is not " + of + " of " + all + ".");
        }
    }

    /** Tells whether it is the whole year. */
    public boolean whole() {
        return of == all;
    }

    BigDecimal times(BigDecimal basis) {
        return basis.multiply(BigDecimal.valueOf(of));
    }
}

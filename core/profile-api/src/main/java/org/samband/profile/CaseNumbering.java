package org.samband.profile;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * How a case is numbered in a body, running per body and year.
 *
 * @param pattern text with {@code {n}} or {@code {nn}} for the number and perhaps {@code {year}} or {@code {yy}}
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record CaseNumbering(String pattern) {

    /** Checks that the number has a place. */
    public CaseNumbering {
        if (!pattern.contains("{n}") && !pattern.contains("{nn}")) {
            throw new IllegalArgumentException("A case numbering needs {n} or {nn}: " + pattern);
        }
    }

    /** Returns a numbering by a pattern such as {@code {nn}/{year}}. */
    public static CaseNumbering of(String pattern) {
        return new CaseNumbering(pattern);
    }

    /** Returns the number as written, for example {@code 01/2026}. */
    public String format(int number, int year) {
        return format(number, "", year);
    }

    /** Returns the number of a lettered part as written, for example {@code 01b/2026}. */
    public String format(int number, String letter, int year) {
        return pattern.replace("{nn}", "%02d".formatted(number) + letter)
                .replace("{n}", number + letter)
                .replace("{year}", Integer.toString(year))
                .replace("{yy}", "%02d".formatted(year % 100));
    }
}

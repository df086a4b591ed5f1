package org.samband.server.funding.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.ReferenceDay;
import org.samband.server.web.Refusal;

/**
 * Which day's figures a what-if goes by, as it stands in an address: a day, or a rule for one in each year.
 *
 * @param rule the rule, or null
 * @param day the day, or null
 */
record AskedDay(@Nullable ReferenceDay rule, @Nullable LocalDate day) {

    private static final Pattern RULE = Pattern.compile("(\\d{2})-(\\d{2})/(\\d{1,2})");

    static AskedDay read(@Nullable String written) {
        if (written == null) {
            return new AskedDay(null, null);
        }
        var parts = RULE.matcher(written);
        if (parts.matches()) {
            return new AskedDay(
                    ReferenceDay.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)))
                            .orElseThrow(() -> Refusal.at("reference", "levy.reference-wrong")),
                    null);
        }
        try {
            return new AskedDay(null, LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            throw Refusal.at("reference", "levy.what-if.day-unknown", written);
        }
    }

    static @Nullable String written(@Nullable ReferenceDay rule, @Nullable LocalDate day) {
        return day != null ? day.toString() : rule == null ? null : written(rule);
    }

    static String written(ReferenceDay rule) {
        return "%02d-%02d/%d".formatted(rule.referenceMonth(), rule.referenceDay(), rule.referenceYearsBefore());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

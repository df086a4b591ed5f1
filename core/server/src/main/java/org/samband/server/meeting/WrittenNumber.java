package org.samband.server.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.samband.profile.CaseNumbering;

/**
 * A number as old minutes write it, taken apart.
 *
 * @param running the running number
 * @param letter the letter of a part in lower case, or nothing
 */
record WrittenNumber(int running, String letter, int year) {

    private static final String NUMBER = "(?<n>[0-9]{1,4}) ?(?<letter>[a-z]?)";
    private static final Pattern USUAL = Pattern.compile("(?:[^0-9]* )?" + NUMBER + "(?:/(?<y>[0-9]{4}|[0-9]{2}))?");

    /** Reads a number by its body's pattern, or as most write it; one without a year is of the year of its meeting. */
    static Optional<WrittenNumber> read(String written, CaseNumbering numbering, int year) {
        return read(written, of(numbering), year).or(() -> read(written, USUAL, year));
    }

    private static Optional<WrittenNumber> read(String written, Pattern pattern, int year) {
        var found = pattern.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        var said = pattern.namedGroups().containsKey("y") ? found.group("y") : null;
        var running = Integer.parseInt(found.group("n"));
        return running == 0
                ? Optional.empty()
                : Optional.of(new WrittenNumber(
                        running, found.group("letter"), said == null ? year : full(Integer.parseInt(said), year)));
    }

    private static Pattern of(CaseNumbering numbering) {
        var regex = Pattern.quote(numbering.pattern().toLowerCase(Locale.ROOT))
                .replace("{nn}", "\\E" + NUMBER + "\\Q")
                .replace("{n}", "\\E" + NUMBER + "\\Q")
                .replace("{year}", "\\E(?<y>[0-9]{4})\\Q")
                .replace("{yy}", "\\E(?<y>[0-9]{2})\\Q");
        return Pattern.compile(regex);
    }

    // A year of two digits is of the century of its meeting.
    private static int full(int said, int year) {
        return said >= 100 ? said : year - year % 100 + said;
    }
}

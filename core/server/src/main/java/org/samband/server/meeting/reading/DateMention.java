package org.samband.server.meeting.reading;

import java.time.LocalDate;

/**
 * A day or a month that a text names.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param from its first day
 * @param until its last day
 * @param yearSaid whether the text says its year
 * @param written as written
 */
record DateMention(int start, int end, LocalDate from, LocalDate until, boolean yearSaid, String written) {

    boolean isDay() {
        return from.equals(until);
    }

    /** Returns another day written as this one is, as far as figures do it. */
    String writtenAs(LocalDate other) {
        if (written.matches("\\d{1,2}\\..{0,2}\\d{1,2}\\..*")) {
            return "%02d.%02d.%d".formatted(other.getDayOfMonth(), other.getMonthValue(), other.getYear());
        }
        boolean sameMonth = other.getYear() == from.getYear() && other.getMonth() == from.getMonth();
        return sameMonth && written.matches("\\d{1,2}\\D.*")
                ? written.replaceFirst("^\\d{1,2}", String.valueOf(other.getDayOfMonth()))
                : other.toString();
    }

    /** Returns the words with another year in them. */
    String writtenIn(int year) {
        String said = String.valueOf(from.getYear());
        return written.contains(said)
                ? written.replace(said, String.valueOf(year))
                : written.replaceFirst("\\d{2}$", "%02d".formatted(year % 100));
    }
}

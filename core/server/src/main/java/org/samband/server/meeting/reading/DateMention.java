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

    /** Returns the day in another year; the last one of February in a year without it. */
    LocalDate in(int year) {
        return from.withYear(year);
    }

    /** Returns the words with another year in them. */
    String writtenIn(int year) {
        String said = String.valueOf(from.getYear());
        return written.contains(said)
                ? written.replace(said, String.valueOf(year))
                : written.replaceFirst("\\d{2}$", "%02d".formatted(year % 100));
    }
}

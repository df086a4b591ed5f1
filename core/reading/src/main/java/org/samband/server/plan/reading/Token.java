package org.samband.server.plan.reading;

/**
 * A word, a number or a sign of a schedule.
 *
 * @param kind what it is
 * @param key the last part of the vocabulary's key, or the sign or digits as written
 * @param start where it begins in the text
 * @param end where it ends
 */
record Token(Kind kind, String key, int start, int end) {

    boolean is(Kind one) {
        return kind == one;
    }

    boolean is(Kind one, Kind other) {
        return kind == one || kind == other;
    }

    /** Returns its number; only of numbers and of families counted by numbers. */
    int number() {
        return Integer.parseInt(key);
    }

    /** What a token is. */
    enum Kind {
        /** A whole date, its key in ISO form. */
        DATE,
        /** A day and a month, its key such as {@code 5-22}. */
        DAY_MONTH,
        QUARTER,
        HALF,
        MONTH,
        SEASON,
        WEEK,
        PART,
        EVERY,
        ONGOING,
        FROM,
        UNTIL,
        AND,
        ORDINAL,
        NUMBER,
        DASH,
        SLASH,
        DOT,
        APOSTROPHE,
        OTHER
    }
}

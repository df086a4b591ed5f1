package org.samband.server.meeting.reading;

import java.util.Locale;

/** What minutes can leave open. */
public enum DoubtKind {
    /** The meeting's date is in another year than was asked for: the date, that year. */
    MEETING_YEAR,
    /** Two lines give the meeting two dates: the one used, the other. */
    MEETING_DATE,
    /** No line says when the meeting was. */
    NO_DATE,
    /** A date names a weekday that it is not: the weekday, the date. */
    WEEKDAY,
    /** A date is this meeting's day in another year: the date, the meeting's date. */
    MEETING_DAY_OTHER_YEAR,
    /** A date is another one of these minutes in another year: the date, the other one, its line. */
    SAME_DAY_OTHER_YEAR,
    /** What is said to come is past: the date, the meeting's date. */
    FUTURE_IS_PAST,
    /** The books close in another year than the item is about: the date, the item's title. */
    CLOSING_YEAR,
    /** A reference names a case of another year than its date: the date, the number. */
    REFERENCE_YEAR,
    /** A case has the number of another year than the meeting: the number, the year. */
    CASE_YEAR,
    /** A number is missing between two cases: the number before, the number after. */
    NUMBER_GAP,
    /** Two cases have one number: the number, the first one's line. */
    NUMBER_TWICE,
    /** A case has no heading: its number. */
    NO_TITLE,
    /** A case has neither a decision nor parts: its number and title. */
    NO_DECISION,
    /** A decision speaks of two outcomes: its words. */
    TWO_OUTCOMES,
    /** Two names may be one, spelled in two ways: the rarer, the usual one, how often the rarer is used. */
    NAME_VARIANT,
    /** A name is the whole of an entry, so that it may be an organisation: the name. */
    PERSON_UNCLEAR,
    /** An entry has no organisation though the others have: the name. */
    NO_ORGANISATION,
    /** Somebody is listed twice: the name. */
    LISTED_TWICE,
    /** Somebody is listed as present and as absent: the name. */
    PRESENT_AND_ABSENT,
    /** Somebody came for two: the name, the two. */
    DEPUTY_FOR_TWO,
    /** The minutes are of a body that the profile has no words for: the body. */
    UNKNOWN_BODY,
    /** The document is a paper with a proposal, not minutes: its case. */
    PAPER_ONLY,
    /** Nothing that the profile knows was found. */
    NOTHING_RECOGNISED;

    /** Returns its key in message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the key of its question. */
    public String messageKey() {
        return "minutes.doubt." + key();
    }
}

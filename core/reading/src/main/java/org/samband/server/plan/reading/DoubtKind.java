package org.samband.server.plan.reading;

import java.util.Locale;

/** What a document can leave open. */
public enum DoubtKind {
    /** The head of a table names another year: that year, the plan's year. */
    TABLE_YEAR,
    /** The title names another year than was asked for: that year, the plan's year. */
    PLAN_YEAR,
    /** A body is still to treat the plan on a day after the meeting that decides it: that day, the meeting's day. */
    TREATED_AFTER_DECISION,
    /** A row says that it is put off to another time than its schedule: that time, the schedule. */
    DEFERRED,
    /** A row says that nothing is planned but has a schedule: the schedule. */
    NOTHING_PLANNED,
    /** A row tells what has been done instead of what will be: its text. */
    EARLIER_STATUS,
    /** A row speaks of a time that is over when the plan begins: that time, the plan's year. */
    PAST_DATE,
    /** The schedule of a row is over when the plan begins: the schedule, the plan's year. */
    SCHEDULE_ENDED,
    /** A row is a question: its text. */
    OPEN_QUESTION,
    /** A row refers to another document for what is planned: its text. */
    REFERS_ELSEWHERE,
    /** An element is announced under one name and headed by another: the first, the second, the first one's line. */
    RENAMED,
    /** An element is announced under a longer or shorter name: that name, the heading, the first one's line. */
    TITLE_DIFFERS,
    /** An element is announced but has no section: its name. */
    ANNOUNCED_ONLY,
    /** A section was not announced and has no number as its siblings have: its title. */
    UNNUMBERED_SECTION,
    /** The heads of a table stand over the wrong columns: the heads. */
    SHIFTED_HEADS,
    /** An amount is said to be for another level than it stands under: the amount, its place, the other element. */
    AMOUNT_LEVEL,
    /** A figure cannot be an amount: the figure. */
    AMOUNT_UNREADABLE,
    /** An amount may be meant in thousands: the figure. */
    AMOUNT_IN_THOUSANDS,
    /** Nobody understands a schedule: the schedule. */
    UNKNOWN_SCHEDULE,
    /** A table has no schedules though others of the document have: how many rows it has. */
    NO_SCHEDULES,
    /** The heads of a table are none that the profile knows: the heads. */
    UNKNOWN_TABLE,
    /** The first row of a table does not say under what it stands: its text. */
    ROW_WITHOUT_PARENT,
    /** A heading runs on into the text: the title as read. */
    TITLE_RUNS_ON,
    /** The heads of a table stand in the middle of a text: the heads. */
    RUNNING_TABLE,
    /** A report goes to a body that the profile has no words for: the body. */
    UNKNOWN_BODY,
    /** The bodies belong to somebody who is not this alliance: who. */
    FOREIGN_OWNER,
    /** Nothing that the profile knows was found. */
    NOTHING_RECOGNISED;

    /** Returns its key in message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the key of its question. */
    public String messageKey() {
        return "reading.doubt." + key();
    }
}

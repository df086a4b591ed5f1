package org.samband.profile.reading;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A meaning that a profile's documents express by one or several phrases.
 *
 * <p>A phrase stands for whole words; a {@code *} in it stands for any letters, so that {@code fee*} also finds "fees".
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public enum Word {
    /** It goes on all the time: "ongoing". */
    ONGOING("schedule.ongoing"),
    /** The word or letter before or after a quarter's number: "Q", "quarter". */
    QUARTER("schedule.quarter"),
    /** The word before a week's number. */
    WEEK("schedule.week"),
    /** The word before the first end of a range: "from". */
    FROM("schedule.from"),
    /** The word between the ends of a range, besides dashes: "to". */
    UNTIL("schedule.until"),
    /** Words between the items of a list, besides plus, comma and ampersand: "and". */
    AND("and"),
    /** What makes a number thousands: "thousand". */
    THOUSAND("money.thousand"),
    /** What makes a number millions: "million". */
    MILLION("money.million"),
    /** What makes an amount a rough one: "about". */
    ABOUT("money.about"),
    /** What stands between the ends of a range of amounts: "to". */
    AMOUNT_RANGE("money.range"),
    /** What makes an amount one per inhabitant: "per inhabitant". */
    PER_INHABITANT("money.per-inhabitant"),
    /** What stands before the one who pays all of it: "in full by". */
    IN_FULL("money.in-full"),
    /** What says that a sum may only be used for its purpose: "restricted". */
    RESTRICTED("money.restricted"),
    /** What says that there is no money and none is needed: "without a budget". */
    NOTHING("money.nothing"),
    /** What says that money is found later: "financed when it starts". */
    LATER("money.later"),
    /** What says that somebody will apply for money without an amount: "is applied for". */
    SOUGHT("money.sought"),
    /** Words after which the one who gives the money is named: "from". */
    GIVEN_BY("money.given-by"),
    /** Words after which it says what the money is for: "to cover". */
    PURPOSE("money.purpose"),
    /** What begins the rest of a sentence that tells what the sum before pays for: "is to cover". */
    COVERS("money.covers"),
    /** Words by which an amount is said to be for a level, written {@code <level>=<phrase>}: "for the area". */
    FOR_LEVEL("money.for-level"),
    /** What stands beside a percentage of a post: "position". */
    POSITION("work.position"),
    /** What means a whole post: "full-time". */
    FULL_TIME("work.full-time"),
    /** What means paid by the hour: "hourly". */
    HOURLY("work.hourly"),
    /** What means work given without pay: "own effort". */
    IN_KIND("work.in-kind"),
    /** Roles that can answer for something: "the manager", "coordinator". */
    ROLE("role"),
    /** What stands before a body that does not belong to the alliance, or its name. */
    EXTERNAL_BODY("route.external"),
    /** How the one to whom a body belongs is named, with {@code {name}}: "of {name}", "{name}'s". */
    OWN_NAME("route.own-name"),
    /** What says that something is put off: "postponed to". */
    DEFERRED("remark.deferred"),
    /** What says that nothing is planned on purpose: "no measures are planned". */
    NONE_INTENDED("remark.none-intended"),
    /** What tells of work done instead of work to come: "has been carried out". */
    EARLIER_STATUS("remark.status"),
    /** What marks an open question besides a question mark: "Question:". */
    QUESTION("remark.question"),
    /** What says that another document holds the answer: "see". */
    SEE("remark.see"),
    /** What says that a body will still treat something: "will treat". */
    STILL_TO_TREAT("remark.still-to-treat"),
    /** What stands before a case number: "case". */
    CASE("reference.case"),
    /** What stands before the date of a meeting: "meeting". */
    MEETING("reference.meeting"),
    /** A line after which the document begins; what stands before it does not belong to it. */
    BEGINS("document.begins"),
    /** What stands for a page footer or header that carries nothing: "Page {n} of {n}". */
    NOISE("noise");

    private final String key;

    Word(String key) {
        this.key = key;
    }

    /** Returns its key in the resource. */
    public String key() {
        return key;
    }
}

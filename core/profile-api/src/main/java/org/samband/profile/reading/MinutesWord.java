package org.samband.profile.reading;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A meaning that minutes express by one or several phrases.
 *
 * <p>A phrase stands for whole words; a {@code *} in it stands for any letters.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public enum MinutesWord {
    /** Patterns of the first line, with {@code {body}} and {@code {date}}: "Minutes of the meeting of {body} {date}". */
    TITLE("title", "{body}"),
    /** Patterns of the heading of a numbered case, with {@code {number}} and {@code {title}}: "Case {number} {title}". */
    CASE("item.case", "{number}"),
    /** Headings of items that have no number: "Approval of the agenda". */
    UNNUMBERED("item.unnumbered", ""),
    /** Headings of the item that approves the minutes of the body's earlier meeting: "Minutes of the last meeting". */
    APPROVAL("item.approval", ""),
    /** Headings of the item under which the body is briefed: "Briefings". */
    BRIEFINGS("item.briefings", ""),
    /** Headings of the last item: "Any other business". */
    ANY_OTHER_BUSINESS("item.any-other-business", ""),
    /** Headings that only stand above the items: "Matters for decision". */
    SECTION("item.section", ""),
    /** What stands before the names of those present: "Present". */
    PRESENT("attendance.present", ""),
    /** What stands before the names of those who sent apologies or did not come: "Absent". */
    ABSENT("attendance.absent", ""),
    /** What stands before the names of deputies who came: "Deputies present". */
    DEPUTIES("attendance.deputies", ""),
    /** What stands before the names of people in attendance who hold no seat: "Also present". */
    OTHERS("attendance.others", ""),
    /** What stands between a deputy's name and the one whose place the deputy takes: "for". */
    DEPUTY_FOR("attendance.deputy-for", ""),
    /** What may stand beside a name and is no organisation: "chair". */
    ROLE("attendance.role", ""),
    /** What means that somebody came, in a column of a table: "yes". */
    CAME("attendance.came", ""),
    /** What means that somebody did not come, in a column of a table: "no". */
    DID_NOT_COME("attendance.did-not-come", ""),
    /** What says that there was nothing under an item: "No matters were raised". */
    NOTHING_RAISED("nothing-raised", ""),
    /** What tells of something still to come, before its date: "will be treated in". */
    FUTURE("time.future", ""),
    /** The word before a time of day: "at". */
    CLOCK("time.clock", ""),
    /** What stands before the number of another case: "case". */
    REFERENCE_CASE("reference.case", ""),
    /** What stands before the date of another meeting: "meeting". */
    REFERENCE_MEETING("reference.meeting", "");

    private final String key;
    private final String needs;

    MinutesWord(String key, String needs) {
        this.key = key;
        this.needs = needs;
    }

    /** Returns its key in the resource. */
    public String key() {
        return key;
    }

    /** Returns the place that each of its phrases must have, or an empty text if they are plain phrases. */
    public String needs() {
        return needs;
    }
}

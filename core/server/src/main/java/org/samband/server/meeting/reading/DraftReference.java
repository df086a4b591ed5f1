package org.samband.server.meeting.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mention of another meeting or case.
 *
 * @param id its id in the draft
 * @param item the item whose text or title mentions it
 * @param body the body that treated or will treat it, or none if the words do not say
 * @param date the day of that meeting
 * @param number the number of the case as written
 * @param when whether that is before or after this meeting
 * @param decided whether a decision mentions it, so that a later date is a promise
 * @param target the item of these minutes that has the number, if one has
 * @param written as written
 * @param span where it stands in the source
 */
public record DraftReference(
        String id,
        String item,
        @Nullable DraftBody body,
        @Nullable LocalDate date,
        @Nullable String number,
        When when,
        boolean decided,
        @Nullable String target,
        String written,
        Span span) {

    /** Returns whether it names a case that is not one of this meeting. */
    public boolean open() {
        return number != null && target == null;
    }

    /** On which side of this meeting something lies. */
    public enum When {
        EARLIER,
        SAME,
        LATER,
        UNKNOWN
    }
}

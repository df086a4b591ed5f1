package org.samband.profile.reading;

import java.util.Locale;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** A kind of section head in a plan document. */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public enum Section {
    /** The vision, on the same line after a colon or in the next paragraph. */
    VISION,
    /** The main goal. */
    GOAL,
    /** How the work is organised and who leads it. */
    ORGANISING,
    /** Money and work set aside. */
    RESOURCES,
    /** Which bodies get which reports. */
    REPORTING,
    /** The meeting before which the document was laid. */
    MEETING,
    /** The case under which it was laid. */
    CASE,
    /** The proposed decision. */
    PROPOSAL,
    /** The heading of the plan itself, or of a part that only introduces. */
    TITLE;

    /** Returns its key in the resource, for example {@code organising}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

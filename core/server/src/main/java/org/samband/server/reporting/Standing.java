package org.samband.server.reporting;

import org.samband.profile.document.Tone;
import org.samband.server.plan.Status;

/** How an activity stands in a report; unlike a status it can be that nobody has said. */
public enum Standing {
    DONE("web.status.done", Tone.DONE),
    ON_TRACK("web.status.on-track", Tone.GOOD),
    NOT_STARTED("web.status.not-started", Tone.NEUTRAL),
    LATER("reporting.standing.later", Tone.NEUTRAL),
    DELAYED("web.status.delayed", Tone.WARNING),
    STOPPED("web.status.stopped", Tone.BAD),
    NOT_REPORTED("reporting.standing.not-reported", Tone.NEUTRAL);

    private final String text;
    private final Tone tone;

    Standing(String text, Tone tone) {
        this.text = text;
        this.tone = tone;
    }

    static Standing of(Status status) {
        return switch (status) {
            case NOT_STARTED -> NOT_STARTED;
            case ON_TRACK -> ON_TRACK;
            case DELAYED -> DELAYED;
            case STOPPED -> STOPPED;
            case DONE -> DONE;
        };
    }

    /** Returns the key of its name in the message bundles. */
    public String text() {
        return text;
    }

    public Tone tone() {
        return tone;
    }

    /** Tells whether a report names it first. */
    public boolean deviates() {
        return this == DELAYED || this == STOPPED || this == NOT_REPORTED;
    }
}

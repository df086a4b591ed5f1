package org.samband.server.meeting;

/**
 * A meeting that a body has on a day.
 *
 * @param agenda whether something stands on the body's agenda
 * @param written whether its minutes are begun, or it is said who came
 */
public record MetThatDay(MeetingId meeting, boolean agenda, boolean written) {

    /** Tells whether old minutes can fill it. */
    public boolean empty() {
        return !agenda && !written;
    }
}

package org.samband.server.meeting.reading;

/** How often tests repeat themselves: a little in each build, much when asked for. */
final class Stress {

    private Stress() {}

    static int rounds(int usual, int stressed) {
        return Boolean.getBoolean("samband.stress") ? stressed : usual;
    }
}

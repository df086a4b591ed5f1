package org.samband.server.body;

/** What somebody is appointed to be in a body. */
public enum AppointmentRole {
    MEMBER,
    CHAIR,
    DEPUTY_CHAIR,
    /** Stands in for the holder of one seat. */
    PERSONAL_DEPUTY,
    /** Is called in order. */
    DEPUTY,
    /** May speak but has no vote. */
    ATTENDING,
    /** Is whom to ask in an organisation, without any place. */
    CONTACT;

    /** Tells whether it holds a seat, with the vote that comes with it. */
    public boolean seated() {
        return this == MEMBER || this == CHAIR || this == DEPUTY_CHAIR;
    }
}

package org.samband.server.plan;

/** How far a version of a plan has come. */
public enum PlanState {
    DRAFT("draft"),
    PROPOSED("proposed"),
    ADOPTED("adopted"),
    SUPERSEDED("superseded");

    private final String key;

    PlanState(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}

package org.samband.server.plan;

/** What a text of a plan is about. */
public enum TextKind {
    NARRATIVE("narrative"),
    SUBHEADING("subheading"),
    ORGANISING("organising"),
    RESOURCES("resources"),
    REPORTING("reporting"),
    /** The meeting before which the plan was laid, as its document says. */
    MEETING("meeting"),
    CASE("case"),
    PROPOSAL("proposal"),
    OTHER_NAME("other-name"),
    /** How far something had come when the document was written. */
    EARLIER_STATUS("earlier-status");

    private final String key;

    TextKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}

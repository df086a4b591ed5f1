package org.samband.server.settings;

import java.util.Locale;

/** What a field of an alliance's own holds. */
public enum FieldKind {
    TEXT,
    NUMBER,
    CHOICE,
    DATE,
    /** References to codes of a named system, the first of them the main one. */
    CODE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.samband.server.document.intake;

/** How far the import of a document has come. */
public enum ImportState {
    OPEN,
    ACCEPTED,
    DISCARDED
}

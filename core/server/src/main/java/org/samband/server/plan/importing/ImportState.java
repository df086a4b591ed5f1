package org.samband.server.plan.importing;

/** How far an import has come. */
public enum ImportState {
    OPEN,
    ACCEPTED,
    DISCARDED
}

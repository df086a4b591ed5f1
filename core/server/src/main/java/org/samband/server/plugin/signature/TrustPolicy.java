package org.samband.server.plugin.signature;

/** What becomes of jars for which nobody vouches. */
public enum TrustPolicy {
    /** They are neither run nor kept. */
    REQUIRE,
    /** An administrator may turn them on, and is warned. */
    WARN,
    /** An administrator may turn them on. */
    ALLOW;

    boolean takes(SignatureState state) {
        return state.vouchedFor() || (this != REQUIRE && !state.neverTaken());
    }
}

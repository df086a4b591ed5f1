package org.samband.server.plugin.signature;

import java.util.Locale;

/** What is known of who vouches for a jar. */
public enum SignatureState {
    /** Nobody has looked, since the jar was refused for something else before. */
    UNCHECKED,
    /** The server was built with it, and recorded its hash then. */
    BUILT_IN,
    /** Signed by a certificate that is trusted for this plugin. */
    TRUSTED,
    /** Its hash is on the list of allowed ones. */
    ALLOWED,
    UNSIGNED,
    /** Signed by somebody whom the lists do not know. */
    UNKNOWN,
    /** Signed by a trusted certificate that did not hold when the jar was handed in. */
    EXPIRED,
    /** Signed by a certificate that is trusted for other plugins. */
    OTHER_PLUGIN,
    /** Changed after it was signed, or not signed as a whole. */
    BROKEN,
    /** Signed by a certificate that is on the list of revoked ones, or itself on it. */
    REVOKED;

    /** Returns it as the API and the message bundles write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether somebody vouches for the jar whom this installation believes. */
    public boolean vouchedFor() {
        return this == BUILT_IN || this == TRUSTED || this == ALLOWED;
    }

    /** Tells whether no policy lets such a jar in. */
    boolean neverTaken() {
        return this == OTHER_PLUGIN || this == BROKEN || this == REVOKED;
    }
}

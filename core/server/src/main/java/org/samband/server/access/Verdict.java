package org.samband.server.access;

import org.springframework.security.authorization.AuthorizationResult;

/** What the rule of a route says to a request. */
enum Verdict implements AuthorizationResult {
    GRANTED,
    SIGN_IN,
    FORBIDDEN,
    /** There is no such thing, or not for this account: both are answered alike. */
    UNKNOWN,
    /** The account has to replace the password it was given once, before anything else. */
    PASSWORD_DUE;

    @Override
    public boolean isGranted() {
        return this == GRANTED;
    }
}

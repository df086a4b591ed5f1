package org.samband.server.access;

import org.springframework.security.core.AuthenticationException;

/** Somebody failed to sign in too often and has to wait. */
class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TooManyAttempts() {
        super("Too many failed attempts to sign in");
    }
}

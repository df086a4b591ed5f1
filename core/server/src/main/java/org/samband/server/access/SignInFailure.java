package org.samband.server.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;

/** Why somebody was not let in, as far as they may know: not whether the name or the password was wrong. */
public enum SignInFailure {
    WRONG,
    TOO_MANY;

    private static final String ATTRIBUTE = SignInFailure.class.getName();

    static void tell(HttpServletRequest request, AuthenticationException problem) {
        request.setAttribute(ATTRIBUTE, problem instanceof TooManyAttempts ? TOO_MANY : WRONG);
    }

    public static Optional<SignInFailure> of(HttpServletRequest request) {
        return Optional.ofNullable((SignInFailure) request.getAttribute(ATTRIBUTE));
    }
}

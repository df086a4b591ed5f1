package org.samband.server.access;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leaves it to the filters outside to lead to the sign-in page, where only the handler found out that it is needed. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignInNeeded {

    @ExceptionHandler
    void on(AuthenticationException needed) {
        throw needed;
    }
}

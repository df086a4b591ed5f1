package org.samband.server.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.samband.server.rule.Role;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Stands before what anyone may read once it is published, and remembers whether the handler asked. */
class PublishedGate {

    private static final String ATTRIBUTE = PublishedGate.class.getName();

    private final Role[] roles;
    private boolean asked;

    private PublishedGate(Role... roles) {
        this.roles = roles.clone();
    }

    static void open(HttpServletRequest request, Role... roles) {
        request.setAttribute(ATTRIBUTE, new PublishedGate(roles));
    }

    static Optional<PublishedGate> of(HttpServletRequest request) {
        return Optional.ofNullable((PublishedGate) request.getAttribute(ATTRIBUTE));
    }

    static Optional<PublishedGate> current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> (PublishedGate) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }

    boolean lets(boolean published) {
        asked = true;
        return published || Actor.current().filter(actor -> actor.is(roles)).isPresent();
    }

    boolean asked() {
        return asked;
    }
}

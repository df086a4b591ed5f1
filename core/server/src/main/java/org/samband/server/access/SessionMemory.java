package org.samband.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Keeps in the session one short text of who signed in, so that no stored session can hinder an upgrade. */
class SessionMemory implements SecurityContextRepository {

    private static final String ATTRIBUTE = "account";

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return remembered(holder.getRequest()).orElseGet(SecurityContextImpl::new);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Loading(request);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof AccountPrincipal principal) {
            request.getSession().setAttribute(ATTRIBUTE, principal.written());
        } else if (request.getSession(false) != null) {
            request.getSession().removeAttribute(ATTRIBUTE);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return remembered(request).isPresent();
    }

    // Credentials that come with the call count, not those of a session that happens to be there.
    private static Optional<SecurityContext> remembered(HttpServletRequest request) {
        var session = request.getHeader(HttpHeaders.AUTHORIZATION) == null ? request.getSession(false) : null;
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String written
                ? AccountPrincipal.parse(written).map(SessionMemory::context)
                : Optional.empty();
    }

    private static SecurityContext context(AccountPrincipal principal) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
    }

    private static final class Loading implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private boolean loaded;
        private boolean generated;
        private SecurityContext context = new SecurityContextImpl();

        private Loading(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (!loaded) {
                var found = remembered(request);
                generated = found.isEmpty();
                context = found.orElse(context);
                loaded = true;
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            get();
            return generated;
        }
    }
}

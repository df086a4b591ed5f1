package org.samband.server.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets each request run as the account that signed in, as it is now: who was disabled meanwhile is signed out. */
class ActorFilter extends OncePerRequestFilter {

    private final Actors actors;

    ActorFilter(Actors actors) {
        this.actors = actors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof AccountPrincipal principal)) {
            chain.doFilter(request, response);
            return;
        }
        var actor = actors.find(principal);
        if (actor.isEmpty()) {
            forget(request);
            chain.doFilter(request, response);
            return;
        }
        try {
            actor.get().call(() -> {
                chain.doFilter(request, response);
                return actor;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    // The page that tells of an error is a page of the signed-in account too.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}

package org.samband.server.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceId;
import org.samband.server.alliance.Alliances;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Leads who has signed in to the page that asked for it; and clears away the sessions that are over. */
@Component
class SignedInAnswer extends SavedRequestAwareAuthenticationSuccessHandler {

    private final JdbcIndexedSessionRepository sessions;
    private final Actors actors;
    private final Alliances alliances;

    SignedInAnswer(JdbcIndexedSessionRepository sessions, Actors actors, Alliances alliances) {
        this.sessions = sessions;
        this.actors = actors;
        this.alliances = alliances;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        sessions.cleanUpExpiredSessions();
        super.onAuthenticationSuccess(request, response, authentication);
    }

    /** Where nothing was asked for: the only alliance somebody has, or else the front page. */
    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        return Optional.ofNullable(authentication)
                .map(Authentication::getPrincipal)
                .map(AccountPrincipal.class::cast)
                .flatMap(actors::find)
                .map(Actor::alliances)
                .filter(mine -> mine.size() == 1)
                .flatMap(mine -> alliances.find(new AllianceId(mine.iterator().next())))
                .map(alliance -> "/" + alliance.slug())
                .orElse("/");
    }
}

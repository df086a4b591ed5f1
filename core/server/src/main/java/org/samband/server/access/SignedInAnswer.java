package org.samband.server.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Leads who has signed in to the page that asked for it; and clears away the sessions that are over. */
@Component
class SignedInAnswer extends SavedRequestAwareAuthenticationSuccessHandler {

    private final JdbcIndexedSessionRepository sessions;

    SignedInAnswer(JdbcIndexedSessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        sessions.cleanUpExpiredSessions();
        super.onAuthenticationSuccess(request, response, authentication);
    }
}

package org.samband.server.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Says no where a request did not reach its handler: people are led to the sign-in page, programs get a status. */
@Component
class NoEntry implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    /** Where the sign-in page is shown again. */
    static final String FAILURE = "/sign-in/failure";

    /** Where it is said that a form lay open too long. */
    static final String EXPIRED_FORM = "/sign-in/expired-form";

    private static final int TOO_MANY_REQUESTS = 429;

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        if (problem.getCause() instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() == Verdict.UNKNOWN) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (problem instanceof TooManyAttempts) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SignInAttempts.WINDOW.toSeconds()));
            response.sendError(TOO_MANY_REQUESTS);
        } else if (isApi(request)) {
            // A browser would ask for the password in a window of its own.
            if (request.getHeader("Sec-Fetch-Site") == null) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Samband\", charset=\"UTF-8\"");
            }
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect("/sign-in");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException, ServletException {
        var verdict = problem instanceof AuthorizationDeniedException denied ? denied.getAuthorizationResult() : null;
        if (problem instanceof CsrfException && !isApi(request)) {
            request.getRequestDispatcher(EXPIRED_FORM).forward(request, response);
        } else if (verdict == Verdict.PASSWORD_DUE && !isApi(request)) {
            response.sendRedirect("/account?due");
        } else {
            response.sendError(
                    verdict == Verdict.UNKNOWN ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException, ServletException {
        SignInFailure.tell(request, problem);
        request.getRequestDispatcher(FAILURE).forward(request, response);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}

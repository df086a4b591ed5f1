package org.samband.server.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/** Remembers in a cookie which page a visitor asked for, to return to it after the sign-in. */
class AskedPage extends CookieRequestCache {

    AskedPage() {
        setRequestMatcher(request -> request.getMethod().equals(HttpMethod.GET.name())
                && request.getDispatcherType() == DispatcherType.REQUEST
                && request.getHeader("HX-Request") == null
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html"));
    }

    /** Forgets the page, but leaves the request as it is: the remembered one knows neither language nor headers. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        super.getMatchingRequest(request, response);
        return null;
    }
}

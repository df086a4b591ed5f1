package org.samband.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Remembers the language that a person chose with {@code ?language=}, and takes it out of the address again. */
@Component
class LanguageChoice implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var asked = LanguageOfRequest.asked(request);
        if (asked.isEmpty() || !request.getMethod().equals("GET") || Api.isAsked(request)) {
            return true;
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(LanguageOfRequest.COOKIE, asked.get().tag())
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365))
                        .build()
                        .toString());
        var here = ServletUriComponentsBuilder.fromRequest(request)
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam(LanguageOfRequest.PARAMETER)
                .build();
        response.sendRedirect(here.toUriString());
        return false;
    }
}

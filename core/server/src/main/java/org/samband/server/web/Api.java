package org.samband.server.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Tells the requests of programs from those of people. */
final class Api {

    private Api() {}

    static boolean isAsked(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    /** The path that was asked for, also while its error is answered. */
    static String path(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                        && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }
}

package org.samband.server.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request for a secret address run as the account that made it, where the route says so; a wrong key finds nothing. */
class KeyFilter extends OncePerRequestFilter {

    static final String PARAMETER = "key=";

    private final Routes routes;
    private final Actors actors;
    private final SecretAddresses addresses;

    KeyFilter(Routes routes, Actors actors, SecretAddresses addresses) {
        this.routes = routes;
        this.actors = actors;
        this.addresses = addresses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = parts(request).filter(part -> part.startsWith(PARAMETER)).findFirst();
        if (key.isEmpty() || !keyed(request)) {
            chain.doFilter(request, response);
            return;
        }
        var actor = addresses
                .reader(key.get().substring(PARAMETER.length()), opens(request))
                .flatMap(actors::find);
        if (actor.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            actor.get().<Optional<Void>, Exception>call(() -> {
                chain.doFilter(request, response);
                return Optional.empty();
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private boolean keyed(HttpServletRequest request) {
        try {
            return routes.of(request)
                    .flatMap(route -> RouteRule.of(route.handler()))
                    .filter(RouteRule::keyed)
                    .isPresent();
        } catch (Exception e) {
            // The dispatcher will fail the same way, with a better answer than ours.
            return false;
        }
    }

    private static String opens(HttpServletRequest request) {
        var rest = parts(request).filter(part -> !part.startsWith(PARAMETER)).collect(Collectors.joining("&"));
        return request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest);
    }

    private static Stream<String> parts(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? Stream.empty() : Arrays.stream(query.split("&"));
    }
}

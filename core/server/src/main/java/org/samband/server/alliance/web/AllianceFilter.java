package org.samband.server.alliance.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.Slug;
import org.samband.server.alliance.ThisAlliance;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the alliance from the address and lets the request run in it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class AllianceFilter extends OncePerRequestFilter {

    private static final String API = "/api/v1/";

    private final Alliances alliances;
    private final AllianceProfiles profiles;

    AllianceFilter(Alliances alliances, AllianceProfiles profiles) {
        this.alliances = alliances;
        this.profiles = profiles;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var alliance = named(request.getRequestURI());
        if (alliance.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        // A scoped value can carry one kind of exception only.
        try {
            ThisAlliance.<Optional<Void>, Exception>call(alliance.get(), () -> {
                // Asked for now, so that the request ends with the profile that it began with.
                profiles.find();
                chain.doFilter(request, response);
                return Optional.empty();
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Optional<Alliance> named(String address) {
        var path = address.startsWith(API) ? address.substring(API.length()) : address.substring(1);
        var end = path.indexOf('/');
        var first = end < 0 ? path : path.substring(0, end);
        return first.isEmpty() || Slug.RESERVED.contains(first) || first.equals("alliances")
                ? Optional.empty()
                : alliances.at(first);
    }
}

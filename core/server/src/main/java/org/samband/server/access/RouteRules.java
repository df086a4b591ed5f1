package org.samband.server.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.samband.server.data.CurrentAlliance;
import org.samband.server.rule.Administrator;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Public;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.SignedIn;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets a request through where the rule that its handler states says so; without a rule nobody comes in. */
@Component
class RouteRules implements AuthorizationManager<RequestAuthorizationContext> {

    /** Where an account replaces its password. */
    private static final Set<String> OWN_PAGES = Set.of("/account", "/account/password");

    private final Routes routes;

    RouteRules(Routes routes) {
        this.routes = routes;
    }

    @Override
    public Verdict authorize(Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        Optional<Routes.Route> route;
        try {
            route = routes.of(request);
        } catch (Exception e) {
            // The dispatcher will fail the same way, with a better answer than ours; if not, the last check will.
            return Verdict.GRANTED;
        }
        return route.map(it -> verdict(it, request)).orElse(Verdict.UNKNOWN);
    }

    private static Verdict verdict(Routes.Route route, HttpServletRequest request) {
        var verdict = RouteRule.of(route.handler())
                .map(rule -> verdict(rule, route, request))
                .orElse(Verdict.UNKNOWN);
        if (verdict.isGranted()) {
            LastCheck.clear(request, route.handler());
        }
        return verdict;
    }

    private static Verdict verdict(RouteRule rule, Routes.Route route, HttpServletRequest request) {
        if (route.insideAlliance() && CurrentAlliance.id().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        var actor = Actor.current().orElse(null);
        if (rule.stated() instanceof Public) {
            return Verdict.GRANTED;
        }
        if (actor != null && actor.passwordDue() && !OWN_PAGES.contains(request.getRequestURI())) {
            return Verdict.PASSWORD_DUE;
        }
        if (rule.stated() instanceof PublishedOr published) {
            PublishedGate.open(request, published.value());
            return Verdict.GRANTED;
        }
        if (actor == null) {
            return Verdict.SIGN_IN;
        }
        return switch (rule.stated()) {
            case SignedIn signedIn -> Verdict.GRANTED;
            case Administrator administrator -> actor.administrator() ? Verdict.GRANTED : Verdict.FORBIDDEN;
            case Allowed allowed when actor.is(allowed.value()) -> Verdict.GRANTED;
            case Allowed allowed -> route.names() ? Verdict.UNKNOWN : Verdict.FORBIDDEN;
            default -> Verdict.UNKNOWN;
        };
    }
}

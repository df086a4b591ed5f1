package org.samband.server.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samband.server.rule.Administrator;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Keyed;
import org.samband.server.rule.Public;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.rule.SignedIn;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** The rule that a handler states for its route, the method's own or that of its class, and whether a key opens it. */
record RouteRule(Annotation stated, boolean keyed) {

    private static final List<Class<? extends Annotation>> TYPES =
            List.of(Public.class, PublishedOr.class, SignedIn.class, Administrator.class, Allowed.class);

    static Optional<RouteRule> of(HandlerMethod handler) {
        return on(handler.getMethod())
                .or(() -> on(handler.getBeanType()))
                .map(rule -> new RouteRule(rule, handler.hasMethodAnnotation(Keyed.class)));
    }

    private static Optional<Annotation> on(AnnotatedElement element) {
        var stated = TYPES.stream()
                .flatMap(type ->
                        Optional.<Annotation>ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, type))
                                .stream())
                .toList();
        if (stated.size() > 1) {
            throw new IllegalStateException(element + " states more than one rule: " + stated);
        }
        return stated.stream().findFirst();
    }

    /** How the list of routes writes it. */
    @Override
    public String toString() {
        return said() + (keyed ? "; or with the key of a secret address" : "");
    }

    private String said() {
        return switch (stated) {
            case Allowed allowed -> "allowed: " + named(allowed.value());
            case PublishedOr published -> "published, or " + named(published.value());
            case Administrator administrator -> "administrator";
            case SignedIn signedIn -> "signed in";
            default -> "public";
        };
    }

    private static String named(Role... roles) {
        return roles.length == 0
                ? "any role"
                : Arrays.stream(roles).sorted().map(Role::code).collect(Collectors.joining(", "));
    }
}

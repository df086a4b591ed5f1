package org.samband.server.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Finds, before the request reaches it, which handler will answer. */
@Component
class Routes {

    private final List<RequestMappingHandlerMapping> mappings;

    Routes(List<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /**
     * Returns who will answer.
     *
     * @throws Exception where there is no handler for just this method or media type, as the dispatcher will throw again
     */
    Optional<Route> of(HttpServletRequest request) throws Exception {
        var before = attributes(request);
        try {
            ServletRequestPathUtils.parseAndCache(request);
            return find(request);
        } finally {
            restore(request, before);
        }
    }

    private Optional<Route> find(HttpServletRequest request) throws Exception {
        for (var mapping : mappings) {
            var chain = mapping.getHandler(request);
            if (chain != null && chain.getHandler() instanceof HandlerMethod handler) {
                return Optional.of(new Route(
                        handler,
                        request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> map
                                ? Map.copyOf(map)
                                : Map.of()));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Object> attributes(HttpServletRequest request) {
        var attributes = new HashMap<String, Object>();
        request.getAttributeNames()
                .asIterator()
                .forEachRemaining(name -> attributes.put(name, request.getAttribute(name)));
        return attributes;
    }

    // Looking for a handler leaves traces, which the dispatcher must not find.
    private static void restore(HttpServletRequest request, Map<String, Object> before) {
        attributes(request).forEach((name, value) -> {
            if (!before.containsKey(name)) {
                request.removeAttribute(name);
            } else if (before.get(name) != value) {
                request.setAttribute(name, before.get(name));
            }
        });
    }

    List<RequestMappingHandlerMapping> mappings() {
        return mappings;
    }

    /** A handler and what stands in the variable places of the address. */
    record Route(HandlerMethod handler, Map<?, ?> variables) {

        boolean insideAlliance() {
            return variables.containsKey("alliance");
        }

        boolean names() {
            return variables.keySet().stream().anyMatch(name -> !"alliance".equals(name));
        }
    }
}

package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samband.server.alliance.Slug;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** Lists every route with its rule in docs/routes.md; {@code -Dsamband.routes=write} writes the list anew. */
@SpringBootTest
class RoutesTests {

    private static final Path LIST = Path.of("../../docs/routes.md");
    private static final String HEAD = """
            # Routes

            Every address and who may use it, as the handlers state it. A test writes this list and fails when it is not true.
            "Allowed" means one of these roles in the alliance of the address; what is published is open to all.
            An installation administrator has no role in an alliance unless it is granted.

            """;
    private static final Map<String, String> OF_THE_FILTERS =
            Map.of("POST /sign-in", "public", "POST /sign-out", "public");

    private final Routes routes;

    RoutesTests(@Autowired Routes routes) {
        this.routes = routes;
    }

    @Test
    void every_route_states_its_rule() {
        var ruleless = handlers()
                .filter(route -> RouteRule.of(route.getValue()).isEmpty() && !isOpen(route.getKey()))
                .map(route -> route.getKey() + " " + route.getValue())
                .toList();

        assertThat(ruleless).isEmpty();
    }

    @Test
    void the_list_of_routes_is_true() throws IOException {
        var list = HEAD + lines().collect(Collectors.joining("\n")) + "\n";
        if ("write".equals(System.getProperty("samband.routes"))) {
            Files.createDirectories(LIST.getParent());
            Files.writeString(LIST, list);
        }

        assertThat(Files.exists(LIST) ? Files.readString(LIST) : "")
                .as("docs/routes.md (write it anew by running this test with -Dsamband.routes=write)")
                .isEqualTo(list);
    }

    @Test
    void no_alliance_can_take_an_address_that_the_product_needs() {
        var needed = handlers()
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .map(path -> path.replaceFirst("^/api/v1", ""))
                .map(path -> path.split("/"))
                .filter(parts -> parts.length > 1)
                .map(parts -> parts[1])
                .filter(first -> first.matches("[a-z][a-z0-9-]*"))
                .distinct()
                .toList();

        assertThat(needed).contains("admin", "alliances");
        assertThat(Slug.RESERVED).containsAll(needed);
    }

    private Stream<String> lines() {
        var all = new TreeMap<String, String>();
        handlers()
                .forEach(route -> names(route.getKey())
                        .forEach(name -> all.put(
                                name,
                                RouteRule.of(route.getValue())
                                        .map(RouteRule::toString)
                                        .orElse("public"))));
        OF_THE_FILTERS.forEach((name, rule) -> all.put(byAddress(name), rule));
        Guard.OPEN.forEach(path -> all.put(byAddress("GET " + path), "public"));
        return all.entrySet().stream().map(route -> "- `" + asCalled(route.getKey()) + "`: " + route.getValue());
    }

    private Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> handlers() {
        return routes.mappings().stream().flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream());
    }

    private static boolean isOpen(RequestMappingInfo route) {
        return Guard.OPEN.containsAll(route.getPatternValues());
    }

    private static List<String> names(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .sorted()
                .toList();
        return route.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? List.of("ANY") : methods)
                        .stream().map(method -> byAddress(method + " " + path)))
                .toList();
    }

    private static String byAddress(String called) {
        var parts = called.split(" ", 2);
        return parts[1] + " " + parts[0];
    }

    private static String asCalled(String byAddress) {
        return byAddress(byAddress);
    }
}

package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.samband.server.data.Identifier;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;

/** Over the API nobody changes or removes what they have not seen as it is now. */
@AccessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeenVersionsTests {

    private static final String STALE = "\"4711\"";

    /** What is given and taken but never changed, so that there is no other version to have seen. */
    private static final Set<String> NEVER_CHANGED = Set.of(
            "DELETE /api/v1/alliances/{slug}",
            "DELETE /api/v1/{alliance}/role-grants/{id}",
            "DELETE /api/v1/{alliance}/what-ifs/{id}",
            "DELETE /api/v1/{alliance}/plans/{plan}/routes/{id}",
            "DELETE /api/v1/{alliance}/rotating-roles/{id}",
            "DELETE /api/v1/profile-jars/{sha256}");

    /** What changes a thing though it is called adding to it. */
    private static final Set<String> CHANGES = Set.of(
            "POST /api/v1/{alliance}/plan-imports/{id}/corrections",
            "POST /api/v1/{alliance}/plan-imports/{id}/answers",
            "POST /api/v1/{alliance}/meeting-imports/{id}/corrections",
            "POST /api/v1/{alliance}/meeting-imports/{id}/answers",
            "POST /api/v1/{alliance}/bodies/{id}/names");

    /** What takes a file instead of JSON. */
    private static final String FILE = "POST /api/v1/{alliance}/cases/{id}/papers/{paper}/file";

    private final ApplicationContext application;
    private final Cast cast;
    private final Environment environment;
    private final Routes routes;

    private FilledAlliance own;
    private Client client;

    SeenVersionsTests(
            @Autowired ApplicationContext application,
            @Autowired Cast cast,
            @Autowired Environment environment,
            @Autowired Routes routes) {
        this.application = application;
        this.cast = cast;
        this.environment = environment;
        this.routes = routes;
    }

    @BeforeAll
    void fillAnAlliance() {
        own = FilledAlliance.of(application, cast);
        var secretary = cast.with(Role.SECRETARIAT, own.alliance());
        client = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
    }

    @Test
    void every_change_and_removal_asks_which_version_was_seen() {
        assertThat(handlers().entrySet().stream()
                        .filter(route -> !route.getKey().matches("(GET|POST) .*"))
                        .filter(route -> !NEVER_CHANGED.contains(route.getKey()))
                        .filter(route -> !asksForVersion(route.getValue()))
                        .map(Map.Entry::getKey))
                .isEmpty();
        assertThat(handlers().keySet()).containsAll(NEVER_CHANGED).containsAll(CHANGES);
    }

    @Test
    void without_it_the_answer_is_428_and_with_a_stale_one_412() {
        var before = own.trail();
        var tried = new ArrayList<String>();
        handlers().forEach((route, handler) -> {
            if (asksForVersion(handler) && ofAnAlliance(route)) {
                tried.add(route);
                var method = route.split(" ")[0];
                var address = address(route, handler);
                var stale = client.change(method, address, body(route), STALE);
                assertThat(stale.statusCode()).as(route).isEqualTo(412);
                assertThat(stale.body()).contains("web.if-match-changed");
                if (mustSay(route)) {
                    var unsaid = client.change(method, address, body(route), null);
                    assertThat(unsaid.statusCode()).as(route).isEqualTo(428);
                    assertThat(unsaid.body()).contains("web.if-match-missing");
                }
            }
        });
        assertThat(tried).hasSizeGreaterThanOrEqualTo(13).containsAll(CHANGES);
        assertThat(own.trail()).isEqualTo(before);
    }

    @Test
    void what_is_read_tells_its_version_and_a_change_by_it_goes_through() {
        handlers().forEach((route, handler) -> {
            if (asksForVersion(handler) && ofAnAlliance(route) && !route.startsWith("DELETE")) {
                var address = address(route, handler);
                var thing = handlers().containsKey("GET " + route.split(" ")[1])
                        ? address
                        : address.substring(0, address.lastIndexOf('/'));
                var tag = client.get(thing).headers().firstValue("ETag");
                assertThat(tag)
                        .as(thing)
                        .hasValueSatisfying(it -> assertThat(it).matches("\"\\d+\""));
                if (mustSay(route)) {
                    assertThat(client.change(route.split(" ")[0], address, body(route), tag.orElseThrow())
                                    .statusCode())
                            .as(route)
                            .isNotIn(412, 428)
                            .isLessThan(500);
                }
            }
        });
    }

    private String address(String route, HandlerMethod handler) {
        var values = new HashMap<String, String>();
        values.put("year", own.year());
        for (var parameter : handler.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(PathVariable.class)
                    && Identifier.class.isAssignableFrom(parameter.getParameterType())) {
                values.put(
                        Objects.requireNonNull(parameter.getParameter().getName()),
                        own.id(parameter.getParameterType()).orElseThrow().toString());
            }
        }
        return FilledAlliance.fill(route.split(" ")[1], own.alliance(), values);
    }

    /** What moves a thing on to its next state may leave it unsaid: the state itself keeps it from happening twice. */
    private static boolean mustSay(String route) {
        return !route.startsWith("POST") || CHANGES.contains(route);
    }

    private static String body(String route) {
        return switch (route) {
            case "POST /api/v1/{alliance}/plan-imports/{id}/corrections",
                    "POST /api/v1/{alliance}/meeting-imports/{id}/corrections" -> "[]";
            case "POST /api/v1/{alliance}/plans/{id}/adoption" -> "{\"on\": \"2026-01-01\"}";
            default -> "{}";
        };
    }

    /** The register is the installation's: no secretary changes it, and no alliance has rows of it. */
    private static boolean ofAnAlliance(String route) {
        return !route.contains(" /api/v1/register/") && !route.equals(FILE);
    }

    private static boolean asksForVersion(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestHeader.class))
                .anyMatch(header ->
                        header != null && List.of(header.name(), header.value()).contains(HttpHeaders.IF_MATCH));
    }

    /** The routes of the API with their method in front, and who answers. */
    private Map<String, HandlerMethod> handlers() {
        var all = new TreeMap<String, HandlerMethod>();
        for (var mapping : routes.mappings()) {
            mapping.getHandlerMethods().forEach((route, handler) -> {
                for (var pattern : route.getPatternValues()) {
                    for (var method : route.getMethodsCondition().getMethods()) {
                        if (pattern.startsWith("/api/v1/")
                                && !handler.getBeanType().equals(TestRoutes.class)) {
                            all.put(method + " " + pattern.replaceAll(":\\[[^}]*(?=})", ""), handler);
                        }
                    }
                }
            });
        }
        return all;
    }
}

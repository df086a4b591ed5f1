package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.Identifier;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * Tries each repository and each route with what belongs to another alliance: the secretariat of one alliance gets the
 * answers of an unknown id, and the other alliance stays as it was.
 */
@AccessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdsTests {

    private final ApplicationContext application;
    private final Cast cast;
    private final Environment environment;
    private final Routes routes;

    private FilledAlliance theirs;
    private Alliance ours;
    private Account secretary;

    ForeignIdsTests(
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
    void fillTheOtherAlliance() {
        theirs = FilledAlliance.of(application, cast);
        ours = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, ours);
    }

    @Test
    void every_repository_has_something_to_try() {
        assertThat(theirs.types())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(theirs.rows()).containsKey(type));
    }

    @Test
    void no_repository_finds_counts_changes_or_deletes_the_rows_of_others() {
        theirs.rows().forEach((type, row) -> {
            ThisAlliance.run(ours, () -> {
                assertThat(theirs.repository(type).findById(theirs.id(row))).isEmpty();
                assertThat(theirs.repository(type).findAll())
                        .extracting(theirs::id)
                        .doesNotContain(theirs.id(row));
                assertThatThrownBy(() -> theirs.repository(type).save(row)).isInstanceOf(DataAccessException.class);
            });
            assertThat(ThisAlliance.call(
                            theirs.alliance(), () -> theirs.repository(type).findById(theirs.id(row))))
                    .as(type.getName())
                    .isPresent();
        });
    }

    @Test
    void no_route_answers_the_ids_of_others_differently_from_unknown_ones() {
        var before = theirs.trail();
        var pages = new Client(environment).signedIn(secretary);
        var api = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        var tried = new ArrayList<String>();
        for (var handlers : routes.mappings()) {
            handlers.getHandlerMethods().forEach((route, handler) -> {
                for (var pattern : route.getPatternValues()) {
                    var client = pattern.startsWith("/api/") ? api : pages;
                    address(pattern, handler).ifPresent(address -> {
                        for (var method : methods(route)) {
                            tried.add(method + " " + pattern);
                            var foreign = answer(client, method, address.foreign(), said(handler));
                            assertThat(foreign)
                                    .as(tried.getLast())
                                    .isEqualTo(answer(client, method, address.unknown(), said(handler)))
                                    .isBetween(400, 499)
                                    .isNotEqualTo(403);
                            if (method == RequestMethod.GET) {
                                assertThat(foreign).as(tried.getLast()).isEqualTo(404);
                            }
                        }
                    });
                }
            });
        }
        assertThat(tried).hasSizeGreaterThan(20);
        assertThat(theirs.trail()).isEqualTo(before);
    }

    private record Address(String foreign, String unknown) {}

    private Optional<Address> address(String pattern, HandlerMethod handler) {
        var foreign = new HashMap<String, String>();
        var unknown = new HashMap<String, String>();
        for (var parameter : handler.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(PathVariable.class)
                    && Identifier.class.isAssignableFrom(parameter.getParameterType())) {
                var id = theirs.id(parameter.getParameterType());
                if (id.isPresent()) {
                    var name = parameter.getParameter().getName();
                    foreign.put(name, id.get().toString());
                    unknown.put(name, UUID.randomUUID().toString());
                }
            }
        }
        return foreign.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(
                        FilledAlliance.fill(pattern, ours, foreign), FilledAlliance.fill(pattern, ours, unknown)));
    }

    private static Set<RequestMethod> methods(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
    }

    /** What a request cannot leave out, so that it is refused for the identifier in its address alone. */
    private static Map<String, String> said(HandlerMethod handler) {
        var fields = new HashMap<String, String>();
        for (var parameter : handler.getMethodParameters()) {
            var given = parameter.getParameterAnnotation(RequestParam.class);
            if (given != null && given.required() && given.defaultValue().equals(ValueConstants.DEFAULT_NONE)) {
                var type = ResolvableType.forMethodParameter(parameter);
                var name = given.name().isEmpty()
                        ? Objects.requireNonNull(parameter.getParameter().getName())
                        : given.name();
                fields.put(name, value(type.hasGenerics() ? type.getGeneric(0).toClass() : type.toClass()));
            }
        }
        return fields;
    }

    private static String value(Class<?> type) {
        if (Identifier.class.isAssignableFrom(type)) {
            return UUID.randomUUID().toString();
        }
        if (type == LocalDate.class) {
            return "2016-01-01";
        }
        return type.isEnum() ? type.getEnumConstants()[0].toString() : "2016";
    }

    private static int answer(Client client, RequestMethod method, String address, Map<String, String> said) {
        return switch (method) {
            case GET -> client.get(address + query(said)).statusCode();
            case DELETE -> client.delete(address).statusCode();
            default ->
                address.startsWith("/api/")
                        ? client.postJson(address, "{}").statusCode()
                        : client.submit("/account", address, said).statusCode();
        };
    }

    private static String query(Map<String, String> said) {
        return said.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&", "?", ""));
    }
}

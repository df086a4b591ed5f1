package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.samband.server.data.Identifier;
import org.samband.server.funding.budget.BudgetLine;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tries each route with the identifiers of another alliance in its form, its query and its JSON: they are answered like
 * unknown ones, and the other alliance stays as it was. Which fields name things follows from the types of the handlers.
 */
@AccessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdsInRequestsTests {

    /** Rows of the grid that were ticked: those that are not of the plan are passed over. */
    private static final String CHOSEN_ROWS = "POST /{alliance}/follow-up/unchanged same";

    /** Where a thing stays, whatever a change of it repeats. */
    private static final Set<String> STAYS = Set.of(
            "PUT /api/v1/{alliance}/agreements/{id} scheme",
            "PUT /api/v1/{alliance}/appointments/{id} body",
            "PUT /api/v1/{alliance}/levies/{id} schemeId");

    /** Where the same request with an identifier of its own goes through, which shows that nothing else was wrong. */
    private static final List<String> GOES_THROUGH = List.of(
            "POST /api/v1/{alliance}/reports planId",
            "POST /api/v1/{alliance}/plans/{plan}/routes element",
            "POST /api/v1/{alliance}/plans/{plan}/routes body",
            "POST /{alliance}/plans/{plan}/routes body",
            "GET /{alliance}/follow-up plan",
            "POST /api/v1/{alliance}/agreements scheme",
            "POST /api/v1/{alliance}/levies schemeId",
            "POST /api/v1/{alliance}/budgets schemeId",
            "POST /api/v1/{alliance}/budgets planId",
            "POST /api/v1/{alliance}/budgets/{id}/lines element",
            "POST /api/v1/{alliance}/budgets/{id}/lines drawsOn",
            "POST /api/v1/{alliance}/budgets/{id}/lines plus",
            "POST /{alliance}/funding/budgets/{id}/references post",
            "POST /{alliance}/funding/grants resource",
            "POST /{alliance}/funding/results scheme");

    /** What the fields beside them hold, so that only the identifier is wrong. */
    private static final Map<String, String> BESIDE = Map.ofEntries(
            Map.entry("amount", "1000"),
            Map.entry("currency", "NOK"),
            Map.entry("cycle", "annual"),
            Map.entry("funder", "Fylkeskommunen"),
            Map.entry("kind", "ALLOCATION"),
            Map.entry("known", "NOTHING"),
            Map.entry("level", "focus"),
            Map.entry("number", "1200"),
            Map.entry("period", "2016"),
            Map.entry("purpose", "Rent vann"),
            Map.entry("referenceDay", "01-01"),
            Map.entry("rule", "levy-per-inhabitant"),
            Map.entry("source", "ssb-07459"),
            Map.entry("title", "Samarbeid"),
            Map.entry("treatment", "treats"),
            Map.entry("version", "0"),
            Map.entry("year", "2017"),
            Map.entry("yearsBefore", "0"));

    private final ApplicationContext application;
    private final Cast cast;
    private final Environment environment;
    private final Routes routes;
    private final JsonMapper json;

    private FilledAlliance theirs;
    private FilledAlliance ours;
    private Client pages;
    private Client api;

    ForeignIdsInRequestsTests(
            @Autowired ApplicationContext application,
            @Autowired Cast cast,
            @Autowired Environment environment,
            @Autowired Routes routes,
            @Autowired JsonMapper json) {
        this.application = application;
        this.cast = cast;
        this.environment = environment;
        this.routes = routes;
        this.json = json;
    }

    @BeforeAll
    void fillTwoAlliances() {
        theirs = FilledAlliance.of(application, cast);
        ours = FilledAlliance.of(application, cast);
        var secretary = cast.with(Role.SECRETARIAT, ours.alliance());
        pages = new Client(environment).signedIn(secretary);
        api = new Client(environment)
                .withBasic(secretary.userName(), Cast.PASSWORD)
                .with("If-Match", "*");
    }

    @Test
    void an_id_of_another_alliance_is_answered_like_an_unknown_one_wherever_a_request_can_hold_it() {
        var before = theirs.trail();
        var tried = new TreeSet<String>();
        handlers()
                .forEach((route, handler) -> IdFields.of(route, handler).forEach((field, type) -> {
                    var slot = route + " " + field;
                    var foreign = UUID.fromString(id(theirs, type));
                    var unknown = UUID.randomUUID();
                    var own = ours.trail();
                    var one = send(route, handler, field, foreign);
                    var other = send(route, handler, field, unknown);
                    tried.add(slot);
                    assertThat(one.statusCode())
                            .as(slot)
                            .isEqualTo(other.statusCode())
                            .isLessThan(500)
                            .isNotEqualTo(403);
                    if (slot.equals(CHOSEN_ROWS)) {
                        assertThat(one.statusCode()).as(slot).isEqualTo(302);
                        assertThat(ours.trail()).as(slot).isEqualTo(own);
                    } else if (STAYS.contains(slot)) {
                        assertThat(one.body()).as(slot).doesNotContain(foreign.toString());
                    } else {
                        assertRefused(route, slot, one);
                        if (route.contains("/api/")) {
                            assertThat(one.body().replace(foreign.toString(), ""))
                                    .as(slot)
                                    .isEqualTo(other.body().replace(unknown.toString(), ""));
                        }
                    }
                }));
        assertThat(tried).hasSizeGreaterThanOrEqualTo(20).containsAll(GOES_THROUGH);
        assertThat(theirs.trail()).isEqualTo(before);
    }

    private static void assertRefused(String route, String slot, HttpResponse<String> answer) {
        if (!route.startsWith("GET")) {
            // A page whose form is wrong is shown again; what was done leads on to another page.
            assertThat(answer.statusCode())
                    .as(slot)
                    .matches(status -> status == 200 && !route.contains("/api/") || status >= 400);
        }
    }

    @Test
    void and_with_an_id_of_its_own_the_same_request_goes_through() {
        var handlers = handlers();
        for (var slot : GOES_THROUGH) {
            var route = slot.substring(0, slot.lastIndexOf(' '));
            var field = slot.substring(slot.lastIndexOf(' ') + 1);
            var handler = Objects.requireNonNull(handlers.get(route), route);
            var type = Objects.requireNonNull(IdFields.of(route, handler).get(field), slot);
            var answer = send(route, handler, field, UUID.fromString(id(ours, type)));
            assertThat(answer.statusCode()).as(slot + " " + answer.body()).isLessThan(400);
        }
    }

    @Test
    void names_of_fields_that_hold_the_ids_of_others_are_passed_over() {
        var before = theirs.trail();
        var own = ours.trail();
        var mapping = "/" + ours.alliance().slug() + "/funding/results/" + id(ours, "ResultId") + "/mapping";
        for (var line : List.of(id(theirs, "ResultLineId"), "none")) {
            assertThat(pages.submit("/account", mapping, Map.of("target-" + line, "kind:other"))
                            .statusCode())
                    .as(line)
                    .isEqualTo(302);
        }
        assertThat(ours.trail()).isEqualTo(own);
        assertThat(theirs.trail()).isEqualTo(before);
    }

    @Test
    void fields_without_a_type_are_known_by_name() {
        assertThat(handlers().entrySet().stream()
                        .filter(route -> Stream.of(route.getValue().getMethodParameters())
                                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class)
                                        && Map.class.isAssignableFrom(parameter.getParameterType())))
                        .map(Map.Entry::getKey)
                        .filter(route -> !IdFields.HIDDEN.containsKey(route)))
                // Their keys are those of doubts, which live in the import alone.
                .containsExactly(
                        "POST /api/v1/{alliance}/meeting-imports/{id}/answers",
                        "POST /api/v1/{alliance}/plan-imports/{id}/answers");
    }

    @Test
    void fields_with_a_bare_uuid_are_known_by_name() {
        assertThat(handlers().entrySet().stream()
                        .filter(route -> !IdFields.HIDDEN.containsKey(route.getKey()))
                        .filter(route -> Stream.of(route.getValue().getMethodParameters())
                                .anyMatch(IdFields::holdsUuid))
                        .map(Map.Entry::getKey))
                // The organisation is one of the register, which belongs to no alliance.
                .containsExactly("POST /api/v1/{alliance}/role-grants");
    }

    private HttpResponse<String> send(String route, HandlerMethod handler, String field, UUID id) {
        var method = route.split(" ")[0];
        var values = new LinkedHashMap<String, Object>();
        var paths = new LinkedHashMap<String, String>();
        for (var parameter : handler.getMethodParameters()) {
            var name = IdFields.name(parameter);
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                if (Identifier.class.isAssignableFrom(parameter.getParameterType())) {
                    paths.put(name, id(ours, parameter.getParameterType().getSimpleName()));
                }
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                put(values, name, parameter.getParameterType());
            } else if (parameter.getParameterType().isRecord()) {
                for (var component : parameter.getParameterType().getRecordComponents()) {
                    if (Identifier.class.isAssignableFrom(component.getType())
                            || BESIDE.containsKey(component.getName())) {
                        put(values, component.getName(), component.getType());
                    }
                }
            }
        }
        if (IdFields.HIDDEN.containsKey(route)) {
            put(values, "title", String.class);
            put(values, "level", route.startsWith("PATCH") ? Void.class : String.class);
        }
        if (route.equals("POST /{alliance}/reports")) {
            values.put("period", "annual/2016");
        }
        values.put(field, route.contains("/api/") ? IdFields.shaped(field, id.toString()) : id.toString());
        var address = FilledAlliance.fill(route.split(" ")[1], ours.alliance(), paths);
        if (method.equals("GET")) {
            return (address.startsWith("/api/") ? api : pages).get(address + "?" + field + "=" + id);
        }
        if (address.startsWith("/api/")) {
            return api.change(method, address, json.writeValueAsString(values), null);
        }
        var form = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> form.put(name, value.toString()));
        return pages.submit("/account", address, form);
    }

    private void put(Map<String, Object> values, String name, Class<?> type) {
        if (Identifier.class.isAssignableFrom(type)) {
            // A place in the tree is tried alone: a parent and a sibling together would have to fit.
            if (!Set.of("PlanElementId", IdFields.SHARED).contains(type.getSimpleName())) {
                values.put(name, id(ours, type.getSimpleName()));
            }
        } else if (type == String.class) {
            values.put(name, name.equals("title") ? "Samarbeid " + UUID.randomUUID() : BESIDE.getOrDefault(name, ""));
        } else if (type == int.class || type == Integer.class) {
            values.put(
                    name,
                    switch (name) {
                        case "year" -> 2017;
                        case "referenceDay" -> 1;
                        default -> 0;
                    });
        }
    }

    /** One of an alliance's identifiers; accounts belong to nobody, so that a stranger's is like an unknown one. */
    private String id(FilledAlliance alliance, String type) {
        return switch (type) {
            case "AccountId" -> cast.account().id().value().toString();
            case "Post" ->
                post((BudgetLine) Objects.requireNonNull(alliance.rows().get(BudgetLine.class)));
            default ->
                alliance.rows().values().stream()
                        .map(alliance::id)
                        .filter(id -> id.getClass().getSimpleName().equals(type))
                        .map(id -> ((Identifier) id).value().toString())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("The example has no " + type));
        };
    }

    private static String post(BudgetLine line) {
        return line.post().value().toString();
    }

    private Map<String, HandlerMethod> handlers() {
        var all = new TreeMap<String, HandlerMethod>();
        for (var mapping : routes.mappings()) {
            mapping.getHandlerMethods().forEach((route, handler) -> {
                for (var pattern : route.getPatternValues()) {
                    for (var method : route.getMethodsCondition().getMethods()) {
                        if (pattern.contains("{alliance}")
                                && !handler.getBeanType().equals(TestRoutes.class)) {
                            all.put(method + " " + pattern, handler);
                        }
                    }
                }
            });
        }
        return all;
    }
}

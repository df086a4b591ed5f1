package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.samband.profile.Term;
import org.samband.profile.document.Document;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.OwnTerms;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.Identifier;
import org.samband.server.data.Rows;
import org.samband.server.document.Archive;
import org.samband.server.examples.HostedExample;
import org.samband.server.plan.Plans;
import org.samband.server.reporting.ExpectedReports;
import org.samband.server.reporting.Reports;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.data.repository.support.Repositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * Tries each repository and each route with what belongs to another alliance: the secretariat of one alliance gets the
 * answers of an unknown id, and the other alliance stays as it was.
 */
@AccessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdsTests {

    /** Repositories of the whole installation; the rows of each other one belong to an alliance. */
    private static final Set<String> SHARED = Set.of("account", "alliance", "profile_jar", "profile_jar_content");

    private final ApplicationContext application;
    private final Cast cast;
    private final Environment environment;
    private final Routes routes;
    private final Repositories repositories;
    private final RelationalMappingContext mapping;
    private final Map<Class<?>, Object> theirRows = new HashMap<>();

    private Alliance theirs;
    private Alliance ours;
    private Account secretary;

    ForeignIdsTests(
            @Autowired ApplicationContext application,
            @Autowired Cast cast,
            @Autowired Environment environment,
            @Autowired Routes routes,
            @Autowired RelationalMappingContext mapping) {
        this.application = application;
        this.cast = cast;
        this.environment = environment;
        this.routes = routes;
        this.repositories = new Repositories(application);
        this.mapping = mapping;
    }

    @BeforeAll
    void fillTheOtherAlliance() {
        theirs = HostedExample.host(application, "vestregionen");
        cast.with(Role.SECRETARIAT, theirs);
        ThisAlliance.run(theirs, this::addWhatTheExampleLacks);
        ours = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, ours);
        for (var type : types()) {
            ThisAlliance.call(theirs, () -> rows(type).findAll()).stream()
                    .findFirst()
                    .ifPresent(row -> theirRows.put(type, row));
        }
    }

    private void addWhatTheExampleLacks() {
        application.getBean(OwnTerms.class).use("nb", "area", Term.parse("felt, feltet, felt, feltene; neuter", null));
        application
                .getBean(Archive.class)
                .keep(new Document("Årsrapport", "", "nb", "", List.of()), Map.of("text", new byte[] {1}));
        var plan = application.getBean(Plans.class).all().getFirst();
        var expected = application.getBean(ExpectedReports.class).of(plan.id());
        application.getBean(Reports.class).begin(expected.getFirst().matter());
    }

    @Test
    void every_repository_has_something_to_try() {
        assertThat(types())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(theirRows).containsKey(type));
    }

    @Test
    void no_repository_finds_counts_changes_or_deletes_the_rows_of_others() {
        theirRows.forEach((type, row) -> {
            ThisAlliance.run(ours, () -> {
                assertThat(rows(type).findById(id(row))).isEmpty();
                assertThat(rows(type).findAll())
                        .extracting(ForeignIdsTests.this::id)
                        .doesNotContain(id(row));
                assertThatThrownBy(() -> rows(type).save(row)).isInstanceOf(DataAccessException.class);
            });
            assertThat(ThisAlliance.call(theirs, () -> rows(type).findById(id(row))))
                    .as(type.getName())
                    .isPresent();
        });
    }

    @Test
    void no_route_answers_the_ids_of_others_differently_from_unknown_ones() {
        var before = trail();
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
                            var foreign = answer(client, method, address.foreign());
                            assertThat(foreign)
                                    .as(tried.getLast())
                                    .isEqualTo(answer(client, method, address.unknown()))
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
        assertThat(trail()).isEqualTo(before);
    }

    private record Address(String foreign, String unknown) {}

    private Optional<Address> address(String pattern, HandlerMethod handler) {
        var foreign = new HashMap<String, String>();
        var unknown = new HashMap<String, String>();
        for (var parameter : handler.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(PathVariable.class)
                    && Identifier.class.isAssignableFrom(parameter.getParameterType())) {
                var id = theirRows.values().stream()
                        .map(this::id)
                        .filter(parameter.getParameterType()::isInstance)
                        .findFirst();
                if (id.isPresent()) {
                    var name = parameter.getParameter().getName();
                    foreign.put(name, ((Identifier) id.get()).value().toString());
                    unknown.put(name, UUID.randomUUID().toString());
                }
            }
        }
        return foreign.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(fill(pattern, foreign), fill(pattern, unknown)));
    }

    private String fill(String pattern, Map<String, String> values) {
        return Pattern.compile("\\{(\\w+)(:[^}]*)?}")
                .matcher(pattern)
                .replaceAll(variable -> variable.group(1).equals("alliance")
                        ? ours.slug().toString()
                        : values.getOrDefault(variable.group(1), "1"));
    }

    private static Set<RequestMethod> methods(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
    }

    private static int answer(Client client, RequestMethod method, String address) {
        return switch (method) {
            case GET -> client.get(address).statusCode();
            case DELETE -> client.delete(address).statusCode();
            default ->
                address.startsWith("/api/")
                        ? client.postJson(address, "{}").statusCode()
                        : client.submit("/account", address, Map.of()).statusCode();
        };
    }

    private List<Class<?>> types() {
        var types = new ArrayList<Class<?>>();
        repositories.forEach(types::add);
        types.removeIf(type -> SHARED.contains(
                mapping.getRequiredPersistentEntity(type).getTableName().getReference()));
        return types;
    }

    @SuppressWarnings("unchecked")
    private Rows<Object, Object> rows(Class<?> type) {
        return (Rows<Object, Object>) repositories.getRepositoryFor(type).orElseThrow();
    }

    private Object id(Object row) {
        return mapping.getRequiredPersistentEntity(row.getClass())
                .getIdentifierAccessor(row)
                .getRequiredIdentifier();
    }

    private Integer trail() {
        return ThisAlliance.call(
                theirs,
                () -> application
                        .getBean(TransactionTemplate.class)
                        .execute(_ -> application
                                .getBean(JdbcClient.class)
                                .sql("select count(*) from audit_entry")
                                .query(Integer.class)
                                .single()));
    }
}

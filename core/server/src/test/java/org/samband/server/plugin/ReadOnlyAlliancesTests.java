package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is looked at while the profile of an alliance is missing: it can be read, and nothing is written there. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class ReadOnlyAlliancesTests {

    @Autowired
    HandedInJars reception;

    @Autowired
    InstalledJars jars;

    @Autowired
    Alliances alliances;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient sql;

    @Autowired
    Cast cast;

    @Autowired
    Environment environment;

    private final String id = "lakeside-" + UUID.randomUUID();

    private Alliance alliance;
    private Account secretary;

    @BeforeEach
    void workAndLoseTheProfile() {
        var jar = reception.handIn("lake.jar", new ThrowAwayJar(id).bytes());
        jars.turnOn(jar.sha256());
        alliance = InHostedAlliance.host(alliances, id, "en");
        secretary = cast.with(Role.SECRETARIAT, alliance);
        var api = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        var base = "/api/v1/" + alliance.slug();
        var body = id(api, base + "/bodies", "{\"name\": \"The board\", \"type\": \"board\"}");
        var plan = id(api, base + "/plans", "{\"title\": \"Plan\", \"year\": 2016}");
        id(api, base + "/plans/" + plan + "/elements", "{\"level\": \"activity\", \"title\": \"Clean the shore\"}");
        id(
                api,
                base + "/plans/" + plan + "/routes",
                "{\"cycle\": \"annual\", \"body\": \"%s\", \"treatment\": \"treats\"}".formatted(body));
        jars.turnOff(jar.sha256());
    }

    @AfterEach
    void putAway() {
        alliances.remove(alliance.id());
        PutAway.all(jars);
    }

    private static String id(Client api, String path, String json) {
        var answer = api.postJson(path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonPath.read(answer.body(), "$.id");
    }

    /** All pages and answers of an alliance that need no more than its name. */
    private List<String> addresses() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> path.contains("{alliance}") && path.indexOf('{') == path.lastIndexOf('{'))
                .map(path -> path.replace("{alliance}", alliance.slug()))
                .distinct()
                .sorted()
                .toList();
    }

    /** What is in each table of the alliance, with the transaction that wrote it last. */
    private Map<String, String> written() {
        return ThisAlliance.call(
                alliance,
                () -> transactions.execute(_ -> {
                    var content = new TreeMap<String, String>();
                    sql.sql(
                                    "select distinct table_name from information_schema.columns where column_name = 'alliance_id'"
                                            + " and table_schema = current_schema()")
                            .query(String.class)
                            .list()
                            .forEach(table -> content.put(
                                    table,
                                    sql.sql(
                                                    "select count(*) || ' ' || coalesce(md5(string_agg(t.xmin || t::text, '' order by"
                                                            + " t::text)), '') from " + table + " t")
                                            .query(String.class)
                                            .single()));
                    return content;
                }));
    }

    @Test
    void every_page_and_every_answer_can_be_asked_for_and_none_writes_anything() {
        var before = written();
        assertThat(before.get("plan_element")).startsWith("1 ");
        var browser = new Client(environment).signedIn(secretary);
        var api = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);

        var addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(80);
        var failed = Stream.concat(addresses.stream(), Stream.of("/", "/my", "/my/calendar", "/my/calendar.ics"))
                .map(path -> path + " "
                        + (path.startsWith("/api/") ? api : browser)
                                .getBytes(path)
                                .statusCode())
                .filter(answer -> answer.matches(".* 5\\d\\d"))
                .toList();

        assertThat(failed).isEmpty();
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void nothing_can_be_added_changed_or_removed_by_any_verb() {
        var before = written();
        var api = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        var base = "/api/v1/" + alliance.slug();

        var answers = Stream.of(
                        api.postJson(base + "/plans", "{\"title\": \"Plan\", \"year\": 2017}"),
                        api.postJson(base + "/bodies", "{\"name\": \"Other\"}"),
                        api.change("PUT", base + "/settings", "{}", "*"),
                        api.delete(base + "/plans/" + UUID.randomUUID() + "/routes/" + UUID.randomUUID()))
                .toList();

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
            assertThat(answer.body()).contains("can be read and not changed for now");
        });
        assertThat(written()).isEqualTo(before);
    }
}

package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.Charter;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Role;
import org.springframework.context.ApplicationContext;

/** An alliance of three by the profile of another country, whose jar was handed in, and its secretary at work. */
final class AllianceAbroad implements AutoCloseable {

    /** The day whose inhabitants count: Asker 60 106, Lier 25 731 and Modum 13 794. */
    static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    private static final List<String> MEMBERS = List.of("Asker", "Lier", "Modum");

    private final ApplicationContext application;
    private final Alliance alliance;
    private final Client browser;
    private final Client client;

    private AllianceAbroad(ApplicationContext application, Alliance alliance) {
        this.application = application;
        this.alliance = alliance;
        var cast = application.getBean(Cast.class);
        var secretary = cast.with(Role.SECRETARIAT, alliance);
        this.browser = new Client(application.getEnvironment()).signedIn(secretary);
        this.client = new Client(application.getEnvironment()).withBasic(secretary.userName(), Cast.PASSWORD);
    }

    static AllianceAbroad of(String profile, ApplicationContext application, Path folder) throws Exception {
        var jars = application.getBean(InstalledJars.class);
        var jar = application.getBean(HandedInJars.class).handIn(profile + ".jar", AuthorsJar.of(profile, folder));
        assertThat(jar.reasons()).isEmpty();
        jars.turnOn(jar.sha256());
        var alliance = InHostedAlliance.host(application.getBean(Alliances.class), profile, "en");
        var abroad = new AllianceAbroad(application, alliance);
        abroad.join();
        return abroad;
    }

    private void join() {
        ThisAlliance.run(alliance, () -> {
            var root = application.getBean(Schemes.class).root().id();
            MEMBERS.forEach(member ->
                    application.getBean(Participations.class).join(root, member(member), Validity.always(), null));
        });
    }

    private OrganisationId member(String name) {
        return application
                .getBean(Organisations.class)
                .named("NO", name, DAY)
                .getFirst()
                .id();
    }

    /** Founds a body and returns its id. */
    String body(String type) {
        var charter = new Charter(null, null, null, DAY, Validity.always());
        var draft = new Body.Draft("The first " + type, type, false, List.of(), charter);
        return ThisAlliance.call(
                        alliance, () -> application.getBean(Bodies.class).found(draft))
                .id()
                .value()
                .toString();
    }

    String appointed(String body, String person) {
        return id(post("/appointments", appointment(body, person, "")));
    }

    void holdsOffice(String appointment, String body, String person, String office) {
        var json = appointment(body, person, "\"" + office + "\"");
        var answer = client.change("PUT", api("/appointments/" + appointment), json, "\"0\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String appointment(String body, String person, String offices) {
        return "{\"body\": \"%s\", \"person\": \"%s\", \"place\": 1, \"from\": \"2016-01-01\", \"offices\": [%s]}"
                .formatted(body, person, offices);
    }

    /** Returns what does not fit in the composition of a body. */
    List<String> findings(String body) {
        return JsonPath.read(get(client, api("/bodies/" + body + "/composition?on=2016-02-01")), "$.findings");
    }

    String plan(String title, int year) {
        return id(post("/plans", "{\"title\": \"%s\", \"year\": %d}".formatted(title, year)));
    }

    String element(String plan, String parent, String level, String title) {
        var under = parent.isEmpty() ? "" : ", \"parent\": \"" + parent + "\"";
        return id(post(
                "/plans/" + plan + "/elements",
                "{\"level\": \"%s\", \"title\": \"%s\"%s}".formatted(level, title, under)));
    }

    /** Shares a total in euros of 2016 by a rule and, where it asks for one, the key of an agreement. */
    Map<String, Integer> shared(String rule, long total, int... key) {
        var levy = levy("Levy", rule, total);
        if (key.length > 0) {
            var shares = IntStream.range(0, key.length)
                    .mapToObj(i -> "{\"organisationId\": \"%s\", \"share\": %d}"
                            .formatted(member(MEMBERS.get(i)).value(), key[i]))
                    .collect(Collectors.joining(", "));
            post("/cost-keys", """
                    {"levyId": "%s", "from": "2016-01-01", "agreement": "Charter", "percent": true, "shares": [%s]}""".formatted(levy, shares));
        }
        var run = post("/levy-runs", runOf(levy));
        List<String> names = JsonPath.read(run, "$.contributions[*].participant");
        List<Integer> amounts = JsonPath.read(run, "$.contributions[*].amount");
        return IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, amounts::get));
    }

    /** Tries to share a total for which the key of an agreement is missing, and returns the refusal. */
    String notShared(String rule, long total) {
        var answer = client.postJson(api("/levy-runs"), runOf(levy("Without a key", rule, total)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        return answer.body();
    }

    private String levy(String title, String rule, long total) {
        var scheme = ThisAlliance.call(
                alliance, () -> application.getBean(Schemes.class).root().id());
        var levy = id(post("/levies", """
                {"schemeId": "%s", "title": "%s", "rule": "%s", "source": "ssb-07459", "currency": "EUR"}""".formatted(scheme.value(), title, rule)));
        post("/levies/" + levy + "/rates", """
                {"from": "2016-01-01", "rate": %d, "decision": "1/2016"}""".formatted(total));
        return levy;
    }

    private static String runOf(String levy) {
        return "{\"levyId\": \"%s\", \"year\": 2016}".formatted(levy);
    }

    /** Issues the report of a period to a body that treats those of its cycle, and returns its id. */
    String issued(String plan, String cycle, String period, String body) {
        var report = id(post("/reports", """
                {"planId": "%s", "cycle": "%s", "period": "%s", "recipient": "%s"}""".formatted(plan, cycle, period, body)));
        post("/reports/" + report + "/issuance", "{}");
        return report;
    }

    String report(String id) {
        return get(client, api("/reports/" + id + ".html"));
    }

    byte[] report(String id, String format) {
        return client.getBytes(api("/reports/" + id + "." + format)).body();
    }

    String page(String path) {
        return get(browser, "/" + alliance.slug() + path);
    }

    /** Says something over the API, and returns the answer. */
    String post(String path, String json) {
        var answer = client.postJson(api(path), json);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 201);
        return answer.body();
    }

    private String api(String path) {
        return "/api/v1/" + alliance.slug() + path;
    }

    private static String get(Client by, String path) {
        var answer = by.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String id(String body) {
        return JsonPath.read(body, "$.id");
    }

    @Override
    public void close() {
        application.getBean(Alliances.class).remove(alliance.id());
        PutAway.all(application.getBean(InstalledJars.class));
    }
}

package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Role;
import org.springframework.core.env.Environment;

/** The desk from which the secretary of an alliance with a scheme of 26 works over HTTP. */
final class LevyDesk {

    private final Alliance alliance;
    private final SchemeId scheme;
    private final Cast cast;
    private final Alliances alliances;
    private final Environment environment;
    private final Client client;

    LevyDesk(Alliance alliance, SchemeId scheme, Cast cast, Alliances alliances, Environment environment) {
        this.alliance = alliance;
        this.scheme = scheme;
        this.cast = cast;
        this.alliances = alliances;
        this.environment = environment;
        this.client = client(Role.SECRETARIAT);
    }

    Alliance alliance() {
        return alliance;
    }

    SchemeId scheme() {
        return scheme;
    }

    String api() {
        return "/api/v1/" + alliance.slug();
    }

    String pages() {
        return "/" + alliance.slug() + "/funding";
    }

    /** Returns the secretary as a client of the API. */
    Client client() {
        return client;
    }

    Client client(Role role) {
        return anybody().withBasic(cast.with(role, alliance).userName(), Cast.PASSWORD);
    }

    /** Returns a secretary with a browser. */
    Client browser() {
        return browser(Role.SECRETARIAT);
    }

    Client browser(Role role) {
        return anybody().signedIn(cast.with(role, alliance));
    }

    Client anybody() {
        return new Client(environment);
    }

    void publish() {
        ThisAlliance.run(alliance, () -> alliances.present(alliance.id(), alliance.name(), "nb", null, true));
    }

    /** Begins a levy per inhabitant and returns its id. */
    String levy() {
        return levy("levy-per-inhabitant");
    }

    String levy(String rule) {
        var begun = client.postJson(api() + "/levies", """
                {"schemeId": "%s", "title": "Levy", "rule": "%s", "source": "ssb-07459"}""".formatted(scheme.value(), rule));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        return JsonPath.read(begun.body(), "$.id");
    }

    /** Begins a levy per inhabitant with a rate from 2016 on. */
    String levyAt(int rate) {
        var levy = levy();
        rate(levy, rate);
        return levy;
    }

    void rate(String levy, int rate) {
        var decided = client.postJson(api() + "/levies/" + levy + "/rates", """
                {"from": "2016-01-01", "rate": %d, "decision": "sak 43/2015"}""".formatted(rate));
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);
    }

    static Map<String, String> seen(Client browser, String page) {
        return Map.of(
                "version", browser.get(page).body().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"));
    }

    static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }
}

package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** An administrator's program upgrades a profile without a page. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class ProfileJarsApiTests {

    private static final String API = "/api/v1/profile-jars";

    @Autowired
    InstalledJars jars;

    @Autowired
    Alliances alliances;

    @Autowired
    Cast cast;

    @Autowired
    Environment environment;

    private final String id = "lakeside-" + UUID.randomUUID();

    @AfterEach
    void putAway() {
        PutAway.all(jars);
    }

    private Client client() {
        return new Client(environment).withBasic(cast.administrator().userName(), Cast.PASSWORD);
    }

    private String handedIn(Client client, String version) {
        var jar = new ThrowAwayJar(id).manifest("Plugin-Version", version).bytes();
        var answer = client.postFile(API, "lake.jar", jar, "note", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(JsonPath.<String>read(answer.body(), "$.state")).isEqualTo("off");
        return JsonPath.read(answer.body(), "$.sha256");
    }

    @Test
    void an_upgrade_goes_from_handing_in_to_removing_the_former_version() {
        var client = client();
        var one = handedIn(client, "1.0.0");
        client.postJson(API + "/" + one + "/activation", "");
        var alliance = InHostedAlliance.host(alliances, id, "en");
        var two = handedIn(client, "1.1.0");
        client.postJson(API + "/" + two + "/activation", "");

        assertThat(client.delete(API + "/" + one).statusCode()).isEqualTo(409);
        assertThat(client.postJson(API + "/" + two + "/moves", "").body()).contains("\"alliances\":1");
        client.postJson(API + "/" + two + "/default", "");
        client.postJson(API + "/" + one + "/deactivation", "");
        assertThat(client.delete(API + "/" + one).statusCode()).isEqualTo(204);

        assertThat(JsonPath.<List<String>>read(client.get(API + "/" + two).body(), "$.usedBy"))
                .containsExactly(alliance.slug());
        assertThat(JsonPath.<List<String>>read(
                        client.get(API + "/" + one + "/events").body(), "$.items[*].action"))
                .containsExactly("removed", "turned-off", "turned-on", "handed-in");
        assertThat(JsonPath.<List<String>>read(
                        client.get(API + "/" + two + "/events").body(), "$.items[*].action"))
                .containsExactly("made-default", "moved", "turned-on", "handed-in");
        alliances.remove(alliance.id());
    }

    @Test
    void nobody_but_an_administrator_gets_in() {
        var secretary = new Client(environment).withBasic(cast.account().userName(), Cast.PASSWORD);

        assertThat(secretary.get(API).statusCode()).isEqualTo(403);
        assertThat(new Client(environment).get(API).statusCode()).isEqualTo(401);
    }
}

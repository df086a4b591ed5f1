package org.samband.server.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Hands in documents with random damage over the API; {@code -Dsamband.stress} hands in many more. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class MutatedUploadsTests {

    private static final int DOCUMENTS = Boolean.getBoolean("samband.stress") ? 5_000 : 200;
    private static final int IN_ONE_ALLIANCE = 25;

    @Autowired
    private Cast cast;

    @Autowired
    private Environment environment;

    /** Where documents are handed in, and by whom. */
    private record Desk(Client client, String home) {

        List<String> ids(String noun) {
            return JsonPath.read(client.get(home + noun).body(), "$.items[*].id");
        }
    }

    private Desk newDesk() {
        var alliance = cast.alliance();
        var secretary = cast.with(Role.SECRETARIAT, alliance);
        return new Desk(
                new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD), "/api/v1/" + alliance.slug());
    }

    @Test
    void a_damaged_document_is_read_whole_or_refused_in_words_and_a_plan_is_made_whole_or_not_at_all() {
        var random = new Random(20_161_231);
        var read = 0;
        var desk = newDesk();
        for (var i = 0; i < DOCUMENTS; i++) {
            desk = i % IN_ONE_ALLIANCE == 0 ? newDesk() : desk;
            // Some of them claim to be what they are not.
            var name = random.nextInt(10) == 0 ? "plan.docx" : "plan.txt";
            var imports = desk.ids("/plan-imports");
            var answer =
                    desk.client().postFile(desk.home() + "/plan-imports", name, DamagedPlan.of(random), "year", "2016");
            if (answer.statusCode() == 201) {
                read++;
                accept(desk, answer.body());
            } else {
                refused(answer.statusCode(), answer.body());
                assertThat(desk.ids("/plan-imports")).isEqualTo(imports);
            }
        }
        assertThat(read).isBetween(DOCUMENTS / 4, DOCUMENTS - 1);
    }

    private static void accept(Desk desk, String read) {
        var plans = desk.ids("/plans");
        String id = JsonPath.read(read, "$.id");
        List<String> elements = JsonPath.read(read, "$.elements[*].id");
        var accepted = desk.client().postJson(desk.home() + "/plan-imports/" + id + "/acceptance", "{}");
        if (accepted.statusCode() == 201) {
            String plan = JsonPath.read(accepted.body(), "$.planId");
            List<String> kept = JsonPath.read(
                    desk.client()
                            .get(desk.home() + "/plans/" + plan + "/elements?limit=500")
                            .body(),
                    "$.items[*].id");
            assertThat(kept).hasSameSizeAs(elements);
        } else {
            refused(accepted.statusCode(), accepted.body());
            assertThat(desk.ids("/plans")).isEqualTo(plans);
        }
    }

    private static void refused(int status, String body) {
        assertThat(status).as(body).isBetween(400, 499);
        assertThat((String) JsonPath.read(body, "$.detail")).isNotBlank();
    }
}

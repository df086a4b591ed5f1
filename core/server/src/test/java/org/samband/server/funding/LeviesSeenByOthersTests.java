package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** What others than the secretariat see of levies and runs. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class LeviesSeenByOthersTests {

    @Autowired
    private LevyDesks desks;

    @Autowired
    private Organisations organisations;

    private LevyDesk desk;

    @BeforeEach
    void beginAScheme() {
        desk = desks.begin();
    }

    @Test
    void others_see_what_is_issued_where_the_alliance_publishes_and_else_nothing() {
        var levy = desk.levyAt(200);
        var drafted = desk.client()
                .postJson(desk.api() + "/levy-runs", "{\"levyId\": \"%s\", \"year\": 2016}".formatted(levy));
        var run = desk.api() + "/levy-runs/" + JsonPath.read(drafted.body(), "$.id");
        var contact = desk.client(Role.MEMBER_CONTACT);

        assertThat(desk.anybody().get(run).statusCode()).isEqualTo(401);
        assertThat(contact.get(run).statusCode()).isEqualTo(404);
        for (var step : List.of("/check", "/approval", "/issuance")) {
            desk.client().postJson(run + step, "");
        }
        assertThat(JsonPath.<List<Object>>read(contact.get(run).body(), "$.contributions"))
                .isEmpty();
        assertThat(contact.get(run).body()).doesNotContain("96533600");
        assertThat(contact.get(desk.api() + "/levy-runs").body())
                .contains("Levy")
                .doesNotContain("96533600");
        assertThat(desk.client().get(run).body()).contains("96533600");
        assertThat(contact.postJson(run + "/credit", "").statusCode()).isEqualTo(404);
        desk.publish();
        assertThat(desk.anybody().get(run).statusCode()).isEqualTo(200);
    }

    @Test
    void the_page_of_an_organisation_tells_what_it_pays_to_whom_may_read_it() {
        var levy = desk.levyAt(200);
        var run = JsonPath.<String>read(
                desk.client()
                        .postJson(desk.api() + "/levy-runs", "{\"levyId\": \"%s\", \"year\": 2016}".formatted(levy))
                        .body(),
                "$.id");
        for (var step : List.of("/check", "/approval", "/issuance")) {
            desk.client().postJson(desk.api() + "/levy-runs/" + run + step, "");
        }
        var kongsberg = organisations
                .coded("NO", "0604", LocalDate.of(2016, 1, 1))
                .orElseThrow()
                .id();
        var page = "/register/organisations/" + kongsberg.value();

        assertThat(desk.anybody().get(page).body()).contains("Kongsberg").doesNotContain(run);
        assertThat(desk.browser(Role.MEMBER_CONTACT).get(page).body()).doesNotContain(run);
        assertThat(desk.browser().get(page).body()).contains(run, "NOK\u00a054,026");
        desk.publish();
        assertThat(desk.anybody().get(page).body()).contains(run, "NOK\u00a054,026");
    }
}

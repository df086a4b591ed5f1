package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The pages of levies from a new one to its issued run, and its form when something in it is wrong. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class LevyPagesTests {

    @Autowired
    private LevyDesks desks;

    private LevyDesk desk;

    @BeforeEach
    void beginAScheme() {
        desk = desks.begin();
    }

    @Test
    void the_pages_lead_from_a_new_levy_to_its_issued_run() {
        var browser = desk.browser();
        var begun = browser.submit(
                desk.pages() + "/levies/new",
                desk.pages() + "/levies",
                Map.of(
                        "title", "Helsekontingent",
                        "schemeId", desk.scheme().value().toString(),
                        "rule", "levy-per-inhabitant",
                        "payers", "participants",
                        "source", "ssb-07459",
                        "referenceDay", "01-01",
                        "yearsBefore", "0",
                        "proration", "full",
                        "roundingStep", "1",
                        "currency", "NOK"));
        var levy = LevyDesk.location(begun);
        assertThat(browser.get(levy).body())
                .contains("Helsekontingent", "Ingen sats er lagt inn.", "0,01\u00a0kr, til nærmeste, halve oppover");

        browser.submit(levy, levy + "/rates", Map.of("rate", "2,00", "from", "2016-01-01", "decision", "sak 43/2015"));
        var run = LevyDesk.location(browser.submit(levy, levy + "/runs", Map.of("year", "2016")));
        assertThat(browser.get(run).body())
                .contains("965\u00a0336\u00a0kr", "Kongsberg", "2,00\u00a0kr × 27\u00a0013 innbyggere");
        browser.submit(run, run + "/check", LevyDesk.seen(browser, run));
        browser.submit(run, run + "/approval", LevyDesk.seen(browser, run));
        assertThat(browser.get(run + "/issuance").body()).contains("26 bidrag");
        assertThat(browser.get(desk.pages()).body()).doesNotContain("Hva hver betaler");
        browser.submit(run + "/issuance", run + "/issuance", LevyDesk.seen(browser, run + "/issuance"));
        assertThat(browser.get(run).body()).contains("Utstedt");
        assertThat(browser.get(desk.pages()).body())
                .contains("Hva hver betaler i 2016", "Kongsberg", "54\u00a0026\u00a0kr", "965\u00a0336\u00a0kr");
        for (var format : List.of("xlsx", "docx", "pdf", "html")) {
            assertThat(browser.getBytes(run + "." + format).statusCode())
                    .as(format)
                    .isEqualTo(200);
        }
        assertThat(browser.get(desk.pages() + "/levies").body()).contains("965\u00a0336\u00a0kr");
        assertThat(browser.get(levy + "/edit").body()).contains("Helsekontingent");
        assertThat(browser.get(run + "/credit").body()).contains("26 bidrag");
    }

    @Test
    void who_counts_is_chosen_in_the_form_of_a_levy_and_said_in_words() {
        var levy = desk.pages() + "/levies/" + desk.levyAt(200);
        var browser = desk.browser();
        var title =
                Map.of("title", "Levy", "rule", "levy-per-inhabitant", "source", "ssb-07459", "referenceDay", "01-01");

        var chosen = new HashMap<>(title);
        chosen.putAll(LevyDesk.seen(browser, levy + "/edit"));
        chosen.put("onlyKind", "county");
        LevyDesk.location(browser.submit(levy + "/edit", levy, chosen));

        assertThat(browser.get(levy + "/edit").body()).containsPattern("value=\"county\" selected");
        assertThat(browser.get(levy).body()).contains("Bare fylker");
        chosen.putAll(LevyDesk.seen(browser, levy + "/edit"));
        chosen.put("onlyKind", "planet");
        assertThat(browser.submit(levy + "/edit", levy, chosen).body()).contains("slikt slag organisasjon");
        chosen.put("onlyKind", "");
        LevyDesk.location(browser.submit(levy + "/edit", levy, chosen));
        assertThat(browser.get(levy).body()).doesNotContain("Bare fylker");
    }

    @Test
    void what_the_form_of_a_levy_does_not_ask_for_stays_as_it_was() {
        var begun = desk.client()
                .postJson(desk.api() + "/levies", """
                {"schemeId": "%s", "title": "Levy", "rule": "levy-per-inhabitant", "source": "ssb-07459",
                 "onlyKind": "municipality", "roundingMode": "DOWN"}""".formatted(desk.scheme().value()));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        var id = JsonPath.<String>read(begun.body(), "$.id");
        var browser = desk.browser();
        var form = desk.pages() + "/levies/" + id + "/edit";

        LevyDesk.location(browser.submit(
                form,
                desk.pages() + "/levies/" + id,
                Map.of(
                        "title", "Kontingent",
                        "rule", "levy-per-inhabitant",
                        "source", "ssb-07459",
                        "referenceDay", "01-01",
                        "version", LevyDesk.seen(browser, form).get("version"))));

        var now = desk.client().get(desk.api() + "/levies/" + id).body();
        assertThat(now).contains("Kontingent");
        assertThat(JsonPath.<String>read(now, "$.said.onlyKind")).isEqualTo("municipality");
        assertThat(JsonPath.<String>read(now, "$.said.roundingMode")).isEqualTo("DOWN");
    }
}

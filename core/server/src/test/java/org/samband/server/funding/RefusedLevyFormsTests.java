package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A form about a levy that is refused comes back with all that was typed and the mistake at its field. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class RefusedLevyFormsTests {

    @Autowired
    private LevyDesks desks;

    private LevyDesk desk;

    @BeforeEach
    void beginAScheme() {
        desk = desks.begin();
    }

    @Test
    void a_form_that_is_wrong_is_shown_again_with_what_was_written() {
        var browser = desk.browser();

        var shown = browser.submit(
                desk.pages() + "/levies/new",
                desk.pages() + "/levies",
                Map.of(
                        "title", "",
                        "purpose", "Det felles arbeidet",
                        "schemeId", desk.scheme().value().toString(),
                        "rule", "levy-per-inhabitant",
                        "referenceDay", "30-02"));

        assertThat(shown.statusCode()).isEqualTo(400);
        assertThat(shown.body()).contains("Det felles arbeidet", "aria-invalid");
    }

    @Test
    void a_corrected_levy_that_is_refused_keeps_each_field_and_its_place() {
        var levy = desk.levy();
        var browser = desk.browser();
        var address = desk.pages() + "/levies/" + levy;

        var shown = browser.submit(
                address + "/edit",
                address,
                Map.of(
                        "title", "Kontingent",
                        "rule", "levy-per-inhabitant",
                        "source", "ssb-07459-in-2024-borders",
                        "referenceDay", "31-02",
                        "roundingStep", "2500",
                        "roundingMode", "DOWN",
                        "minimum", "500,50",
                        "ceilingFrom", "landsmøtet",
                        "version", LevyDesk.seen(browser, address + "/edit").get("version")));

        assertThat(shown.statusCode()).isEqualTo(400);
        assertThat(shown.body())
                .contains("value=\"Kontingent\"", "value=\"31-02\"", "value=\"500,50\"", "value=\"landsmøtet\"")
                .containsPattern("value=\"ssb-07459-in-2024-borders\" selected")
                .containsPattern("value=\"2500\" selected")
                .containsPattern("value=\"DOWN\" selected")
                .contains("action=\"" + address + "\"")
                .containsPattern("id=\"referenceDay\"[^>]*aria-invalid=\"true\"");
    }

    @Test
    void amounts_are_rounded_to_any_step_that_the_api_knows_also_to_none() {
        var browser = desk.browser();

        var form = browser.get(desk.pages() + "/levies/new").body();

        assertThat(form)
                .contains(
                        "0,01\u00a0kr, ikke mer",
                        "0,10\u00a0kr",
                        "0,50\u00a0kr",
                        "100\u00a0kr",
                        "til nærmeste, halve oppover");
    }

    @Test
    void a_pasted_cost_key_comes_back_whole_with_each_wrong_line_named() {
        var address = desk.pages() + "/levies/" + desk.levy("agreed-cost");
        var pasted = "Kongsberg\t40\nAtlantis\t30\nDrammen\tmye\nKongsberg\t10\n";

        var shown = desk.browser()
                .submit(
                        address,
                        address + "/keys",
                        Map.of(
                                "agreement", "Avtale av 2015",
                                "from", "2016-01-01",
                                "last", "2016-12-31",
                                "percent", "true",
                                "shares", pasted));

        assertThat(shown.statusCode()).isEqualTo(400);
        assertThat(shown.body())
                .contains("Linje 2: ingen i ordningen heter «Atlantis».")
                .contains("Linje 3: «mye» er ingen andel.", "Linje 4: «Kongsberg» står her en gang til.")
                .contains("value=\"Avtale av 2015\"", "value=\"2016-01-01\"", "value=\"2016-12-31\"")
                .contains("Kongsberg\t40", "Atlantis\t30", "Drammen\tmye", "href=\"#key-shares\"")
                .containsPattern("id=\"key-percent\"[^>]* checked")
                .containsPattern("id=\"key-shares\"[^>]*aria-invalid=\"true\"");
        assertThat(desk.client().get(desk.api() + "/cost-keys").body()).doesNotContain("Avtale av 2015");
    }

    @Test
    void a_rate_and_a_run_that_are_refused_come_back_with_what_was_typed() {
        var address = desk.pages() + "/levies/" + desk.levy();
        var browser = desk.browser();

        var rate = browser.submit(
                address, address + "/rates", Map.of("rate", "to kroner", "from", "2016-01-01", "decision", "sak 43"));
        assertThat(rate.statusCode()).isEqualTo(400);
        assertThat(rate.body())
                .contains("value=\"to kroner\"", "value=\"2016-01-01\"", "value=\"sak 43\"", "href=\"#rate-rate\"");

        var run = browser.submit(address, address + "/runs", Map.of("year", "2017", "from", "2018-01-01"));
        assertThat(run.statusCode()).isEqualTo(400);
        assertThat(run.body()).contains("value=\"2017\"", "value=\"2018-01-01\"", "href=\"#run-from\"");

        var unrated = browser.submit(address, address + "/runs", Map.of("year", "2017"));
        assertThat(unrated.statusCode()).isEqualTo(409);
        assertThat(unrated.body()).contains("value=\"2017\"").contains("id=\"run-mistakes\"");
    }
}

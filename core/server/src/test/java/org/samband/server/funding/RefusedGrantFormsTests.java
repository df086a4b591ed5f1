package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A form about a grant that is refused comes back with all that was typed and the mistake at its field. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class RefusedGrantFormsTests {

    @Autowired
    private LevyDesks desks;

    private Client browser;
    private String grants;

    @BeforeEach
    void signIn() {
        var desk = desks.begin();
        browser = desk.browser();
        grants = desk.pages() + "/grants";
    }

    @Test
    void a_new_application_comes_back_whole() {
        var shown = browser.submit(
                grants,
                grants,
                Map.of(
                        "funder", "Miljødirektoratet",
                        "purpose", "Rent vann",
                        "amount", "to hundre",
                        "applyUntil", "2016-02-31",
                        "restricted", "true"));

        assertThat(shown.statusCode()).isEqualTo(400);
        assertThat(shown.body())
                .contains(
                        "value=\"Miljødirektoratet\"",
                        "value=\"Rent vann\"",
                        "value=\"to hundre\"",
                        "value=\"2016-02-31\"")
                .containsPattern("id=\"amount\"[^>]*aria-invalid=\"true\"")
                .containsPattern("id=\"restricted\"[^>]* checked");
    }

    @Test
    void a_day_that_is_none_is_told_at_its_field() {
        var shown = browser.submit(
                grants, grants, Map.of("funder", "Fylket", "purpose", "Vann", "amount", "100", "applyUntil", "i mars"));

        assertThat(shown.statusCode()).isEqualTo(400);
        assertThat(shown.body())
                .contains("value=\"i mars\"")
                .containsPattern("id=\"applyUntil\"[^>]*aria-invalid=\"true\"");
    }

    @Test
    void an_answer_comes_back_in_the_form_it_was_typed_in_and_in_no_other() {
        var one = applied();

        var shown = browser.submit(
                one,
                one + "/grant",
                Map.of(
                        "granted", "150 000",
                        "decidedBy", "Direktøren",
                        "decidedOn", "i går",
                        "decision", "brev 12/2016",
                        "reportDue", "2017-03-01"));

        assertThat(shown.statusCode()).isEqualTo(400);
        assertThat(shown.body())
                .contains("value=\"150 000\"", "value=\"i går\"", "value=\"brev 12/2016\"", "value=\"2017-03-01\"")
                .contains("id=\"grant-mistakes\"", "href=\"#grant-decidedOn\"")
                .containsOnlyOnce("value=\"Direktøren\"")
                .doesNotContain("id=\"refusal-mistakes\"");

        var refused = browser.submit(
                one, one + "/refusal", Map.of("decidedBy", " ", "decidedOn", "2016-05-01", "decision", "brev 13/2016"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).containsOnlyOnce("value=\"brev 13/2016\"").contains("href=\"#refusal-decidedBy\"");
    }

    @Test
    void a_correction_comes_back_whole() {
        var one = applied();

        var shown = browser.submit(
                one, one, Map.of("funder", "", "purpose", "Renere vann", "amount", "300", "applyUntil", "2016-13-01"));

        assertThat(shown.statusCode()).isEqualTo(400);
        assertThat(shown.body()).contains("value=\"Renere vann\"", "value=\"300\"", "value=\"2016-13-01\"");
    }

    private String applied() {
        return LevyDesk.location(browser.submit(
                grants, grants, Map.of("funder", "Fylket", "purpose", "Vann", "amount", "200 000", "applyUntil", "")));
    }
}

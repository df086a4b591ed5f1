package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samband.server.access.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Profiles of countries that the server knows nothing of come in by its door, and their alliances work by them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class OtherCountriesTests {

    @TempDir
    private static Path folder;

    @Autowired
    private ApplicationContext application;

    @Test
    void a_finnish_joint_authority_votes_by_inhabitants_and_shares_its_costs() throws Exception {
        try (var alliance = AllianceAbroad.of("kuntayhtyma", application, folder)) {
            var council = alliance.body("joint-council");

            assertThat(alliance.page("/bodies/new"))
                    .contains("yhtymävaltuusto", "yhtymähallitus", "tarkastuslautakunta");
            assertThat(alliance.page("/bodies/" + council))
                    .contains("one per begun 5,000 inhabitants", "Votes", "Asker", "at least 15 of 22 are there");

            var plan = alliance.plan("Strategia 2016", 2016);
            assertThat(alliance.page("/plans/" + plan + "/elements/new").toLowerCase(Locale.ROOT))
                    .contains("päämäärä", "toimenpide");
            var aim = alliance.element(plan, "", "aim", "Puhdas vesi");
            alliance.element(plan, aim, "action", "Istutetaan kaisloja");
            assertThat(alliance.page("/plans/" + plan)).contains("Puhdas vesi", "Istutetaan kaisloja");

            // By 60 106, 25 731 and 13 794 inhabitants; the cent that is left goes to the largest remainder.
            assertThat(alliance.shared("running-costs", 41_200_000))
                    .isEqualTo(Map.of("Asker", 24_855_388, "Lier", 10_640_435, "Modum", 5_704_177));
        }
    }

    @Test
    void a_german_association_plans_in_four_levels_and_levies_by_two_keys() throws Exception {
        try (var alliance = AllianceAbroad.of("zweckverband", application, folder)) {
            var meeting = alliance.body("general-meeting");

            assertThat(alliance.page("/bodies/" + meeting))
                    .contains("25 in all, shared by the number of inhabitants on")
                    .doesNotContain("Votes");
            assertThat(alliance.page("/bodies/new")).contains("Verbandsversammlung", "Verbandsvorsteher");

            var head = alliance.body("head");
            var appointment = alliance.appointed(head, "Rosa Winter");
            assertThat(alliance.findings(head))
                    .anySatisfy(finding -> assertThat(finding)
                            .containsIgnoringCase("der Vorsteher ist Hauptverwaltungsbeamter eines Mitglieds"));
            alliance.holdsOffice(appointment, head, "Rosa Winter", "mayor");
            assertThat(alliance.findings(head))
                    .noneSatisfy(finding -> assertThat(finding).containsIgnoringCase("Hauptverwaltungsbeamter"));

            var plan = alliance.plan("Arbeitsprogramm 2016", 2016);
            var field = alliance.element(plan, "", "field", "Gewässer");
            var goal = alliance.element(plan, field, "goal", "Sauberes Wasser");
            var measure = alliance.element(plan, goal, "measure", "Ufer bepflanzen");
            alliance.element(plan, measure, "step", "Schilf setzen");
            assertThat(alliance.page("/plans/" + plan))
                    .contains("Gewässer", "Sauberes Wasser", "Ufer bepflanzen", "Schilf setzen");

            assertThat(alliance.notShared("association-levy", 50_000_000))
                    .as("nobody knows the use yet")
                    .contains("levy.run.no-key");
            // 300 000 by use, five to three to two, and 200 000 by inhabitants.
            assertThat(alliance.shared("association-levy", 50_000_000, 50, 30, 20))
                    .isEqualTo(Map.of("Asker", 27_065_722, "Lier", 14_165_260, "Modum", 8_769_018));
        }
    }

    @Test
    void a_french_community_has_the_seats_of_its_law_and_a_report_in_its_own_form() throws Exception {
        try (var alliance = AllianceAbroad.of("communaute", application, folder)) {
            var council = alliance.body("community-council");

            // From 75 000 inhabitants there are 42 seats, and nobody has more than half of them, with six in ten of the
            // inhabitants.
            assertThat(alliance.page("/bodies/" + council))
                    .contains("42 in all, shared by the number of inhabitants on", "Asker, seat 21")
                    .doesNotContain("Asker, seat 22");

            // Half by inhabitants, half by what the charter sets.
            assertThat(alliance.shared("contribution", 10_000_000, 20, 30, 50))
                    .isEqualTo(Map.of("Asker", 4_016_431, "Lier", 2_791_315, "Modum", 3_192_254));

            var plan = alliance.plan("Projet de territoire 2016", 2016);
            var axis = alliance.element(plan, "", "axis", "Eau propre");
            var operation = alliance.element(plan, axis, "operation", "Replanter les rives");
            alliance.post("/elements/" + operation + "/status-updates", """
                    {"period": "2016", "status": "done", "text": "Trois rives sont replantées."}""");
            alliance.post("/plans/" + plan + "/routes", """
                    {"cycle": "annual", "body": "%s", "treatment": "treats"}""".formatted(council));
            var report = alliance.issued(plan, "annual", "2016", council);

            assertThat(alliance.report(report))
                    .contains(
                            "<html lang=\"fr\"",
                            "Rapport d’activité 2016",
                            "Opérations achevées",
                            "Eau propre",
                            "Trois rives sont replantées.",
                            "art. L. 5211-39");
            assertThat(new String(alliance.report(report, "pdf"), 0, 5, US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(new String(alliance.report(report, "docx"), 0, 2, US_ASCII))
                    .isEqualTo("PK");
        }
    }
}

package org.samband.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever the secretariat chooses is told of, written into the audit trail, and can be taken back. */
@AccessTest
class EverySettingTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Environment environment;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Settings parts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Alliance alliance;
    private Account secretary;
    private Client api;
    private Client browser;
    private String settings;

    @BeforeEach
    void signIn() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        api = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        browser = new Client(environment).signedIn(secretary);
        settings = "/api/v1/" + alliance.slug() + "/settings";
        ThisAlliance.run(alliance, () -> bodies.found(Body.Draft.own("Fjordrådet", "council")));
    }

    @Test
    void each_part_of_the_settings_is_told_of_audited_and_taken_back() throws IOException {
        var choices = choices();
        assertThat(choices.keySet())
                .as("a choice for each part, so that a new part comes here too")
                .containsExactlyInAnyOrderElementsOf(
                        parts.parts().stream().map(SettingsPart::key).toList());
        for (var choice : choices.entrySet()) {
            var before = api.get(settings).body();
            var audited = audited();
            put("{\"%s\": %s}".formatted(choice.getKey(), choice.getValue()));

            assertThat(api.get(settings).body()).as(choice.getKey()).isNotEqualTo(before);
            assertThat((Map<String, ?>) JsonPath.read(changes(), "$.items[0].changes.byPart"))
                    .containsOnlyKeys(choice.getKey());
            assertThat(audited()).as("audit of " + choice.getKey()).isGreaterThan(audited);
            undo();
            assertThat(api.get(settings).body()).as(choice.getKey()).isEqualTo(before);
        }
    }

    @Test
    void who_the_members_are_is_published_told_of_and_taken_back() {
        var page = "/" + alliance.slug() + "/settings";
        assertThat(browser.submit(page, page + "/published-members", Map.of("publishes", "true"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(browser.get(page + "/changes").body()).contains("offentliggjøring av medlemslisten", "<td>ja</td>");
        assertThat(new Client(environment)
                        .get("/" + alliance.slug() + "/members")
                        .statusCode())
                .isEqualTo(200);
        undo();
        assertThat(new Client(environment)
                        .get("/" + alliance.slug() + "/members")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void the_history_is_told_in_the_words_of_people() throws IOException {
        for (var choice : choices().entrySet()) {
            if (!choice.getKey().equals(PresentationPart.KEY)) {
                put("{\"%s\": %s}".formatted(choice.getKey(), choice.getValue()));
            }
        }

        put("{\"presentation\": {\"language\": \"nb\", \"languages\": \"nb sv\"}}");

        assertThat(browser.get("/" + alliance.slug() + "/settings/changes").body())
                .contains(
                        "<td>Bokmål og Svensk</td>",
                        "Rapportering · årsrapport",
                        "45 dager",
                        "årsrapport, Fjordrådet",
                        "får oversendt",
                        "Felt · Arbeidsform",
                        "Valg fra en liste",
                        "Tiltak, Aktivitet, Status",
                        "intetkjønn")
                .doesNotContain("level:measure", "receives", ">choice", "neuter");
    }

    private static Map<String, String> choices() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 10, BufferedImage.TYPE_INT_RGB), "png", picture);
        var choices = new TreeMap<String, String>();
        choices.put("presentation", "{\"language\": \"nn\", \"languages\": \"nn sv\", \"colour\": \"#7a4b1f\"}");
        choices.put("terms", """
                {"nb/area": {"singular": "satsingsområde", "definite": "satsingsområdet", "plural": "satsingsområder",
                "pluralDefinite": "satsingsområdene", "gender": "neuter"}}""");
        choices.put("cycles", "{\"annual\": {\"daysToReport\": 45}}");
        choices.put("routes", "{\"annual/Fjordrådet\": {\"treatment\": \"receives\"}}");
        choices.put("fields", """
                {"work": {"label": "Arbeidsform", "kind": "choice", "choices": ["Nettverk", "Arena"],
                "levels": ["measure"]}}""");
        choices.put("columns", """
                {"screen": {"columns": ["level:measure", "level:activity", "status"]}}""");
        choices.put("phrases", "{\"noted\": {\"phrases\": [\"Tatt til orientering.\"]}}");
        choices.put("letterhead", "{\"sender\": {\"lines\": [\"Tinghuset\"], \"foot\": \"\"}}");
        choices.put(
                "logo",
                "{\"logo\": {\"content\": \"%s\"}}"
                        .formatted(Base64.getEncoder().encodeToString(picture.toByteArray())));
        return choices;
    }

    private void put(String wanted) {
        var answer = api.change("PUT", settings, """
                {"format": "samband-settings", "version": 1, "profile": "norwegian-regional-council",
                "settings": %s}""".formatted(wanted), "*");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String changes() {
        return api.get(settings + "/changes").body();
    }

    private void undo() {
        var last = JsonPath.<List<String>>read(changes(), "$.items[*].id").getFirst();
        var answer = api.postJson(settings + "/changes/" + last + "/reversal", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private long audited() {
        return ThisAlliance.call(
                alliance,
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> jdbc.sql("select count(*) from audit_entry where actor = :actor"
                                        + " and table_name <> 'setting_change'")
                                .param("actor", secretary.id().value())
                                .query(Long.class)
                                .single())));
    }
}

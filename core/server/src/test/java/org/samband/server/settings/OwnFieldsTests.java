package org.samband.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** An alliance gives its plan levels fields of its own: strategy codes, budget numbers, forms of work. */
@AccessTest
class OwnFieldsTests {

    private static final String FIELDS = """
            {"format": "samband-settings", "version": 1, "profile": "norwegian-regional-council", "settings": {
              "fields": {
                "strategy": {"label": "Tiltaksområde", "kind": "code", "system": "Strategiplanen",
                  "levels": ["measure"], "position": 1},
                "work": {"label": "Arbeidsform", "kind": "choice", "choices": ["Nettverk", "Arena"],
                  "levels": ["measure", "activity"], "position": 2},
                "share": {"label": "Andel", "kind": "number", "levels": ["activity"], "position": 3},
                "start": {"label": "Oppstart", "kind": "date", "levels": ["activity"], "position": 4},
                "note": {"label": "Merknad", "kind": "text", "levels": ["activity"], "position": 5}},
              "columns": {
                "screen": {"columns": ["level:measure", "field:strategy", "level:activity", "field:share", "field:start"]},
                "paper": {"columns": ["field:strategy", "schedule", "field:work", "field:share", "field:start"]}}}}""";

    @Autowired
    private Cast cast;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Account secretary;
    private Client browser;
    private Client api;
    private String base;
    private String plan;
    private String measure;
    private String activity;

    @BeforeEach
    void enterAPlan() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        browser = new Client(environment).signedIn(secretary);
        api = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        base = "/api/v1/" + alliance.slug();
        assertThat(api.change("PUT", base + "/settings", FIELDS, "*").statusCode())
                .isEqualTo(200);
        plan = made("/plans", "{\"title\": \"Plan\", \"year\": 2027}");
        var area = made("/plans/" + plan + "/elements", "{\"level\": \"area\", \"title\": \"Reiseliv\"}");
        measure = element("measure", "Felles markedsføring", area);
        activity = element("activity", "Lage brosjyre", measure);
        element("activity", "Dele ut brosjyre", measure);
    }

    @Test
    void codes_numbers_choices_and_days_are_kept_as_what_they_are() {
        patch(measure, "{\"fields\": {\"strategy\": \"3.1.2 a); 4.4, 1.1\", \"work\": \"Arena\"}}", 200);
        patch(activity, "{\"fields\": {\"share\": \"1 250,5\", \"start\": \"3.2.2027\", \"note\": \"Ja\"}}", 200);

        assertThat(fields(measure)).containsEntry("strategy", "3.1.2 a); 4.4; 1.1");
        assertThat(fields(activity)).containsEntry("share", "1250.5").containsEntry("start", "2027-02-03");
        patch(activity, "{\"fields\": {\"note\": null, \"share\": 7}}", 200);
        assertThat(fields(activity)).doesNotContainKey("note").containsEntry("share", "7");
        assertThat(api.get(base + "/plans/" + plan + "/elements").body()).contains("3.1.2 a); 4.4; 1.1");
    }

    @Test
    void what_does_not_fit_a_field_is_refused_at_it_and_nothing_is_kept() {
        var answer = patch(
                activity,
                "{\"title\": \"Annet\", \"fields\": {\"share\": \"mye\", \"start\": \"31.2.2027\", \"work\": \"Dans\","
                        + " \"strategy\": \"1.1\"}}",
                400);

        assertThat((List<String>) JsonPath.read(answer, "$.errors[*].field"))
                .containsExactlyInAnyOrder("field-share", "field-start", "field-work", "field-strategy");
        assertThat(api.get(base + "/elements/" + activity).body()).contains("Lage brosjyre");
        assertThat(fields(activity)).isEmpty();
    }

    @Test
    void the_form_of_an_element_asks_for_them_and_shows_what_was_typed_wrong() {
        var page = "/" + alliance.slug() + "/elements/" + activity;
        var version = browser.get(page + "/edit").body().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        var form = new HashMap<>(Map.of("title", "Lage brosjyre", "version", version, "field-share", "mye"));

        var wrong = browser.submit(page + "/edit", page, form);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("value=\"mye\"", "«Andel» er et tall");
        form.put("field-share", "0,5");
        assertThat(browser.submit(page + "/edit", page, form).statusCode()).isEqualTo(302);
        assertThat(browser.get(page).body()).contains("<dt>Andel</dt><dd>0,5</dd>");
    }

    @Test
    void columns_stand_in_the_order_chosen_on_screen_and_on_paper() throws IOException {
        patch(measure, "{\"fields\": {\"strategy\": \"2.1\", \"work\": \"Nettverk\"}}", 200);
        patch(activity, "{\"schedule\": \"Q1\", \"fields\": {\"share\": \"12\"}}", 200);

        var page = browser.get("/" + alliance.slug() + "/plans/" + plan).body();
        assertThat(page)
                .containsPattern(
                        "(?s)<th scope=\"col\">Tiltak</th>\\s*<th scope=\"col\">Tiltaksområde \\(Strategiplanen\\)"
                                + "</th>\\s*<th scope=\"col\">Aktivitet</th>\\s*<th scope=\"col\">Andel</th>")
                .doesNotContain("<th scope=\"col\">Ansvarlig</th>");
        assertThat(page).as("once for both activities").contains("<td rowspan=\"2\">2.1</td>");

        var file = browser.getBytes("/" + alliance.slug() + "/plans/" + plan + "/document.docx");
        try (var word = new XWPFDocument(new ByteArrayInputStream(file.body()))) {
            var head = word.getTables().getFirst().getRow(0);
            assertThat(head.getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly(
                            "Tiltak",
                            "Aktivitet",
                            "Tiltaksområde (Strategiplanen)",
                            "Når",
                            "Arbeidsform",
                            "Andel",
                            "Oppstart");
            assertThat(new XWPFWordExtractor(word).getText()).contains("Reiseliv", "2.1", "Nettverk");
        }
        try (var sheet = new XSSFWorkbook(
                new ByteArrayInputStream(browser.getBytes("/" + alliance.slug() + "/plans/" + plan + "/document.xlsx")
                        .body()))) {
            assertThat(sheet.getNumberOfSheets()).isPositive();
        }
    }

    @Test
    void a_report_tells_them_in_the_columns_for_paper() {
        patch(measure, "{\"fields\": {\"strategy\": \"2.1\"}}", 200);
        var body = made("/bodies", "{\"name\": \"Styringsgruppen\", \"type\": \"steering-group\"}");
        assertThat(api.change("PUT", base + "/settings", FIELDS.replaceFirst("\"columns\"", """
                "routes": {"annual/Styringsgruppen": {"treatment": "treats"}}, "columns\""""), "*")
                        .statusCode())
                .isEqualTo(200);
        api.postJson(base + "/plans/" + plan + "/adoption", "{\"on\": \"2026-11-01\", \"reference\": \"1/26\"}");

        var report = made("/reports", """
                {"planId": "%s", "cycle": "annual", "period": "2027", "recipient": "%s"}""".formatted(plan, body));

        assertThat(browser.get("/" + alliance.slug() + "/reports/" + report).body())
                .contains("Tiltaksområde (Strategiplanen)", "2.1");
    }

    @Test
    void the_next_plan_says_the_same_and_a_field_that_says_something_stays() {
        patch(measure, "{\"fields\": {\"strategy\": \"2.1; 2.2\"}}", 200);
        api.postJson(base + "/plans/" + plan + "/adoption", "{\"on\": \"2026-11-01\", \"reference\": \"1/26\"}");

        var next = made("/plans/" + plan + "/successors", "{\"year\": 2028, \"title\": \"Neste\"}");

        assertThat((List<String>) JsonPath.read(
                        api.get(base + "/plans/" + next + "/elements").body(), "$.items[*].fields.strategy"))
                .containsExactly("2.1; 2.2");
        var page = "/" + alliance.slug() + "/settings/fields";
        var removal = browser.submit(page, page + "/strategy/removal", Map.of());
        assertThat(removal.statusCode()).isEqualTo(409);
        assertThat(removal.body()).contains("«Tiltaksområde» er fylt ut på 2 elementer");
        assertThat(api.change(
                                "PUT",
                                base + "/settings",
                                FIELDS.replace("\"code\", \"system\": \"Strategiplanen\"", "\"text\""),
                                "*")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.submit(page, page + "/note/removal", Map.of()).statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_choice_that_is_taken_from_the_list_stays_where_it_was_chosen_and_is_offered_no_more() {
        patch(measure, "{\"fields\": {\"work\": \"Arena\"}}", 200);
        var without = FIELDS.replace("[\"Nettverk\", \"Arena\"]", "[\"Nettverk\"]");
        assertThat(api.change("PUT", base + "/settings", without, "*").statusCode())
                .isEqualTo(200);

        assertThat(fields(measure)).containsEntry("work", "Arena");
        patch(measure, "{\"fields\": {\"work\": \"Arena\", \"strategy\": \"1.1\"}}", 200);
        assertThat(browser.get("/" + alliance.slug() + "/elements/" + measure + "/edit")
                        .body())
                .contains("value=\"Arena\"");
        patch(activity, "{\"fields\": {\"work\": \"Arena\"}}", 400);
        assertThat(browser.get("/" + alliance.slug() + "/elements/" + activity + "/edit")
                        .body())
                .doesNotContain("value=\"Arena\"");
    }

    @Test
    void a_field_stays_at_the_levels_where_it_says_something() {
        patch(measure, "{\"fields\": {\"work\": \"Arena\"}}", 200);
        var elsewhere = FIELDS.replace("[\"measure\", \"activity\"]", "[\"activity\"]");

        var refused = api.change("PUT", base + "/settings", elsewhere, "*");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("«Arbeidsform» er fylt ut på ett element på et nivå");
        assertThat(browser.get("/" + alliance.slug() + "/settings/fields").body())
                .containsPattern("(?s)Arbeidsform.*?<td class=\"number\">1</td>");
        patch(measure, "{\"fields\": {\"work\": null}}", 200);
        assertThat(api.change("PUT", base + "/settings", elsewhere, "*").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_pages_of_the_settings_make_and_change_a_field() {
        var page = "/" + alliance.slug() + "/settings/fields";
        var field = new HashMap<>(Map.of("label", "Åpen dag", "kind", "choice", "levels", "activity"));
        assertThat(browser.submit(page + "/new", page, field).statusCode())
                .as("no choices")
                .isEqualTo(400);
        field.put("choices", "Ja\r\nNei");

        assertThat(browser.submit(page + "/new", page, field).statusCode()).isEqualTo(302);

        assertThat(browser.get(page).body()).contains(page + "/apen-dag");
        field.put("label", "Åpne dager");
        assertThat(browser.submit(page + "/apen-dag", page + "/apen-dag", field).statusCode())
                .isEqualTo(302);
        assertThat(browser.get(page).body()).contains("Åpne dager");
    }

    private String element(String level, String title, String parent) {
        return made(
                "/plans/" + plan + "/elements",
                "{\"level\": \"%s\", \"title\": \"%s\", \"parent\": \"%s\"}".formatted(level, title, parent));
    }

    private String made(String path, String json) {
        var answer = api.postJson(base + path, json);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JsonPath.read(answer.body(), "$.id");
    }

    private String patch(String element, String json, int status) {
        var where = base + "/elements/" + element;
        var seen = api.get(where).headers().firstValue("ETag").orElseThrow();
        var answer = api.change("PATCH", where, json, seen);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }

    private Map<String, String> fields(String element) {
        return JsonPath.read(api.get(base + "/elements/" + element).body(), "$.fields");
    }
}

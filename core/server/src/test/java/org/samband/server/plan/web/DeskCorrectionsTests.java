package org.samband.server.plan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.plan.Amount;
import org.samband.server.plan.importing.PlanImport;
import org.samband.server.plan.importing.PlanImports;
import org.samband.server.plan.reading.DraftResource;
import org.samband.server.plan.reading.DraftRoute;
import org.samband.server.plan.reading.DraftText;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What is corrected at the import desk by its forms, as a browser without scripts sends them. */
@AccessTest
class DeskCorrectionsTests {

    private static final String DOCUMENT = """
            Innsatsområde: Vann

            Vannet i fjorden skal være rent.

            Ressurser:
            Det er satt av kr 400 000 av egenkapitalen.

            Rapportering:
            Tertialrapporter behandles av styringsgruppa.

            Tiltak\tAktiviteter\t2026
            Måling\tHvem måler?\tQ1
            """;

    @Autowired
    private Cast cast;

    @Autowired
    private PlanImports imports;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Client browser;
    private PlanImport read;
    private String desk;

    @BeforeEach
    void readADocument() {
        alliance = cast.alliance();
        browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        read = ThisAlliance.call(
                alliance, () -> imports.read(ImportSource.file("vann.txt", DOCUMENT.getBytes(UTF_8)), 2026));
        desk = "/" + alliance.slug() + "/plans/imports/" + read.id().value();
    }

    @Test
    void a_text_is_given_other_words_and_left_out_by_emptying_it() {
        var text = read.draft().texts().stream()
                .filter(each -> each.kind() == DraftText.Kind.NARRATIVE)
                .findFirst()
                .orElseThrow();
        var element = String.valueOf(text.element());

        assertThat(browser.get(desk + "?at=" + text.id()).body()).contains("name=\"words\"", text.text());
        send("/texts/" + text.id(), Map.of("words", "Fjorden er ren.", "element", element));
        assertThat(now().draft().texts()).extracting(DraftText::text).contains("Fjorden er ren.");

        send("/texts/" + text.id(), Map.of("words", " ", "element", element));
        assertThat(now().draft().texts()).extracting(DraftText::id).doesNotContain(text.id());
        assertThat(now().besideSource().accountedLines())
                .isEqualTo(now().besideSource().filledLines());
    }

    @Test
    void a_text_is_given_to_the_plan_as_a_whole() {
        var text = read.draft().texts().getFirst();

        send("/texts/" + text.id(), Map.of("words", text.text(), "element", ""));

        assertThat(now().draft().texts())
                .filteredOn(each -> each.id().equals(text.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.element()).isNull());
    }

    @Test
    void a_resource_is_corrected_in_amount_source_and_certainty() {
        var resource = resource();
        var form = form("range", "300 000 – 350 000", "grants", "applied-for");
        form.put("about", "true");
        form.put("element", String.valueOf(resource.element()));

        assertThat(browser.get(desk + "?at=" + resource.id()).body()).contains("value=\"400 000\"");
        assertThat(send("/resources/" + resource.id(), form).statusCode()).isEqualTo(302);

        var corrected = now().draft().resource(resource.id()).orElseThrow();
        assertThat(corrected.amount())
                .isEqualTo(Amount.between(30_000_000, 35_000_000, "NOK").roughly());
        assertThat(corrected.source()).isEqualTo("grants");
        assertThat(corrected.certainty()).isEqualTo("applied-for");
        assertThat(corrected.element()).isEqualTo(resource.element());
        assertThat(corrected.line()).isEqualTo(resource.line());
    }

    @Test
    void nothing_an_unknown_sum_and_one_that_is_found_later_stay_three_things() {
        for (var kind : List.of(Amount.Kind.NOTHING, Amount.Kind.UNKNOWN, Amount.Kind.LATER)) {
            send("/resources/" + resource().id(), form(TypedAmount.key(kind), "", "", ""));

            assertThat(resource().amount()).isEqualTo(Amount.of(kind));
        }
    }

    @Test
    void an_amount_that_is_none_is_refused_at_its_field_and_stands_there_as_typed() {
        var resource = resource();

        var answer = send("/resources/" + resource.id(), form("amount", "1e9", "moon", ""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("value=\"1e9\"", "Skriv beløpet helt ut, uten e.", "«moon» er ingen av kildene i listen.");
        assertThat(resource()).isEqualTo(resource);
    }

    @Test
    void a_resource_that_is_left_out_is_accounted_for() {
        send("/resources/" + resource().id(), Map.of("leaveOut", "true"));

        assertThat(now().draft().resources()).isEmpty();
        assertThat(now().besideSource().accountedLines())
                .isEqualTo(now().besideSource().filledLines());
    }

    @Test
    void the_body_of_a_route_is_chosen_among_those_of_the_alliance() {
        var council = ThisAlliance.call(alliance, () -> bodies.found(Body.Draft.own("Regionrådet", "council")));
        var name = read.draft().routes().getFirst().body();

        assertThat(browser.get(desk).body()).contains("value=\"own\"", "Regionrådet");
        send("/bodies", Map.of("name", name, "body", council.id().value().toString()));

        assertThat(now().draft().routes()).extracting(DraftRoute::body).containsOnly("Regionrådet");
        assertThat(browser.get(desk).body()).doesNotContain("value=\"own\"");
        browser.submit(desk, desk + "/acceptance", Map.of());
        assertThat(ThisAlliance.call(alliance, bodies::all))
                .extracting(Body::name)
                .containsExactly("Regionrådet");
    }

    @Test
    void a_body_of_another_alliance_is_not_chosen() {
        var theirs = ThisAlliance.call(cast.alliance(), () -> bodies.found(Body.Draft.own("Regionrådet", "council")));
        var name = read.draft().routes().getFirst().body();

        var answer =
                send("/bodies", Map.of("name", name, "body", theirs.id().value().toString()));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(now().draft()).isEqualTo(read.draft());
    }

    private HttpResponse<String> send(String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", String.valueOf(now().version()));
        return browser.submit(desk, desk + path, all);
    }

    private PlanImport now() {
        return ThisAlliance.call(alliance, () -> imports.get(read.id()));
    }

    private DraftResource resource() {
        return now().draft().resources().getFirst();
    }

    private static Map<String, String> form(String kind, String figure, String source, String certainty) {
        return new HashMap<>(Map.of("kind", kind, "figure", figure, "source", source, "certainty", certainty));
    }
}

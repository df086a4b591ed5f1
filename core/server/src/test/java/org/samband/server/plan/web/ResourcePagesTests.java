package org.samband.server.plan.web;

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
import org.samband.server.plan.Amount;
import org.samband.server.plan.ElementContent;
import org.samband.server.plan.Grant;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.Plans;
import org.samband.server.plan.Resource;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Money and work of an element as people enter them. */
@AccessTest
class ResourcePagesTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanElements elements;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Client browser;
    private PlanElementId area;
    private String page;

    @BeforeEach
    void beginAPlan() {
        alliance = cast.alliance();
        browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        area = ThisAlliance.call(alliance, () -> {
            var plan = plans.begin("Handlingsplan 2026", 2026);
            return elements.add(plan.id(), "area", null, null, ElementContent.titled("Kultur"))
                    .id();
        });
        page = "/" + alliance.slug() + "/elements/" + area.value();
    }

    @Test
    void a_resource_is_added_changed_and_removed() {
        send("/resources", form("amount", "350 000"));
        assertThat(grants()).singleElement().satisfies(grant -> {
            assertThat(grant.amount()).isEqualTo(Amount.of(35_000_000, "NOK"));
            assertThat(grant.source()).isEqualTo("grants");
            assertThat(grant.text()).isEqualTo("Kulturrådet gir 350 000.");
        });
        assertThat(browser.get(page).body()).contains("Endre: 350");

        send("/resources", form("position", "37,5 %"));
        send(address(0), form("rate", "0,50"));
        assertThat(grants())
                .extracting(Grant::amount)
                .extracting(Amount::kind)
                .containsExactly(Amount.Kind.RATE, Amount.Kind.POSITION);

        send(address(0) + "/removal", Map.of());
        assertThat(grants()).extracting(Grant::amount).extracting(Amount::kind).containsExactly(Amount.Kind.POSITION);
    }

    @Test
    void a_mistake_is_told_at_its_field_and_what_was_typed_stays() {
        for (var wrong : List.of(
                List.of("amount", "-5", "Et beløp kan ikke være under null."),
                List.of("amount", "", "Skriv et beløp."),
                List.of("range", "200 000", "Skriv begge beløpene, for eksempel 200 000 – 300 000."),
                List.of("position", "mye", "Skriv et tall fra 0, for eksempel 40 eller 37,5."),
                List.of("rate", "2 - 3", "En sats per innbygger er ett beløp."),
                List.of("later", "400", "Dette valget har ikke noe tall."))) {
            var answer = send("/resources", form(wrong.get(0), wrong.get(1)));

            assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(400);
            assertThat(answer.body()).contains(wrong.get(2), "href=\"#figure\"", "Kulturrådet gir 350 000.");
        }
        assertThat(grants()).isEmpty();
    }

    @Test
    void an_amount_in_another_currency_keeps_it_while_nobody_touches_the_figure() {
        var euros = new Grant(Amount.of(9_900, "EUR"), null, null, null, false, "99 euro");
        ThisAlliance.run(alliance, () -> elements.add(area, elements.get(area).version(), euros));

        var form = form("amount", "99");
        form.put("restricted", "true");
        send(address(0), form);
        assertThat(grants()).singleElement().satisfies(grant -> {
            assertThat(grant.amount().currency()).isEqualTo("EUR");
            assertThat(grant.restricted()).isTrue();
        });
    }

    @Test
    void two_who_change_the_same_element_do_not_overwrite_each_other() {
        var seen = String.valueOf(
                ThisAlliance.call(alliance, () -> elements.get(area).version()));
        send("/resources", form("amount", "350 000"));

        var late = form("amount", "1");
        late.put("version", seen);

        var asked = browser.submit(page, page + address(0), late);
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("Dette står her nå", "350\u00a0000", "value=\"1\"");
        assertThat(grants()).extracting(Grant::amount).containsExactly(Amount.of(35_000_000, "NOK"));

        send(address(0), form("amount", "1"));
        assertThat(grants()).extracting(Grant::amount).containsExactly(Amount.of(100, "NOK"));
    }

    private HttpResponse<String> send(String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put(
                "version",
                String.valueOf(
                        ThisAlliance.call(alliance, () -> elements.get(area).version())));
        return browser.submit(page + "/resources/new", page + path, all);
    }

    private String address(int index) {
        return "/resources/" + resources().get(index).id().value();
    }

    private List<Resource> resources() {
        return ThisAlliance.call(alliance, () -> elements.resources(area));
    }

    private List<Grant> grants() {
        return resources().stream().map(Resource::grant).toList();
    }

    private static Map<String, String> form(String kind, String figure) {
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "figure",
                figure,
                "source",
                "grants",
                "certainty",
                "",
                "text",
                "Kulturrådet gir 350 000."));
    }
}

package org.samband.server.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A plan says who answers for a measure; where that is a body, the body's page says so too. */
@AccessTest
class MeasuresOfBodyTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Environment environment;

    @Autowired
    private Plans plans;

    @Autowired
    private Bodies bodies;

    @Test
    void the_page_of_a_body_tells_what_it_answers_for_alone_or_with_others_by_whichever_of_its_names() {
        var alliance = cast.alliance();
        var browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        var body = ThisAlliance.call(alliance, () -> {
            var plan = plans.enter(SmallPlan.of(List.of(
                    element("Ildsjelmarken", "SNKR, sekretariatet"),
                    element("Attraktivitet", "samordnet næringsapparat"),
                    element("Innkjøp", "Daglig leder"))));
            plans.adopt(plan.plan(), LocalDate.of(2015, 12, 3), "Styringsgruppen");
            plans.enter(SmallPlan.of(List.of(element("Ikke vedtatt", "SNKR"))));
            return bodies.found(new Body.Draft("Samordnet næringsapparat", "network", false, List.of("SNKR")));
        });

        var page = browser.get("/" + alliance.slug() + "/bodies/" + body.id().value());

        assertThat(page.body())
                .contains("Det organet har ansvar for", "Ildsjelmarken (", "Attraktivitet (")
                .doesNotContain("Innkjøp", "Ikke vedtatt");
        var address = page.body().replaceAll("(?s).*href=\"(/[^\"]*/elements/[^\"]*)\">Ildsjelmarken.*", "$1");
        assertThat(browser.get(address).body()).contains("Ildsjelmarken", "SNKR, sekretariatet");
    }

    private static NewPlan.Element element(String title, String responsible) {
        var content = new ElementContent(null, title, null, responsible, null, null, null, false, false);
        return NewPlan.Element.of(title, null, "area", content);
    }
}

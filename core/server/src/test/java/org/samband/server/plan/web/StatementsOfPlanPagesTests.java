package org.samband.server.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.reporting.PlanForReports;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Counts what whole requests of a plan's pages make the database do. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class StatementsOfPlanPagesTests {

    @Autowired
    private Cast cast;

    @Autowired
    private PlanForReports entering;

    @Autowired
    private Plans plans;

    @Autowired
    private Environment environment;

    @Autowired
    private StatementCounter counter;

    @ParameterizedTest
    @ValueSource(strings = {"/plans/%s", "/plans/%s?view=timeline", "/plans/%s?view=money", "/follow-up?plan=%s", ""})
    void a_page_of_a_hundred_activities_costs_as_many_statements_as_one_of_ten(String page) throws Exception {
        var ofSmall = statements(page, 10);
        var ofLarge = statements(page, 100);

        assertThat(ofLarge).hasSameSizeAs(ofSmall).hasSizeLessThan(48);
    }

    @Test
    void the_overview_reads_the_elements_of_the_plan_once() throws Exception {
        var read = statements("", 10).stream()
                .filter(statement -> statement.matches("(?is).*from \"?plan_element\"? .*order by .*position.*"))
                .toList();

        assertThat(read).hasSize(1);
    }

    private List<String> statements(String page, int activities) throws Exception {
        var alliance = cast.alliance();
        var plan = adopted(alliance, activities);
        var browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        var address = "/" + alliance.slug() + page.formatted(plan.value());
        browser.get(address);
        // The session of the request before is written after its answer, now or a moment ago.
        return counter
                .during(() -> {
                    assertThat(browser.get(address).statusCode()).isEqualTo(200);
                    return address;
                })
                .stream()
                .filter(statement -> !statement.contains("SPRING_SESSION"))
                .toList();
    }

    private PlanId adopted(Alliance alliance, int activities) {
        return ThisAlliance.call(alliance, () -> {
            var plan = entering.enterLarge(activities).id();
            plans.adopt(plan, LocalDate.of(2016, 1, 15), "sak 3/2016");
            return plan;
        });
    }
}

package org.samband.server.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.funding.budget.BudgetLine.Content;
import org.samband.server.funding.budget.BudgetLines;
import org.samband.server.funding.budget.Budgets;
import org.samband.server.funding.budget.LineKind;
import org.samband.server.funding.budget.Money;
import org.samband.server.funding.grant.GrantApplication;
import org.samband.server.funding.grant.GrantApplications;
import org.samband.server.funding.result.Actual;
import org.samband.server.funding.result.Results;
import org.samband.server.plan.Amount;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** A page about money asks the database the same number of times for many rows as for few. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class MoneyStatementsTests {

    private final Cast cast;
    private final Environment environment;
    private final StatementCounter counter;
    private final Budgets budgets;
    private final BudgetLines lines;
    private final Results results;
    private final GrantApplications grants;

    private Alliance alliance;
    private Client browser;

    MoneyStatementsTests(
            @Autowired Cast cast,
            @Autowired Environment environment,
            @Autowired StatementCounter counter,
            @Autowired Budgets budgets,
            @Autowired BudgetLines lines,
            @Autowired Results results,
            @Autowired GrantApplications grants) {
        this.cast = cast;
        this.environment = environment;
        this.counter = counter;
        this.budgets = budgets;
        this.lines = lines;
        this.results = results;
        this.grants = grants;
    }

    @BeforeEach
    void signIn() {
        alliance = cast.alliance();
        browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
    }

    private int statements(String place) throws Exception {
        var page = "/" + alliance.slug() + "/funding" + place;
        browser.get(page);
        return Math.toIntExact(counter
                .during(() -> {
                    assertThat(browser.get(page).statusCode()).isEqualTo(200);
                    return page;
                })
                .stream()
                .filter(statement -> !statement.contains("SPRING_SESSION"))
                .count());
    }

    private void budget(int year, int many) {
        var budget = budgets.begin(null, year, "Budsjett " + year, null).id();
        IntStream.range(0, many)
                .forEach(i -> lines.add(
                        budget,
                        i % 2 == 0 ? LineKind.GRANT : LineKind.ALLOCATION,
                        Content.of("Linje " + i, Money.of(Amount.of(100, "NOK")))));
    }

    private String result(int year, int many) {
        var id = results.begin(null, year).id();
        List<Actual> figures = new ArrayList<>();
        IntStream.range(0, many).forEach(i -> figures.add(new Actual("3" + (100 + i), "Konto " + i, true, 100)));
        results.enter(id, figures);
        return "/results/" + id.value();
    }

    @Test
    void the_lists_and_the_overview() throws Exception {
        ThisAlliance.run(alliance, () -> add(2016, 2));
        var few = List.of(statements(""), statements("/budgets"), statements("/grants"), statements("/results"));
        ThisAlliance.run(alliance, () -> IntStream.range(2000, 2012).forEach(year -> add(year, 20)));

        assertThat(List.of(statements(""), statements("/budgets"), statements("/grants"), statements("/results")))
                .isEqualTo(few);
    }

    private void add(int year, int many) {
        budget(year, many);
        result(year, many);
        grants.plan(new GrantApplication.Request("Fylket", "Kultur " + year, 100L, null, false, null));
    }

    @Test
    void the_page_of_a_result() throws Exception {
        ThisAlliance.run(alliance, () -> List.of(2015, 2016).forEach(year -> budget(year, year == 2015 ? 2 : 60)));
        var few = ThisAlliance.call(alliance, () -> result(2015, 2));
        var many = ThisAlliance.call(alliance, () -> result(2016, 200));

        assertThat(statements(many)).isEqualTo(statements(few));
    }
}

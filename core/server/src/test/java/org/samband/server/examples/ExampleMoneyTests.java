package org.samband.server.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.LevyRuns;
import org.samband.server.funding.budget.BudgetView;
import org.samband.server.funding.budget.Budgets;
import org.samband.server.funding.budget.LineKind;
import org.samband.server.funding.budget.Row;
import org.samband.server.funding.grant.GrantApplication;
import org.samband.server.funding.grant.GrantApplications;
import org.samband.server.funding.grant.GrantState;
import org.samband.server.funding.result.Carried;
import org.samband.server.funding.result.ResultDoubts;
import org.samband.server.funding.result.Results;
import org.samband.server.plan.Resource;
import org.samband.server.plan.Resources;
import org.samband.server.web.Message;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The money of the example alliances is what a source tells, and what none tells is said to be missing. */
@SpringBootTest
class ExampleMoneyTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Results results;

    @Autowired
    private GrantApplications grants;

    @Autowired
    private Resources resources;

    @Autowired
    private LevyRuns runs;

    private void in(String slug, Runnable work) {
        ThisAlliance.run(HostedExample.host(application, slug), work);
    }

    private BudgetView budget(int year) {
        return budgets.all().stream()
                .filter(budget -> budget.year() == year)
                .findFirst()
                .map(budget -> budgets.view(budget.id()))
                .orElseThrow();
    }

    private static Row row(BudgetView view, Predicate<Row> which) {
        return view.rows().filter(which).findFirst().orElseThrow();
    }

    @Test
    void the_net_surplus_of_2017_is_derived_from_the_gross_one_and_the_decision_on_the_host_contribution() {
        in("vestregionen", () -> {
            var view = budget(2017);
            var net = row(view, row -> row.kind() == LineKind.NET);
            assertThat(net.figure()).hasValue(50_000_000);
            assertThat(net.parts())
                    .extracting(part -> part.row().figure().orElseThrow())
                    .containsExactly(80_000_000L, 30_000_000L);
            var host = row(view, row -> row.kind() == LineKind.ALLOCATION);
            var reason = Objects.requireNonNull(host.line()).reason();
            assertThat(reason.reference()).isEqualTo("Styringsgruppen, sak 15/2016");
            assertThat(reason.decidedOn()).isEqualTo(LocalDate.of(2016, 6, 16));
            assertThat(view.incomeKnown()).isFalse();
            assertThat(view.budget().missing()).contains("ikke kjent");
        });
    }

    @Test
    void the_accounts_of_2016_give_the_share_of_the_ordinary_fee_and_keep_their_doubts() {
        in("vestregionen", () -> {
            var view = results.view(results.all().getFirst().id());
            var said = view.result().statement();
            assertThat(view.income()).isEqualTo(942_351_200);
            assertThat(view.compensatedVat()).isEqualTo(76_331_500);
            assertThat(view.share(view.lines().getFirst())).contains(new BigDecimal("47.93"));
            assertThat(said.stated()).isEqualTo(-15_255_300);
            assertThat(said.carried()).isEqualTo(Carried.UNCOVERED_LOSS);
            assertThat(view.computed()).as("costs that no source tells").isEmpty();
            assertThat(said.missing()).contains("ikke kostnadene");
            assertThat(ResultDoubts.of(view))
                    .contains(
                            Message.of("result.doubt.equity-day", LocalDate.of(2015, 12, 31), 2016),
                            Message.of("result.doubt.uncovered-loss"));
        });
    }

    @Test
    void the_budget_of_2016_is_the_plan_s_money_with_the_run_that_was_issued_and_a_fee_nobody_knows() {
        in("vestregionen", () -> {
            var view = budget(2016);
            assertThat(view.incomes().stream().filter(row -> row.kind() == LineKind.LEVIES))
                    .extracting(row -> row.figure().isPresent())
                    .containsExactlyInAnyOrder(false, true);
            assertThat(view.allocations())
                    .extracting(row -> row.figure().orElse(0))
                    .contains(35_000_000L, 100_000_000L, 60_000_000L);
            assertThat(view.budget().missing()).contains("ikke blant kildene");
        });
    }

    @Test
    void the_runs_of_the_examples_are_those_whose_rate_and_participants_a_source_gives() {
        in("vestregionen", () -> assertThat(sums()).containsExactly("96533600 over 26"));
        in("vastkom", () -> assertThat(sums()).containsExactlyInAnyOrder("334356600 over 4", "1003069800 over 49"));
    }

    private List<String> sums() {
        return runs.all().stream()
                .map(run ->
                        run.total() + " over " + runs.contributions(run.id()).size())
                .toList();
    }

    @Test
    void what_the_plan_asks_for_is_an_application_without_a_sum_for_the_money_of_its_element() {
        in("vestregionen", () -> {
            assertThat(grants.all()).hasSize(2).allSatisfy(application -> {
                assertThat(application.state()).isEqualTo(GrantState.PLANNED);
                assertThat(application.request().amount()).isNull();
            });
            assertThat(grants.all().stream()
                            .map(GrantApplication::request)
                            .map(GrantApplication.Request::resourceId)
                            .filter(Objects::nonNull)
                            .flatMap(id -> resources.find(id).stream()))
                    .extracting(Resource::amount)
                    .extracting(amount -> amount.from())
                    .containsOnlyNulls()
                    .isNotEmpty();
        });
    }

    @Test
    void members_find_the_posts_of_kongsbergregionen_by_numbers_and_codes_that_several_share() {
        in("kongsbergregionen", () -> {
            var view = budget(2013);
            var codes = view.allocations().stream()
                    .flatMap(row ->
                            view.references(Objects.requireNonNull(row.line()).post()).stream())
                    .toList();
            assertThat(codes.stream().filter(code -> "F230".equals(code.projectCode())))
                    .hasSizeGreaterThan(1);
        });
    }

    @Test
    void no_figure_is_invented_for_those_of_whom_no_source_tells_any() {
        for (var slug : List.of("vkl", "fyrbodal")) {
            in(slug, () -> {
                assertThat(budgets.all()).isEmpty();
                assertThat(results.all()).isEmpty();
            });
        }
    }
}

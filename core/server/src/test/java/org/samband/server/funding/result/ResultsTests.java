package org.samband.server.funding.result;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.budget.BudgetLine.Content;
import org.samband.server.funding.budget.BudgetLines;
import org.samband.server.funding.budget.Budgets;
import org.samband.server.funding.budget.LineKind;
import org.samband.server.funding.budget.Money;
import org.samband.server.funding.budget.Post;
import org.samband.server.funding.result.ActualsFormat.Side;
import org.samband.server.plan.Amount;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a year came to stands beside its budget, and what does not fit together is a question. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class ResultsTests {

    private static final String FIGURES = """
            Konto\tTekst\tBeløp
            3900\tOrdinær kontingent\t4 516 710
            3910\tAndre inntekter\t4 906 802
            3990\tKompensert merverdiavgift\t763 315
            """;

    @Autowired
    private Results results;

    @Autowired
    private ActualsReading reading;

    @Autowired
    private Budgets budgets;

    @Autowired
    private BudgetLines lines;

    @Autowired
    private Alliances alliances;

    private ResultId entered(int year) {
        var id = results.begin(null, year).id();
        results.enter(id, reading.read(FIGURES, Side.PLUS_IS_INCOME, "NOK"));
        return id;
    }

    private void map(ResultId id) {
        var kinds = Map.of("3900", LineKind.LEVIES, "3910", LineKind.OTHER, "3990", LineKind.VAT_COMPENSATION);
        results.map(
                id,
                results.view(id).lines().stream()
                        .collect(Collectors.toMap(
                                ResultLine::id, line -> new Target.OfKind(requireNonNull(kinds.get(line.account()))))));
    }

    @Test
    void the_annual_report_is_reproduced() {
        var id = entered(2016);
        map(id);
        results.state(
                id,
                new YearlyResult.Statement(
                        -15_255_300L,
                        Carried.UNCOVERED_LOSS,
                        "overføres til udekket tap",
                        59_709_300L,
                        LocalDate.of(2015, 12, 31)));

        var view = results.view(id);

        assertThat(view.income()).isEqualTo(942_351_200);
        assertThat(view.compensatedVat()).isEqualTo(76_331_500);
        assertThat(view.share(view.lines().getFirst())).contains(new BigDecimal("47.93"));
        assertThat(view.result().statement().stated()).isEqualTo(-15_255_300);
        assertThat(view.result().statement().equity()).isEqualTo(59_709_300);
    }

    @Test
    void an_account_belongs_to_a_post_of_the_years_budget_and_to_no_other() {
        var id = entered(2016);
        var budget = budgets.begin(null, 2016, "Budsjett 2016", null).id();
        var post = lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", Money.of(Amount.of(100_000, "NOK"))))
                .post();
        var line = results.view(id).lines().getFirst();

        results.map(id, Map.of(line.id(), new Target.OfPost(new Post(UUID.randomUUID()))));
        assertThat(results.view(id).target(line)).isEmpty();

        results.map(id, Map.of(line.id(), new Target.OfPost(post)));
        assertThat(results.view(id).target(line)).contains(new Target.OfPost(post));
    }

    @Test
    void an_uncovered_loss_beside_equity_and_a_day_of_another_year_are_doubts_and_stand_as_they_were_stated() {
        var id = entered(2016);
        map(id);
        var statement = new YearlyResult.Statement(
                -15_255_300L, Carried.UNCOVERED_LOSS, null, 59_709_300L, LocalDate.of(2015, 12, 31));
        results.state(id, statement);

        assertThat(ResultDoubts.of(results.view(id)))
                .containsExactly(
                        Message.of("result.doubt.equity-day", LocalDate.of(2015, 12, 31), 2016),
                        Message.of("result.doubt.uncovered-loss"));
        assertThat(results.get(id).statement()).isEqualTo(statement);
    }

    @Test
    void where_accounts_belong_is_said_once_for_all_years() {
        map(entered(2015));

        assertThat(results.view(entered(2016)).unmapped()).isEmpty();
    }

    @Test
    void the_budget_stands_beside_what_it_came_to() {
        var budget = budgets.begin(null, 2016, "Budsjett 2016", null).id();
        var fee = lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", money(4_500_000)));
        lines.add(budget, LineKind.GRANT, Content.of("Fylket", money(100_000)));
        lines.add(budget, LineKind.ALLOCATION, Content.of("Sekretariat", money(3_000_000)));
        var id = entered(2016);
        map(id);

        assertThat(results.view(id).comparisons())
                .filteredOn(row -> row.kind() != LineKind.VAT_COMPENSATION)
                .extracting(Comparison::kind, Comparison::budget, Comparison::actual, Comparison::difference)
                .containsExactly(
                        tuple(LineKind.LEVIES, 450_000_000L, 451_671_000L, 1_671_000L),
                        tuple(LineKind.GRANT, 10_000_000L, null, null),
                        tuple(LineKind.ALLOCATION, 300_000_000L, null, null),
                        tuple(LineKind.OTHER, null, 490_680_200L, null));
        assertThat(fee.title()).isEqualTo("Kontingent");
    }

    @Test
    void a_column_of_figures_fills_the_rows_of_the_budget() {
        var budget = budgets.begin(null, 2016, "Budsjett 2016", null).id();
        lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", money(4_500_000)));
        lines.add(budget, LineKind.ALLOCATION, Content.of("Sekretariat", money(3_000_000)));
        var id = results.begin(null, 2016).id();

        fill(id, OptionalLong.of(451_671_000), OptionalLong.of(300_000_100));
        fill(id, OptionalLong.empty(), OptionalLong.of(299_999_900));

        assertThat(results.view(id).comparisons())
                .extracting(Comparison::actual)
                .containsExactly(451_671_000L, 299_999_900L);
        assertThat(results.view(id).computed()).contains(151_671_100L);
    }

    private void fill(ResultId id, OptionalLong... figures) {
        results.fill(id, results.view(id).seen(), List.of(figures));
    }

    @Test
    void a_column_for_rows_that_somebody_changed_meanwhile_fills_none() {
        var budget = budgets.begin(null, 2016, "Budsjett 2016", null).id();
        lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", money(4_500_000)));
        var id = results.begin(null, 2016).id();
        var seen = results.view(id).seen();
        lines.add(budget, LineKind.GRANT, Content.of("Fylket", money(100_000)));

        assertThatThrownBy(() -> results.fill(id, seen, List.of(OptionalLong.of(1))))
                .hasMessageContaining("money.column.rows-changed");
        assertThat(results.view(id).lines()).isEmpty();
    }

    @Test
    void a_figure_without_a_title_is_known_by_its_kind() {
        var budget = budgets.begin(null, 2016, "Budsjett 2016", null).id();
        lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", money(4_500_000)));
        var id = results.begin(null, 2016).id();

        fill(id, OptionalLong.of(1));

        assertThat(results.view(id).lines().getFirst().kindAlone()).contains(LineKind.LEVIES);
    }

    @Test
    void what_comes_back_of_a_cost_makes_it_less() {
        var budget = budgets.begin(null, 2016, "Budsjett 2016", null).id();
        var office = lines.add(budget, LineKind.ALLOCATION, Content.of("Sekretariat", money(100)));
        var id = results.begin(null, 2016).id();
        results.enter(
                id,
                reading.read(
                        "5000;Lønn;-80\n5800;Refusjon sykepenger;30\n3900;Gebyr;10\n3901;Tap;-4",
                        Side.PLUS_IS_INCOME,
                        "NOK"));
        var targets = Map.of(
                "5000", new Target.OfPost(office.post()),
                "5800", new Target.OfPost(office.post()),
                "3900", new Target.OfKind(LineKind.OTHER),
                "3901", new Target.OfKind(LineKind.OTHER));
        results.map(
                id,
                results.view(id).lines().stream()
                        .collect(
                                Collectors.toMap(ResultLine::id, line -> requireNonNull(targets.get(line.account())))));

        assertThat(results.view(id).comparisons())
                .extracting(Comparison::kind, Comparison::actual)
                .containsExactly(tuple(LineKind.ALLOCATION, 5_000L), tuple(LineKind.OTHER, 600L));
    }

    @Test
    void where_an_account_belongs_is_taken_back() {
        var id = entered(2016);
        map(id);
        var line = results.view(id).lines().getFirst();

        results.unmap(id, Set.of(line.id()));

        assertThat(results.view(id).unmapped()).extracting(ResultLine::id).containsExactly(line.id());
    }

    @Test
    void a_budget_beside_an_empty_figure_is_never_read_as_the_figure() {
        assertThatThrownBy(() -> reading.read(
                        "Konto;Tekst;Budsjett;Regnskap\n3000;Kontingent;100000;\n3100;Tilskudd;5;6",
                        Side.PLUS_IS_INCOME,
                        "NOK"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.mistakes())
                                .extracting(
                                        mistake -> mistake.message().arguments().getFirst())
                                .containsExactly(2));
        assertThat(reading.read("Konto;Tekst;Budsjett;Regnskap\n3100;Tilskudd;5;6", Side.PLUS_IS_INCOME, "NOK"))
                .containsExactly(new Actual("3100", "Tilskudd", true, 600));
    }

    @Test
    void figures_entered_by_two_at_once_stand_once(Alliance alliance) throws Exception {
        var id = results.begin(null, 2016).id();
        var actuals = reading.read(FIGURES, Side.PLUS_IS_INCOME, "NOK");
        Callable<Boolean> enter = () -> ThisAlliance.call(alliance, () -> {
            results.enter(id, actuals);
            return true;
        });

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(Collections.nCopies(4, enter))) {
                done.get();
            }
        }

        assertThat(results.view(id).lines()).hasSize(3);
    }

    private static Money money(long whole) {
        return Money.of(Amount.of(whole * 100, "NOK"));
    }

    @Test
    void a_stated_result_that_the_figures_do_not_give_is_a_doubt() {
        var id = results.begin(null, 2016).id();
        results.enter(id, reading.read("Inntekt;100\nKostnad;-40", Side.PLUS_IS_INCOME, "NOK"));
        results.state(id, new YearlyResult.Statement(7_000L, null, null, null, null));

        assertThat(results.view(id).computed()).contains(6_000L);
        assertThat(ResultDoubts.of(results.view(id))).contains(Message.of("result.doubt.stated"));
    }

    @Test
    void ledgers_write_income_below_zero() {
        assertThat(reading.read("3900\tKontingent\t-100\n5000\tLønn\t40", Side.MINUS_IS_INCOME, "NOK"))
                .containsExactly(
                        new Actual("3900", "Kontingent", true, 10_000), new Actual("5000", "Lønn", false, 4_000));
    }

    @Test
    void rows_that_cannot_be_read_are_named_and_nothing_is_entered() {
        var id = entered(2016);

        assertThatThrownBy(() -> results.enter(
                        id,
                        reading.read("Kontingent;100\nGebyr;mye\nAnnet\nTilskudd;50 SEK", Side.PLUS_IS_INCOME, "NOK")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.mistakes())
                                .extracting(
                                        mistake -> mistake.message().arguments().getFirst())
                                .containsExactly(2, 3, 4));
        assertThat(results.view(id).lines()).hasSize(3);
    }

    @Test
    void a_year_is_begun_once() {
        results.begin(null, 2016);

        assertThatThrownBy(() -> results.begin(null, 2016)).hasMessageContaining("result.year-taken");
    }

    @Test
    void another_alliance_knows_nothing_of_it() {
        var id = entered(2016);
        map(id);
        var other = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");

        ThisAlliance.run(other, () -> {
            assertThatThrownBy(() -> results.view(id)).hasMessageContaining("not-found");
            assertThatThrownBy(() -> results.enter(id, List.of())).hasMessageContaining("not-found");
            assertThat(results.view(entered(2016)).unmapped()).hasSize(3);
        });
    }
}

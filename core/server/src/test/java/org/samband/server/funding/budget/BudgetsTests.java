package org.samband.server.funding.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.budget.BudgetLine.Content;
import org.samband.server.plan.Amount;
import org.samband.server.plan.ElementContent;
import org.samband.server.plan.Grant;
import org.samband.server.plan.NewPlan;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.Plans;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;

/** A budget takes its allocations from the plan, and says what it does not know. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class BudgetsTests {

    @Autowired
    private Plans plans;

    @Autowired
    private PlanElements elements;

    @Autowired
    private Budgets budgets;

    @Autowired
    private BudgetLines lines;

    @Autowired
    private Alliances alliances;

    private Plans.Entered plan;
    private BudgetId budget;

    @BeforeEach
    void enterAPlan() {
        plan = plans.enter(new NewPlan(
                "Handlingsplan 2016",
                2016,
                null,
                null,
                List.of(),
                List.of(),
                List.of(
                        area(
                                "culture",
                                "Kultur",
                                money(1_000_000, "member-fees", "set-aside", null),
                                money(300_000, "equity", "set-aside", null),
                                money(200_000, "host-contribution", "set-aside", null),
                                sought("grants", "Norsk Kulturråd")),
                        area(
                                "iris",
                                "IRIS",
                                new Grant(
                                        Amount.of(25_000_000, "NOK").roughly(),
                                        "foundations",
                                        "granted",
                                        "Sparebankstiftelsen DNB",
                                        true,
                                        "rundt kr 250 000")),
                        area("later", "Senere", later()))));
        budget = budgets.begin(null, 2016, "Budsjett 2016", plan.plan()).id();
    }

    private static NewPlan.Element area(String key, String title, Grant... grants) {
        return new NewPlan.Element(
                key,
                null,
                "area",
                ElementContent.titled(title),
                null,
                NewPlan.Source.NONE,
                List.of(),
                Arrays.stream(grants)
                        .map(grant -> new NewPlan.Allotment(grant, null))
                        .toList());
    }

    private static Grant money(long whole, String source, String certainty, @Nullable String giver) {
        return new Grant(Amount.of(whole * 100, "NOK"), source, certainty, giver, false, "kr " + whole);
    }

    private static Grant sought(String source, String giver) {
        return new Grant(Amount.of(Amount.Kind.UNKNOWN), source, "applied-for", giver, false, "søkes");
    }

    private static Grant later() {
        return new Grant(Amount.of(Amount.Kind.LATER), null, null, null, false, "finansieres ved iverksettelse");
    }

    private static Money kroner(long whole) {
        return new Money(Amount.of(whole * 100, "NOK"), null, "set-aside", null, false, null, null);
    }

    private PlanElementId element(String key) {
        return Objects.requireNonNull(plan.elements().get(key));
    }

    private Row row(String title) {
        return budgets.view(budget)
                .rows()
                .filter(row -> title.equals(row.title()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void its_allocations_are_the_resources_of_the_plan() {
        var view = budgets.view(budget);

        assertThat(view.allocations())
                .extracting(Row::title)
                .containsExactly("Kultur", "Kultur", "Kultur", "Kultur", "IRIS", "Senere");
        assertThat(view.allocated().getFirst()).isEqualTo(new Sums("NOK", 175_000_000, 0, 1, 1));
    }

    @Test
    void incomes_that_nobody_has_entered_are_what_the_plan_counts_on_by_kind() {
        var view = budgets.view(budget);

        assertThat(view.incomes())
                .filteredOn(row -> row.figure().isPresent())
                .extracting(Row::kind, row -> row.figure().getAsLong())
                .containsExactlyInAnyOrder(
                        tuple(LineKind.LEVIES, 100_000_000L),
                        tuple(LineKind.HOST_CONTRIBUTION, 20_000_000L),
                        tuple(LineKind.OWN_EQUITY, 30_000_000L),
                        tuple(LineKind.GRANT, 25_000_000L));
    }

    @Test
    void an_income_that_was_entered_is_not_counted_twice() {
        lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", kroner(4_516_710)));

        var view = budgets.view(budget);

        assertThat(view.incomes())
                .filteredOn(row -> row.kind() == LineKind.LEVIES)
                .extracting(Row::title)
                .containsExactly("Kontingent");
        assertThat(view.income().getFirst().firm()).isEqualTo(451_671_000 + 20_000_000 + 30_000_000 + 25_000_000);
        assertThat(view.left()).isEqualTo(526_671_000 - 175_000_000);
    }

    @Test
    void nothing_unknown_and_later_are_three_different_values() {
        lines.add(budget, LineKind.VAT_COMPENSATION, Content.of("Ingen", Money.of(Amount.of(Amount.Kind.NOTHING))));
        var zero = lines.add(budget, LineKind.VAT_COMPENSATION, Content.of("Null", Money.of(Amount.of(0, "NOK"))));

        var view = budgets.view(budget);

        assertThat(view.income().getFirst())
                .extracting(Sums::unknown, Sums::later)
                .containsExactly(1, 1);
        assertThat(row(zero.title()).figure()).hasValue(0);
        assertThat(row("Ingen").figure()).isEmpty();
        assertThat(Doubts.of(view))
                .contains(Message.of("budget.doubt.unknown", 2), Message.of("budget.doubt.later", 2));
    }

    @Test
    void crowns_of_two_countries_are_never_added() {
        lines.add(budget, LineKind.OTHER, Content.of("Grensekomiteen", Money.of(Amount.of(5_000_000, "SEK"))));

        var view = budgets.view(budget);

        assertThat(view.income())
                .extracting(Sums::currency, Sums::open)
                .containsExactly(tuple("NOK", 0L), tuple("SEK", 5_000_000L));
        assertThat(Doubts.of(view)).contains(Message.of("budget.doubt.currencies", "NOK"));
    }

    @Test
    void a_net_surplus_is_worked_out_and_opens_to_the_decision_it_comes_from() {
        var gross = lines.add(budget, LineKind.RESULT, Content.of("Brutto mindreforbruk", kroner(800_000)));
        var host = lines.add(
                budget,
                LineKind.ALLOCATION,
                Content.of("Vertskommunebidrag 2017", kroner(300_000))
                        .because(new Reason(
                                "Dekkes av Vestregionen", "Styringsgruppen, sak 15/2016", LocalDate.of(2016, 6, 16))));
        lines.add(
                budget,
                LineKind.NET,
                new Content(
                        "Netto mindreforbruk",
                        Money.of(Amount.of(Amount.Kind.UNKNOWN)),
                        Reason.NONE,
                        null,
                        new Parts(List.of(new Parts.Part(gross.post(), true), new Parts.Part(host.post(), false)))));

        var net = row("Netto mindreforbruk");

        assertThat(net.figure()).hasValue(50_000_000);
        assertThat(net.parts())
                .extracting(part -> part.row().title(), Row.Part::added)
                .containsExactly(tuple("Brutto mindreforbruk", true), tuple("Vertskommunebidrag 2017", false));
        assertThat(Objects.requireNonNull(net.parts().getLast().row().line())
                        .reason()
                        .reference())
                .isEqualTo("Styringsgruppen, sak 15/2016");
        lines.change(budget, host.id(), host.seen(), Content.of("Vertskommunebidrag 2017", kroner(900_000)));
        assertThat(row("Netto mindreforbruk").figure()).hasValue(-10_000_000);
        assertThatThrownBy(() -> lines.remove(budget, gross.id())).hasMessageContaining("budget.line-used");
    }

    @Test
    void restricted_money_is_refused_for_another_purpose() {
        var given = lines.add(
                budget,
                LineKind.GRANT,
                Content.of(
                        "Til IRIS",
                        new Money(
                                Amount.of(25_000_000, "NOK"),
                                "foundations",
                                "granted",
                                "Sparebankstiftelsen DNB",
                                true,
                                element("iris"),
                                null)));
        var elsewhere = new Content("Konsert", spent("culture"), Reason.NONE, given.id(), Parts.NONE);

        assertThatThrownBy(() -> lines.add(budget, LineKind.ALLOCATION, elsewhere))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("budget.restricted");
        lines.add(
                budget, LineKind.ALLOCATION, new Content("Noter", spent("iris"), Reason.NONE, given.id(), Parts.NONE));
        assertThat(Doubts.of(budgets.view(budget)))
                .contains(Message.of("budget.doubt.restricted-overdrawn", "Til IRIS"));
    }

    private Content toIris(boolean restricted) {
        return Content.of(
                "Til IRIS",
                new Money(
                        Amount.of(25_000_000, "NOK"),
                        "foundations",
                        "granted",
                        null,
                        restricted,
                        element("iris"),
                        null));
    }

    @Test
    void restricted_money_that_its_element_uses_up_is_no_question() {
        lines.add(budget, LineKind.GRANT, toIris(true));

        assertThat(Doubts.of(budgets.view(budget)))
                .extracting(Message::key)
                .noneMatch(key -> key.startsWith("budget.doubt.restricted"));
    }

    @Test
    void money_that_is_spent_elsewhere_cannot_become_restricted() {
        var given = lines.add(budget, LineKind.GRANT, toIris(false));
        lines.add(
                budget,
                LineKind.ALLOCATION,
                new Content("Konsert", spent("culture"), Reason.NONE, given.id(), Parts.NONE));

        assertThatThrownBy(() -> lines.change(budget, given.id(), given.seen(), toIris(true)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("budget.restricted-used");
        var aimless = Content.of("Gave", new Money(Amount.of(1, "NOK"), null, null, null, true, null, null));
        assertThatThrownBy(() -> lines.add(budget, LineKind.GRANT, aimless))
                .hasMessageContaining("budget.purpose-missing");
    }

    @Test
    void a_line_that_somebody_changed_meanwhile_is_not_changed_unseen() {
        var fee = lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", kroner(1)));
        var seen = fee.seen();
        lines.change(budget, fee.id(), seen, Content.of("Kontingent", kroner(2)));

        assertThatThrownBy(() -> lines.change(budget, fee.id(), seen, Content.of("Kontingent", kroner(3))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(row("Kontingent").figure()).hasValue(200);
    }

    @Test
    void a_column_for_lines_that_somebody_changed_meanwhile_fills_none() {
        var fee = lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", kroner(1)));
        var seen = BudgetLines.seen(lines.fillable(budget));
        lines.remove(budget, fee.id());
        lines.add(budget, LineKind.GRANT, Content.of("Fylket", kroner(2)));

        assertThatThrownBy(() -> lines.fill(budget, seen, List.of(OptionalLong.of(900))))
                .hasMessageContaining("money.column.rows-changed");
        assertThat(row("Fylket").figure()).hasValue(200);
    }

    @Test
    void a_revision_keeps_what_each_line_draws_on_in_whatever_order_they_stand() {
        var use = lines.add(
                budget, LineKind.ALLOCATION, new Content("Konsert", spent("culture"), Reason.NONE, null, Parts.NONE));
        var given = lines.add(budget, LineKind.GRANT, Content.of("Fylket", kroner(100_000)));
        lines.change(
                budget,
                use.id(),
                use.seen(),
                new Content("Konsert", spent("culture"), Reason.NONE, given.id(), Parts.NONE));
        budgets.propose(budget);
        budgets.adopt(budget, LocalDate.of(2015, 11, 19), "sak 7/2015");

        budget = budgets.revise(budget, "sak 15/2016").id();

        assertThat(Objects.requireNonNull(row("Konsert").line()).drawsOn())
                .isNotNull()
                .isEqualTo(Objects.requireNonNull(row("Fylket").line()).id());
    }

    private Money spent(String key) {
        return new Money(Amount.of(10_000_000, "NOK"), null, "set-aside", null, false, element(key), null);
    }

    @Test
    void a_grant_that_is_refused_shows_what_loses_by_it_and_what_is_left() {
        var asked = lines.add(
                budget,
                LineKind.GRANT,
                Content.of(
                        "Fylkeskommunene",
                        new Money(
                                Amount.of(40_000_000, "NOK"),
                                "grants",
                                "applied-for",
                                "Fylkeskommunene",
                                false,
                                element("culture"),
                                null)));
        var view = budgets.view(budget);

        var without = Without.of(view, Set.of(asked.id().value().toString()));

        assertThat(without.losses())
                .extracting(loss -> loss.allocation().title())
                .containsOnly("Kultur");
        assertThat(view.leftIfAllComes() - without.leftIfRestComes()).isEqualTo(40_000_000);
        assertThat(without.left()).isEqualTo(view.left());
    }

    @Test
    void money_that_is_taken_away_twice_is_missing_once() {
        var iris = elements.get(element("iris"));
        elements.allot(iris.id(), iris.version(), List.of(money(250_000, "foundations", "applied-for", null)));
        var view = budgets.view(budget);
        var both = view.rows()
                .filter(row -> row.figure().isPresent() && row.figure().getAsLong() == 25_000_000)
                .map(Row::key)
                .collect(Collectors.toSet());

        assertThat(both).hasSize(2);
        assertThat(view.leftIfAllComes() - Without.of(view, both).leftIfRestComes())
                .isEqualTo(25_000_000);
    }

    @Test
    void it_follows_the_plan_until_it_is_proposed_and_says_then_what_changed() {
        budgets.propose(budget);
        var iris = elements.get(element("iris"));
        elements.allot(iris.id(), iris.version(), List.of(money(999, "foundations", "granted", null)));

        assertThat(row("IRIS").figure()).hasValue(25_000_000);
        assertThat(Doubts.of(budgets.view(budget))).contains(Message.of("budget.doubt.plan-changed"));
        budgets.withdraw(budget);
        assertThat(row("IRIS").figure()).hasValue(99_900);
    }

    @Test
    void it_is_adopted_by_a_decision_and_changed_only_by_a_later_version_with_a_reason() {
        var fee = lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", kroner(4_516_710)));
        lines.refer(budget, fee.post(), "Kongsberg", "12", "F230");
        budgets.propose(budget);
        budgets.adopt(budget, LocalDate.of(2015, 11, 19), "Generalforsamlingen, sak 7/2015");

        assertThatThrownBy(() -> lines.change(budget, fee.id(), fee.seen(), Content.of("Kontingent", kroner(1))))
                .hasMessageContaining("budget.wrong-state.adopted");
        assertThatThrownBy(() -> budgets.revise(budget, " ")).hasMessageContaining("budget.reason-missing");
        var revision = budgets.revise(budget, "Styringsgruppen, sak 15/2016");
        assertThat(budgets.view(revision.id()).references(fee.post())).hasSize(1);
        budgets.propose(revision.id());
        budgets.adopt(revision.id(), LocalDate.of(2016, 6, 16), "sak 15/2016");

        assertThat(budgets.get(budget).state()).isEqualTo(BudgetState.SUPERSEDED);
        assertThat(budgets.get(revision.id()).state()).isEqualTo(BudgetState.ADOPTED);
    }

    @Test
    void two_budgets_of_one_year_are_never_both_in_force() {
        var other = budgets.begin(null, 2016, "Et annet", null).id();
        for (var each : List.of(budget, other)) {
            budgets.propose(each);
        }
        budgets.adopt(budget, LocalDate.of(2015, 11, 19), "sak 7/2015");

        assertThatThrownBy(() -> budgets.adopt(other, LocalDate.of(2015, 11, 20), "sak 8/2015"))
                .hasMessageContaining("budget.another-adopted");
    }

    @Test
    void members_find_posts_by_numbers_and_codes_that_several_share() {
        var one = lines.add(budget, LineKind.OTHER, Content.of("Tiltak 12", kroner(50_000)));
        var two = lines.add(budget, LineKind.OTHER, Content.of("Tiltak 13", kroner(100_000)));
        lines.refer(budget, one.post(), null, "12", "F230");
        lines.refer(budget, two.post(), null, "13", "F230");
        lines.refer(budget, two.post(), null, "28", null);

        assertThat(budgets.view(budget).references(two.post()))
                .extracting(BudgetReference::number)
                .containsExactly("13", "28");
        assertThatThrownBy(() -> lines.refer(budget, one.post(), "Kongsberg", null, null))
                .hasMessageContaining("budget.reference-empty");
    }

    @Test
    void another_alliance_knows_nothing_of_it() {
        var other = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");

        ThisAlliance.run(other, () -> {
            assertThatThrownBy(() -> budgets.view(budget)).hasMessageContaining("not-found");
            assertThatThrownBy(() -> budgets.propose(budget)).hasMessageContaining("not-found");
            assertThatThrownBy(() -> budgets.begin(null, 2016, "Deres", plan.plan()))
                    .hasMessageContaining("not-found");
            assertThat(budgets.all()).isEmpty();
        });
    }
}

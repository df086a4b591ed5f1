package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.profile.levy.Part;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

/** A run goes from draft to issued, one step by one person, and then stands still. */
@SpringBootTest
@RecordApplicationEvents
@ExtendWith(InHostedAlliance.class)
class RunStatesTests {

    @Autowired
    private Regions regions;

    @Autowired
    private Levies levies;

    @Autowired
    private LevyRuns runs;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionOperations transactions;

    private Levy levy;

    @BeforeEach
    void agreeOnALevy() {
        levy = regions.levy(regions.health(), Regions.perInhabitant("Health"), 200);
    }

    @Test
    void a_draft_can_be_computed_anew_and_stays_one() {
        var first = runs.draft(levy.id(), RunTime.of(2016));
        levies.decide(levy.id(), LocalDate.of(2016, 1, 1), BigDecimal.valueOf(250), "case 2/2015");

        var second = runs.draft(levy.id(), RunTime.of(2016));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.total()).isEqualTo(120_667_000);
        assertThat(runs.of(levy.id())).hasSize(1);
        assertThat(runs.contributions(second.id())).hasSize(26);
    }

    @Test
    void a_checked_run_that_is_computed_anew_must_be_checked_anew() {
        var run = runs.draft(levy.id(), RunTime.of(2016));
        runs.check(run.id());

        assertThat(runs.draft(levy.id(), RunTime.of(2016)).state()).isEqualTo(RunState.DRAFT);
    }

    @Test
    void what_was_computed_anew_since_somebody_saw_it_is_not_approved() {
        runs.draft(levy.id(), RunTime.of(2016));
        var seen = runs.check(runs.of(levy.id()).getFirst().id());
        levies.decide(levy.id(), LocalDate.of(2016, 1, 1), BigDecimal.valueOf(250), "case 2/2015");
        var anew = runs.check(runs.draft(levy.id(), RunTime.of(2016)).id());

        assertRefused("levy.run.changed-meanwhile", () -> runs.approve(seen.id(), seen.seen()));
        assertThat(runs.approve(anew.id(), anew.seen()).total()).isEqualTo(120_667_000);
    }

    @Test
    void the_year_before_is_what_was_asked_for_the_same_months_and_never_a_credit_that_is_a_draft() {
        runs.credit(issued().id());

        var whole = runs.draft(levy.id(), RunTime.of(2017));
        assertThat(before(whole)).isEqualTo(96_533_600);
        runs.discard(whole.id());
        var half = runs.draft(levy.id(), RunTime.of(2017, LocalDate.of(2017, 1, 1), LocalDate.of(2017, 6, 30)));
        assertThat(runs.contributions(half.id())).allMatch(each -> each.before() == null);
    }

    @Test
    void the_parts_of_a_year_share_all_of_its_total_to_the_smallest_coin() {
        var equal = regions.levy(levy.scheme(), Regions.perInhabitant("Shared").ruledBy("equal-cost"), 100_000_001);
        var parts = List.of(
                RunTime.of(2016, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 6, 30)),
                RunTime.of(2016, LocalDate.of(2016, 7, 1), LocalDate.of(2016, 7, 20)),
                RunTime.of(2016, LocalDate.of(2016, 7, 21), LocalDate.of(2016, 12, 31)));

        assertThat(parts.stream()
                        .mapToLong(time -> runs.draft(equal.id(), time).total())
                        .sum())
                .isEqualTo(100_000_001);
    }

    @Test
    void by_days_the_halves_of_a_year_are_counted_in_days() {
        var days = regions.levy(levy.scheme(), Regions.perInhabitant("Days").prorated(Proration.BY_DAYS), 200);

        var half = runs.draft(days.id(), RunTime.of(2016, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 6, 30)));

        assertThat(runs.contributions(half.id()))
                .allSatisfy(each -> assertThat(each.part()).isEqualTo(new Part(182, 366)));
    }

    @Test
    void of_two_who_decide_on_a_rate_at_once_one_is_refused(Alliance alliance) throws Exception {
        Callable<Object> decide = () -> ThisAlliance.call(alliance, () -> {
            try {
                return levies.decide(levy.id(), LocalDate.of(2018, 1, 1), BigDecimal.valueOf(250), "case 2");
            } catch (Refusal refusal) {
                return refusal;
            }
        });

        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(List.of(decide, decide)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).filteredOn(LevyRate.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(Refusal.class::isInstance).hasSize(1);
        }
    }

    @Test
    void steps_are_not_skipped() {
        var run = runs.draft(levy.id(), RunTime.of(2016));

        assertRefused("levy.run.is.draft", () -> runs.approve(run.id()));
        runs.check(run.id());
        assertRefused("levy.run.is.checked", () -> runs.issue(run.id()));
    }

    @Test
    void of_two_who_approve_at_once_one_is_refused(Alliance alliance) throws Exception {
        var run = runs.draft(levy.id(), RunTime.of(2016));
        runs.check(run.id());
        Callable<Object> approve = () -> ThisAlliance.call(alliance, () -> {
            try {
                return runs.approve(run.id());
            } catch (Refusal refusal) {
                return refusal;
            }
        });

        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(List.of(approve, approve)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).filteredOn(LevyRun.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(Refusal.class::isInstance)
                    .singleElement()
                    .satisfies(refusal -> assertThat(((Refusal) refusal).kind()).isEqualTo(Refusal.Kind.CONFLICT));
        }
    }

    @Test
    void what_is_approved_and_issued_is_told_once(ApplicationEvents events) {
        var run = issued();

        assertThat(events.stream(LevyRunApproved.class))
                .singleElement()
                .satisfies(event -> assertThat(event.run()).isEqualTo(run.id()));
        assertThat(events.stream(LevyRunIssued.class)).hasSize(1);
    }

    @Test
    void an_issued_run_is_neither_computed_anew_nor_discarded() {
        var run = issued();

        assertRefused("levy.run.stands", () -> runs.draft(levy.id(), RunTime.of(2016)));
        assertRefused("levy.run.is.issued", () -> runs.discard(run.id()));
        assertRefused(
                "levy.run.overlaps",
                () -> runs.draft(levy.id(), RunTime.of(2016, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 6, 30))));
    }

    @Test
    void the_database_lets_nobody_change_an_issued_run() {
        var run = issued();

        assertThatThrownBy(() -> change("update levy_run set total = 1 where id = :run", run))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> change("update contribution set amount = 1 where run_id = :run", run))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stand still");
        assertThatThrownBy(() -> change("delete from contribution where run_id = :run", run))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stand still");
    }

    @Test
    void an_issued_run_is_taken_back_by_a_credit_and_a_new_one_takes_its_place() {
        var run = issued();
        var credit = runs.credit(run.id());

        assertThat(credit.total()).isEqualTo(-96_533_600);
        assertThat(runs.contributions(credit.id())).hasSize(26).allMatch(each -> each.amount() < 0);
        assertRefused("levy.run.stands", () -> runs.draft(levy.id(), RunTime.of(2016)));
        assertRefused("levy.run.credited-already", () -> runs.credit(run.id()));

        runs.check(credit.id());
        runs.approve(credit.id());
        runs.issue(credit.id());
        var again = runs.draft(levy.id(), RunTime.of(2016));

        assertThat(again.number()).isEqualTo(2);
        assertThat(again.id()).isNotEqualTo(run.id());
        assertThat(runs.get(run.id()).issued()).isTrue();
    }

    @Test
    void a_draft_can_be_thrown_away_with_its_contributions() {
        var run = runs.draft(levy.id(), RunTime.of(2016));

        runs.discard(run.id());

        assertThat(runs.find(run.id())).isEmpty();
        assertThat(runs.contributions(run.id())).isEmpty();
    }

    private long before(LevyRun run) {
        return runs.contributions(run.id()).stream()
                .mapToLong(each -> Objects.requireNonNullElse(each.before(), 0L))
                .sum();
    }

    private LevyRun issued() {
        var run = runs.draft(levy.id(), RunTime.of(2016));
        runs.check(run.id());
        runs.approve(run.id());
        return runs.issue(run.id());
    }

    private void change(String statement, LevyRun run) {
        transactions.executeWithoutResult(
                _ -> sql.sql(statement).param("run", run.id().value()).update());
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
    }
}

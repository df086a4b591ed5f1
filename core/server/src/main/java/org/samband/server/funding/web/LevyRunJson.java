package org.samband.server.funding.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.Contribution;
import org.samband.server.funding.ContributionId;
import org.samband.server.funding.Explanation;
import org.samband.server.funding.LevyId;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.LevyRunId;
import org.samband.server.funding.RunInputs;
import org.samband.server.funding.RunKind;
import org.samband.server.funding.RunState;
import org.samband.server.funding.budget.BudgetId;
import org.samband.server.funding.budget.BudgetedLevies.Budgeted;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Texts;

/**
 * A run of a levy as the API shows it; amounts in minor units.
 *
 * @param total the sum of all contributions; null for who sees only what its own organisation pays
 * @param budgeted what the adopted budget of the year expects; null in lists and for who is not of the alliance
 * @param contributions what each participant pays; null in lists
 */
record LevyRunJson(
        LevyRunId id,
        LevyId levyId,
        String levy,
        int year,
        LocalDate from,
        LocalDate lastDay,
        RunKind kind,
        int number,
        @Nullable LevyRunId corrects,
        RunState state,
        @Nullable String currency,
        @Nullable Long total,
        Instant computedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant issuedAt,
        RunInputs inputs,
        @Nullable BudgetedJson budgeted,
        @Nullable List<ContributionJson> contributions) {

    static LevyRunJson brief(LevyRun run, boolean all, boolean doubted) {
        return of(run, null, all, doubted, null);
    }

    static LevyRunJson whole(
            LevyRun run,
            List<Contribution> contributions,
            boolean all,
            boolean doubted,
            @Nullable Budgeted budgeted,
            Texts texts) {
        var explanation = new Explanation(run, texts);
        return of(
                run,
                contributions.stream()
                        .map(contribution -> ContributionJson.of(contribution, run, explanation))
                        .toList(),
                all,
                doubted,
                budgeted == null ? null : BudgetedJson.of(budgeted, run));
    }

    private static LevyRunJson of(
            LevyRun run,
            @Nullable List<ContributionJson> contributions,
            boolean all,
            boolean doubted,
            @Nullable BudgetedJson budgeted) {
        var inputs = all ? run.inputs() : run.inputs().withoutOthers();
        var approval = run.approval();
        var issuance = run.issuance();
        return new LevyRunJson(
                run.id(),
                run.levy(),
                run.inputs().levy(),
                run.year(),
                run.fromDay(),
                run.time().last(),
                run.kind(),
                run.number(),
                run.correctsId(),
                run.state(),
                run.inputs().currency(),
                all ? run.total() : null,
                run.computedAt(),
                approval == null ? null : approval.approvedAt(),
                issuance == null ? null : issuance.issuedAt(),
                doubted ? inputs : inputs.withoutDoubts(),
                budgeted,
                contributions);
    }

    /**
     * What the budget expects.
     *
     * @param year of the whole year
     * @param amount of the part of it that the run is for
     * @param difference by how much more the run asks for
     */
    record BudgetedJson(BudgetId budgetId, String budget, long year, long amount, long difference) {

        static BudgetedJson of(Budgeted budgeted, LevyRun run) {
            return new BudgetedJson(
                    budgeted.budget(), budgeted.title(), budgeted.amount(), budgeted.ofRun(), budgeted.difference(run));
        }
    }

    /**
     * What one participant pays.
     *
     * @param participant its name
     * @param rate the rate per unit of basis or the total that is shared, in minor units
     * @param amountBefore what it paid for the year before
     */
    record ContributionJson(
            ContributionId id,
            OrganisationId organisationId,
            String participant,
            BigDecimal basis,
            BigDecimal rate,
            long amount,
            @Nullable Long amountBefore,
            String explanation) {

        static ContributionJson of(Contribution contribution, LevyRun run, Explanation explanation) {
            return new ContributionJson(
                    contribution.id(),
                    contribution.payer(),
                    contribution.name(),
                    contribution.basis(),
                    run.inputs().given(),
                    contribution.amount(),
                    contribution.before(),
                    explanation.of(contribution));
        }
    }
}

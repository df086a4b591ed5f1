package org.samband.server.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.samband.server.alliance.Agreement;
import org.samband.server.alliance.Agreements;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.SchemeId;
import org.samband.server.data.Validity;
import org.samband.server.funding.CostKey;
import org.samband.server.funding.Levies;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.WhatIf;
import org.samband.server.funding.WhatIfQuestion;
import org.samband.server.funding.budget.BudgetLine;
import org.samband.server.funding.budget.BudgetLines;
import org.samband.server.funding.budget.Budgets;
import org.samband.server.funding.budget.LineKind;
import org.samband.server.funding.budget.Money;
import org.samband.server.funding.grant.GrantApplication;
import org.samband.server.funding.grant.GrantApplications;
import org.samband.server.funding.invoice.Invoicing;
import org.samband.server.funding.invoice.IssuedRuns;
import org.samband.server.funding.invoice.Payments;
import org.samband.server.funding.invoice.Vat;
import org.samband.server.funding.result.Actual;
import org.samband.server.funding.result.Results;
import org.samband.server.funding.result.Target;
import org.samband.server.plan.Amount;
import org.samband.server.plan.PlanId;
import org.samband.server.register.OrganisationId;
import org.springframework.context.ApplicationContext;

/** Gives the current alliance an agreement and money of every kind, made as its people would make it. */
final class FilledMoney {

    private static final int YEAR = 2016;

    private final ApplicationContext application;

    FilledMoney(ApplicationContext application) {
        this.application = application;
    }

    void fill(PlanId plan) {
        var run = application
                .getAutowireCapableBeanFactory()
                .createBean(IssuedRuns.class)
                .issued(YEAR);
        var levies = application.getBean(Levies.class);
        var scheme = levies.get(run.levy()).scheme();
        var payer = application
                .getBean(Participations.class)
                .on(scheme, LocalDate.of(YEAR, 1, 1))
                .getFirst()
                .organisation();
        agreeOn(scheme, payer);
        levies.set(
                run.levy(),
                Validity.always(),
                "Avtale om fordeling",
                false,
                List.of(new CostKey.KeyShare(payer, BigDecimal.ONE)));
        application
                .getBean(WhatIf.class)
                .keep(
                        "Dyrere",
                        new WhatIfQuestion(
                                run.levy(), YEAR, BigDecimal.TEN, null, null, null, null, List.of(), List.of()));
        invoice(run);
        budget(scheme, plan);
        comeTo(scheme);
        application
                .getBean(GrantApplications.class)
                .plan(new GrantApplication.Request("Fylkeskommunen", "Rent vann", 100_000L, null, false, null));
    }

    private void agreeOn(SchemeId scheme, OrganisationId party) {
        application
                .getBean(Agreements.class)
                .make(
                        scheme,
                        new Agreement.Draft("Samarbeidsavtale", Validity.always(), null, null, null),
                        List.of(party));
    }

    private void invoice(LevyRun run) {
        var invoicing = application.getBean(Invoicing.class);
        invoicing.agree(30, Vat.OUTSIDE, 0, "Kontingent", null, null);
        var invoice = invoicing.issue(run.id(), LocalDate.of(YEAR, 2, 1)).getFirst();
        application.getBean(Payments.class).note(invoice.id(), LocalDate.of(YEAR, 3, 1), 100, null);
    }

    private void budget(SchemeId scheme, PlanId plan) {
        var budget = application
                .getBean(Budgets.class)
                .begin(scheme, YEAR, "Budsjett", plan)
                .id();
        var lines = application.getBean(BudgetLines.class);
        var line = lines.add(
                budget, LineKind.LEVIES, BudgetLine.Content.of("Kontingent", Money.of(Amount.of(100_000, "NOK"))));
        lines.refer(budget, line.post(), null, "1200", null);
    }

    private void comeTo(SchemeId scheme) {
        var results = application.getBean(Results.class);
        var year = results.begin(scheme, YEAR).id();
        results.enter(year, List.of(new Actual("3000", "Kontingent", true, 100_000)));
        var line = results.view(year).lines().getFirst();
        results.map(year, Map.of(line.id(), new Target.OfKind(LineKind.LEVIES)));
    }
}

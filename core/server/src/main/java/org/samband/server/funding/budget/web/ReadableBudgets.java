package org.samband.server.funding.budget.web;

import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.funding.budget.Budget;
import org.samband.server.funding.budget.BudgetId;
import org.samband.server.funding.budget.BudgetState;
import org.samband.server.funding.budget.BudgetView;
import org.samband.server.funding.budget.Budgets;
import org.springframework.stereotype.Component;

/** The budgets that whoever asks may read: a member's contact those that were adopted. */
@Component
public class ReadableBudgets {

    private final Budgets budgets;
    private final Access access;

    ReadableBudgets(Budgets budgets, Access access) {
        this.budgets = budgets;
        this.access = access;
    }

    public List<Budget> all() {
        return budgets.all().stream().filter(this::readable).toList();
    }

    public BudgetView view(BudgetId id) {
        var view = budgets.view(id);
        access.require(readable(view.budget()));
        return view;
    }

    private boolean readable(Budget budget) {
        var settled = budget.state() == BudgetState.ADOPTED || budget.state() == BudgetState.SUPERSEDED;
        return settled || access.inside();
    }
}

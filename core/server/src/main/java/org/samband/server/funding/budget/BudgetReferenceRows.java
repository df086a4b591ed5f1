package org.samband.server.funding.budget;

import java.util.List;
import org.samband.server.data.Rows;

/** The members' references to posts of budgets in the database. */
interface BudgetReferenceRows extends Rows<BudgetReference, BudgetReferenceId> {

    List<BudgetReference> findByBudgetIdOrderById(BudgetId budget);
}

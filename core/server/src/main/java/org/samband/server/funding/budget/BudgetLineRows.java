package org.samband.server.funding.budget;

import java.util.List;
import org.samband.server.data.Rows;

/** The lines of budgets in the database. */
interface BudgetLineRows extends Rows<BudgetLine, BudgetLineId> {

    List<BudgetLine> findByBudgetIdOrderByPosition(BudgetId budget);
}

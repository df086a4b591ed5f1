package org.samband.server.funding.budget;

import java.util.List;
import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The budgets of the current alliance in the database. */
interface BudgetRows extends Rows<Budget, BudgetId> {

    List<Budget> findAllByOrderByYearDescIdDesc();

    /** Finds a budget and keeps others from changing it until the transaction ends. */
    @Query("select * from budget where id = :id for update")
    Optional<Budget> lock(BudgetId id);
}

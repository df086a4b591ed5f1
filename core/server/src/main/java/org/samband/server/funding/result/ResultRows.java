package org.samband.server.funding.result;

import java.util.List;
import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The results of the current alliance in the database. */
interface ResultRows extends Rows<YearlyResult, ResultId> {

    /** Finds one and keeps others from entering its figures until the transaction ends. */
    @Query("select * from yearly_result where id = :id for update")
    Optional<YearlyResult> lock(ResultId id);

    List<YearlyResult> findAllByOrderByYearDesc();
}

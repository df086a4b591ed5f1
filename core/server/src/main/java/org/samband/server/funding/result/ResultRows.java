package org.samband.server.funding.result;

import java.util.List;
import org.samband.server.data.Rows;

/** The results of the current alliance in the database. */
interface ResultRows extends Rows<YearlyResult, ResultId> {

    List<YearlyResult> findAllByOrderByYearDesc();
}

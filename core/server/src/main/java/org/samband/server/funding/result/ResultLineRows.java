package org.samband.server.funding.result;

import java.util.List;
import org.samband.server.data.Rows;

/** The actual figures in the database. */
interface ResultLineRows extends Rows<ResultLine, ResultLineId> {

    List<ResultLine> findByResultIdOrderByPosition(ResultId result);
}

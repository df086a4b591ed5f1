package org.samband.server.body;

import java.util.List;
import org.samband.server.data.Rows;

/** The bodies of the current alliance in the database. */
interface BodyRows extends Rows<Body, BodyId> {

    List<Body> findAllByOrderByPositionAscNameAsc();
}

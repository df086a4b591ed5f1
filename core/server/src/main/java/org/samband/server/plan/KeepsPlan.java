package org.samband.server.plan;

import java.util.List;

/** What other modules keep of a plan, so that it cannot be removed. */
public interface KeepsPlan {

    /** Names what rests on a plan. */
    List<String> keepOf(PlanId plan);
}

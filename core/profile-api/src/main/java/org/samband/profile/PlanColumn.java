package org.samband.profile;

import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A column of the tables in which a plan is read.
 *
 * @param key {@code level:} and the key of a level, or one of the common columns
 */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public record PlanColumn(String key) {

    /** When an element happens. */
    public static final PlanColumn SCHEDULE = new PlanColumn("schedule");
    /** Who answers for it. */
    public static final PlanColumn RESPONSIBLE = new PlanColumn("responsible");
    /** How far it has come; only those of the alliance see it. */
    public static final PlanColumn STATUS = new PlanColumn("status");
    /** What it should lead to. */
    public static final PlanColumn EFFECT = new PlanColumn("effect");
    /** To what it goes back, such as a strategy. */
    public static final PlanColumn REFERENCE = new PlanColumn("reference");
    /** The money and work set aside for it. */
    public static final PlanColumn MONEY = new PlanColumn("money");

    static final String LEVEL = "level:";

    private static final Set<PlanColumn> COMMON = Set.of(SCHEDULE, RESPONSIBLE, STATUS, EFFECT, REFERENCE, MONEY);

    /** Returns the column with the elements of a level. */
    public static PlanColumn level(String level) {
        return new PlanColumn(LEVEL + level);
    }

    /** Returns the columns that most plans are read in, after those of the levels. */
    public static List<PlanColumn> usual() {
        return List.of(SCHEDULE, RESPONSIBLE, STATUS);
    }

    /** Tells whether a plan of these levels can have it. */
    boolean fits(PlanStructure structure) {
        return key.startsWith(LEVEL)
                ? structure.level(key.substring(LEVEL.length())).isPresent()
                : COMMON.contains(this);
    }
}

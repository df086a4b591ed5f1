package org.samband.server.settings;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samband.profile.ReportingCycle;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The reporting cycles that the alliance uses, each by its key; all of its profile's where there is none here. */
@Component
@Order(30)
public class CyclesPart extends RecordPart<CyclesPart.Use> {

    /** The name of the part. */
    public static final String KEY = "cycles";

    private final ReportingCycles cycles;
    private final Alliances alliances;

    CyclesPart(ReportingCycles cycles, Alliances alliances) {
        super(KEY, Use.class);
        this.cycles = cycles;
        this.alliances = alliances;
    }

    @Override
    protected Map<String, Use> kept() {
        var kept = new TreeMap<String, Use>();
        alliances
                .find(ThisAlliance.get().id())
                .orElseThrow(Refusal::notFound)
                .daysToReport()
                .forEach((cycle, days) -> kept.put(cycle, new Use(days)));
        return kept;
    }

    @Override
    protected void check(String place, Use use, Faults faults) {
        var days = use.daysToReport();
        if (cycles.known().stream().map(ReportingCycle::key).noneMatch(place::equals)) {
            faults.add("alliance.cycle-unknown", place);
        } else if (days != null && (days < 0 || days > ReportingCycles.MOST_DAYS)) {
            faults.add("alliance.cycle-days", ReportingCycles.MOST_DAYS);
        }
    }

    @Override
    protected Use normal(Use use) {
        return new Use(use.days());
    }

    @Override
    protected void keep(SortedMap<String, Use> values) {
        if (values.isEmpty()) {
            cycles.useAll();
            return;
        }
        var version = alliances
                .find(ThisAlliance.get().id())
                .orElseThrow(Refusal::notFound)
                .version();
        var days = new TreeMap<String, Integer>();
        values.forEach((cycle, use) -> days.put(cycle, use.days()));
        cycles.use(version, days);
    }

    /**
     * That a cycle is used.
     *
     * @param daysToReport how many days after a period its report is due; as usual where it is not said
     */
    public record Use(@Nullable Integer daysToReport) {
        int days() {
            return daysToReport == null ? ReportingCycles.USUAL_DAYS : daysToReport;
        }
    }
}

package org.samband.server.alliance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.ReportingCycle;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which reporting cycles would come, go or have other periods. */
@Component
@Order(20)
class CycleEffects implements UpgradeEffects {

    private final ReportingCycles cycles;

    CycleEffects(ReportingCycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public List<Effect> of(Shadow shadow) {
        var effects = new ArrayList<Effect>();
        for (var cycle : shadow.byNow(cycles::used)) {
            var then = cycle(shadow.then(), cycle.key());
            if (then == null) {
                effects.add(Effect.breaks("upgrade.cycle-gone", cycle.key()));
            } else if (!then.equals(cycle)) {
                effects.add(Effect.breaks(
                        "upgrade.cycle-other", cycle.key(), cycle.periodsPerYear(), then.periodsPerYear()));
            }
        }
        shadow.then().reportingCycles().stream()
                .map(ReportingCycle::key)
                .filter(Predicate.not(key -> cycle(shadow.now(), key) != null))
                .forEach(key -> effects.add(Effect.changes("upgrade.cycle-new", key)));
        return effects;
    }

    private static @Nullable ReportingCycle cycle(AllianceProfile profile, String key) {
        return profile.reportingCycles().stream()
                .filter(cycle -> cycle.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}

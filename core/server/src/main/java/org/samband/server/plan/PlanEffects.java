package org.samband.server.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Certainty;
import org.samband.profile.Level;
import org.samband.server.alliance.Effect;
import org.samband.server.alliance.Shadow;
import org.samband.server.alliance.UpgradeEffects;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What plans use that another version of the profile would not know: levels and what they carry, sources, certainties. */
@Component
@Order(30)
@Transactional(readOnly = true)
class PlanEffects implements UpgradeEffects {

    private final JdbcClient sql;

    PlanEffects(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Effect> of(Shadow shadow) {
        var effects = new ArrayList<Effect>();
        var used = counted("select level, count(*) from plan_element group by level order by level");
        used.forEach((key, count) -> shadow.then()
                .planStructure()
                .level(key)
                .ifPresentOrElse(
                        then -> shadow.now()
                                .planStructure()
                                .level(key)
                                .ifPresent(now -> features(effects, key, count, now, then)),
                        () -> effects.add(Effect.breaks("upgrade.level-gone", key, count))));
        if (!levels(shadow.now()).equals(levels(shadow.then()))) {
            effects.add(Effect.changes(
                    "upgrade.levels",
                    String.join(", ", levels(shadow.now())),
                    String.join(", ", levels(shadow.then()))));
        }
        counted("select source, count(*) from plan_resource where source is not null group by source order by source")
                .forEach((key, count) -> {
                    if (shadow.now().resourceSources().contains(key)
                            && !shadow.then().resourceSources().contains(key)) {
                        effects.add(Effect.breaks("upgrade.source-gone", key, count));
                    }
                });
        counted("select certainty, count(*) from plan_resource where certainty is not null group by certainty"
                        + " order by certainty")
                .forEach((key, count) -> {
                    if (knows(shadow.now(), key) && !knows(shadow.then(), key)) {
                        effects.add(Effect.breaks("upgrade.certainty-gone", key, count));
                    }
                });
        return effects;
    }

    private static void features(List<Effect> effects, String key, long count, Level now, Level then) {
        var lost = now.features().stream()
                .filter(feature -> !then.has(feature))
                .map(feature -> feature.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
        if (!lost.isEmpty()) {
            effects.add(Effect.breaks("upgrade.level-loses", key, String.join(", ", lost), count));
        }
    }

    private static List<String> levels(AllianceProfile profile) {
        return profile.planStructure().levels().stream().map(Level::key).toList();
    }

    private static boolean knows(AllianceProfile profile, String certainty) {
        return profile.certainties().stream().map(Certainty::key).anyMatch(certainty::equals);
    }

    private Map<String, Long> counted(String select) {
        var counts = new LinkedHashMap<String, Long>();
        sql.sql(select).query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }
}

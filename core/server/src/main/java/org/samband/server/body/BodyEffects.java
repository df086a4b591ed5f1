package org.samband.server.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.server.alliance.Effect;
import org.samband.server.alliance.Shadow;
import org.samband.server.alliance.UpgradeEffects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which kinds of bodies that there are another version of the profile would not know, or seat or number otherwise. */
@Component
@Order(40)
@Transactional(readOnly = true)
class BodyEffects implements UpgradeEffects {

    private final Bodies bodies;

    BodyEffects(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<Effect> of(Shadow shadow) {
        var effects = new ArrayList<Effect>();
        for (var body : bodies.all()) {
            var now = type(shadow.now(), body.type().orElse(null));
            var then = type(shadow.then(), body.type().orElse(null));
            if (now.isEmpty() || now.equals(then)) {
                continue;
            }
            if (then.isEmpty()) {
                effects.add(Effect.breaks(
                        "upgrade.body-type-gone", body.name(), now.get().key()));
            } else {
                different(effects, body.name(), now.get(), then.get());
            }
        }
        if (!shadow.now().caseNumbering().equals(shadow.then().caseNumbering())) {
            effects.add(Effect.changes(
                    "upgrade.numbering",
                    shadow.now().caseNumbering().pattern(),
                    shadow.then().caseNumbering().pattern()));
        }
        return effects;
    }

    private static void different(List<Effect> effects, String body, BodyType now, BodyType then) {
        if (!now.seats().equals(then.seats())) {
            effects.add(Effect.changes("upgrade.seats", body));
        }
        if (!now.deciding().equals(then.deciding()) || now.standing() != then.standing()) {
            effects.add(Effect.changes("upgrade.deciding", body));
        }
        if (!now.rules().equals(then.rules()) || !now.quorum().equals(then.quorum())) {
            effects.add(Effect.changes("upgrade.seating-rules", body));
        }
    }

    private static Optional<BodyType> type(AllianceProfile profile, @Nullable String key) {
        return profile.bodyTypes().stream()
                .filter(type -> type.key().equals(key))
                .findFirst();
    }
}

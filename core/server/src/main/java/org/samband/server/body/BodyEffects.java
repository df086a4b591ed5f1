package org.samband.server.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.profile.CaseNumbering;
import org.samband.server.alliance.Effect;
import org.samband.server.alliance.Shadow;
import org.samband.server.alliance.UpgradeEffects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which kinds of bodies that there are another version of the profile would not know, or seat, count or number otherwise. */
@Component
@Order(40)
@Transactional(readOnly = true)
class BodyEffects implements UpgradeEffects {

    private final Bodies bodies;
    private final BodyRules rules;
    private final Appointments appointments;

    BodyEffects(Bodies bodies, BodyRules rules, Appointments appointments) {
        this.bodies = bodies;
        this.rules = rules;
        this.appointments = appointments;
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
                offices(effects, body, shadow);
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

    /** People keep an office that they were entered with, but nothing asks for it any more and it has no word. */
    private void offices(List<Effect> effects, Body body, Shadow shadow) {
        var gone = new TreeSet<>(shadow.byNow(rules::offices));
        gone.removeAll(Set.copyOf(shadow.byThen(rules::offices)));
        for (var office : gone) {
            var holders = appointments.of(body.id()).stream()
                    .filter(each -> each.offices().contains(office))
                    .count();
            if (holders > 0) {
                effects.add(Effect.breaks("upgrade.offices-gone", body.name(), holders, office));
            }
        }
    }

    private static void different(List<Effect> effects, String body, BodyType now, BodyType then) {
        if (differ(now, then, BodyType::seats)) {
            effects.add(Effect.changes("upgrade.seats", body));
        }
        if (differ(now, then, BodyType::deciding) || differ(now, then, BodyType::standing)) {
            effects.add(Effect.changes("upgrade.deciding", body));
        }
        if (differ(now, then, BodyType::rules) || differ(now, then, BodyType::quorum)) {
            effects.add(Effect.changes("upgrade.seating-rules", body));
        }
        if (differ(now, then, BodyType::approvals)) {
            effects.add(Effect.changes("upgrade.minutes", body));
        }
        if (differ(now, then, BodyType::voting)) {
            effects.add(Effect.changes("upgrade.votes", body));
        }
        if (differ(now, then, BodyType::renewal)) {
            effects.add(Effect.changes("upgrade.renewal", body));
        }
        if (differ(now, then, BodyType::next)) {
            effects.add(Effect.changes("upgrade.next", body));
        }
        if (differ(now, then, BodyType::numbering)) {
            effects.add(Effect.changes("upgrade.body-numbering", body, pattern(then)));
        }
    }

    private static boolean differ(BodyType now, BodyType then, Function<BodyType, Object> part) {
        return !Objects.equals(part.apply(now), part.apply(then));
    }

    private static String pattern(BodyType type) {
        return type.numbering().map(CaseNumbering::pattern).orElse("–");
    }

    private static Optional<BodyType> type(AllianceProfile profile, @Nullable String key) {
        return profile.bodyTypes().stream()
                .filter(type -> type.key().equals(key))
                .findFirst();
    }
}

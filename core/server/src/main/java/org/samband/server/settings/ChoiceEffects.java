package org.samband.server.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.samband.server.alliance.Effect;
import org.samband.server.alliance.Shadow;
import org.samband.server.alliance.UpgradeEffects;
import org.samband.server.web.Message;
import org.samband.server.web.Mistake;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which of the alliance's own choices another version of the profile would no longer take, asked of the part that each is in. */
@Component
@Order(15)
@Transactional(readOnly = true)
class ChoiceEffects implements UpgradeEffects {

    private final List<SettingsPart> parts;

    ChoiceEffects(List<SettingsPart> parts) {
        this.parts = parts;
    }

    @Override
    public List<Effect> of(Shadow shadow) {
        var effects = new ArrayList<Effect>();
        for (var part : parts) {
            var chosen = part.now();
            // What does not fit today either is no fault of the other version.
            var known = new HashSet<>(shadow.byNow(() -> part.mistakes(chosen)));
            shadow.byThen(() -> part.mistakes(chosen)).stream()
                    .filter(mistake -> !known.contains(mistake))
                    .forEach(mistake -> effects.add(Effect.breaks(
                            "upgrade.choice",
                            Message.of("settings.part." + part.key()),
                            place(part, mistake),
                            mistake.message())));
        }
        return effects;
    }

    private static String place(SettingsPart part, Mistake mistake) {
        var beginning = part.key() + "/";
        return mistake.field().startsWith(beginning) ? mistake.field().substring(beginning.length()) : part.key();
    }
}

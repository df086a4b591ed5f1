package org.samband.server.alliance;

import java.util.List;

/** What another version of its profile would mean for an alliance, what would break first. */
public record UpgradeTrial(Alliance alliance, List<Effect> effects) {

    public boolean breaks() {
        return effects.stream().anyMatch(Effect::breaks);
    }
}

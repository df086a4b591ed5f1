package org.samband.server.alliance;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.samband.profile.AllianceProfile;
import org.samband.server.plugin.NodePlugins;
import org.samband.server.plugin.ProfileJar;
import org.samband.server.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tries a version of a profile with what alliances have, and saves nothing. */
@Component
public class UpgradeTrials {

    private static final Logger LOG = LoggerFactory.getLogger(UpgradeTrials.class);

    private final AllianceProfiles profiles;
    private final NodePlugins node;
    private final ObjectProvider<UpgradeEffects> parts;

    UpgradeTrials(AllianceProfiles profiles, NodePlugins node, ObjectProvider<UpgradeEffects> parts) {
        this.profiles = profiles;
        this.node = node;
        this.parts = parts;
    }

    /** Tries the profile of an alliance in the version that a jar brings; the jar need not be on. */
    public UpgradeTrial of(Alliance alliance, ProfileJar jar) {
        var candidate = candidate(alliance, jar);
        return ThisAlliance.call(alliance, () -> {
            var now = profiles.working().orElseThrow(Refusal::notFound);
            var then = new WorkingProfile(candidate, Objects.requireNonNull(jar.pluginVersion()), false);
            var shadow = new Shadow(alliance, now, then);
            var effects = parts.orderedStream()
                    .flatMap(part -> of(part, shadow))
                    .sorted(Comparator.comparing(effect -> !effect.breaks()))
                    .toList();
            return new UpgradeTrial(alliance, effects);
        });
    }

    private static Stream<Effect> of(UpgradeEffects part, Shadow shadow) {
        try {
            return part.of(shadow).stream();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A trial of a profile failed", e);
            return Stream.of(Effect.breaks("upgrade.trial-failed", e.getClass().getSimpleName()));
        }
    }

    private AllianceProfile candidate(Alliance alliance, ProfileJar jar) {
        return node.profiles(jar).stream()
                .filter(profile -> profile.id().equals(alliance.profile()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}

package org.samband.server.alliance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.CurrentAlliance;
import org.samband.server.plugin.InstalledJars;
import org.samband.server.plugin.NodePlugins;
import org.samband.server.plugin.ProfileAction;
import org.samband.server.plugin.ProfileTrail;
import org.samband.server.plugin.Profiles;
import org.samband.server.plugin.Versions;
import org.samband.server.web.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Moves alliances from one version of their profile to another, forwards or back; requests that have begun end as they began. */
@Component
public class ProfileMoves {

    private final AllianceRows rows;
    private final Profiles profiles;
    private final NodePlugins node;
    private final InstalledJars jars;
    private final ProfileTrail trail;
    private final TransactionOperations transactions;

    ProfileMoves(
            AllianceRows rows,
            Profiles profiles,
            NodePlugins node,
            InstalledJars jars,
            ProfileTrail trail,
            TransactionOperations transactions) {
        this.rows = rows;
        this.profiles = profiles;
        this.node = node;
        this.jars = jars;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** Returns the versions that an alliance may move to, the newest first, its own too. */
    public List<String> versions(Alliance alliance) {
        return profiles.versions(alliance.profile()).stream()
                .sorted(Versions.ASCENDING.reversed())
                .toList();
    }

    /** Moves an alliance that is still at the version of its settings that somebody has seen, if they say which. */
    public Alliance move(AllianceId id, @Nullable Integer seen, String version) {
        var alliance = rows.findById(id).orElseThrow(Refusal::notFound);
        if (seen != null && alliance.version() != seen) {
            throw new OptimisticLockingFailureException("The alliance is at version " + alliance.version());
        }
        var before = alliance.profileVersion();
        if (before.equals(Optional.of(version))) {
            return alliance;
        }
        if (profiles.find(alliance.profile(), version).isEmpty()) {
            node.catchUp();
        }
        if (profiles.find(alliance.profile(), version).isEmpty()) {
            throw Refusal.at("version", "upgrade.version-missing", alliance.profile(), version);
        }
        var jar = jars.bringing(alliance.profile(), version).orElseThrow(Refusal::notFound);
        var back = before.filter(from -> Versions.ASCENDING.compare(version, from) < 0)
                .isPresent();
        alliance.workBy(version);
        return CurrentAlliance.call(
                id.value(),
                () -> Objects.requireNonNull(transactions.execute(_ -> {
                    trail.moved(
                            back ? ProfileAction.ROLLED_BACK : ProfileAction.MOVED,
                            jar,
                            id.value(),
                            alliance.name(),
                            before.orElse(null));
                    return rows.save(alliance);
                })));
    }
}

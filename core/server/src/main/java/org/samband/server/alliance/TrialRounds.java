package org.samband.server.alliance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.plugin.InstalledJars;
import org.samband.server.plugin.ProfileJar;
import org.samband.server.plugin.ProfileUser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Tries a version with all who work by another, as many of them in one request as can be answered before whoever asked, or a
 * proxy between, gives up.
 */
@Component
public class TrialRounds {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final InstalledJars jars;
    private final Alliances alliances;
    private final UpgradeTrials trials;
    private final Duration longest;

    @Autowired
    TrialRounds(InstalledJars jars, Alliances alliances, UpgradeTrials trials) {
        this(jars, alliances, trials, LONGEST);
    }

    TrialRounds(InstalledJars jars, Alliances alliances, UpgradeTrials trials, Duration longest) {
        this.jars = jars;
        this.alliances = alliances;
        this.trials = trials;
        this.longest = longest;
    }

    /**
     * Tries it with the next alliances, at least with one.
     *
     * @param after the slug of the last one that was tried, or null to begin
     */
    public TrialRound after(@Nullable String after, ProfileJar jar) {
        var waiting = jars.dependents().elsewhere(jar).stream()
                .sorted(Comparator.comparing(ProfileUser::slug))
                .filter(user -> after == null || user.slug().compareTo(after) > 0)
                .flatMap(user -> alliances.find(new AllianceId(user.id())).stream())
                .toList();
        var done = new ArrayList<UpgradeTrial>();
        var begun = System.nanoTime();
        for (var alliance : waiting) {
            done.add(trials.of(alliance, jar));
            if (System.nanoTime() - begun >= longest.toNanos()) {
                break;
            }
        }
        return new TrialRound(List.copyOf(done), waiting.size() - done.size());
    }
}

package org.samband.server.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.samband.profile.levy.LevyRule;
import org.samband.server.alliance.Effect;
import org.samband.server.alliance.Shadow;
import org.samband.server.alliance.UpgradeEffects;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the last run of each levy would come to by another version of the profile, recomputed in shadow. */
@Component
@Order(60)
class LevyEffects implements UpgradeEffects {

    private static final int MOST = 5;

    private final Levies levies;
    private final LevyRuns runs;
    private final Computing computing;
    private final MoneyTexts texts;

    LevyEffects(Levies levies, LevyRuns runs, Computing computing, MoneyTexts texts) {
        this.levies = levies;
        this.runs = runs;
        this.computing = computing;
        this.texts = texts;
    }

    @Override
    public List<Effect> of(Shadow shadow) {
        var effects = new ArrayList<Effect>();
        for (var levy : levies.all()) {
            var rule = levy.terms().rule();
            if (shadow.then().levyRules().stream().map(LevyRule::key).noneMatch(rule::equals)) {
                effects.add(Effect.breaks("upgrade.levy-rule-gone", levy.title(), rule));
                continue;
            }
            runs.of(levy.id()).stream()
                    .filter(run -> run.kind() == RunKind.ORDINARY)
                    .findFirst()
                    .ifPresent(run -> compare(effects, levy, run, shadow));
        }
        return effects;
    }

    private void compare(List<Effect> effects, Levy levy, LevyRun run, Shadow shadow) {
        var question = Question.asAgreed(levy, run.time());
        try {
            var then = shadow.byThen(() -> computing.compute(question));
            var now = now(question, run, shadow);
            var changed = then.lines().stream()
                    .filter(line -> !Objects.equals(now.get(line.payer()), line.amount()))
                    .toList();
            if (!changed.isEmpty()) {
                var amounts =
                        new LevyAmounts(run.inputs().unit(), run.currency().orElse(null), texts.own());
                var shown = changed.stream()
                        .limit(MOST)
                        .map(line -> line.name() + ": " + amounts.amount(now.getOrDefault(line.payer(), 0L)) + " → "
                                + amounts.amount(line.amount()))
                        .toList();
                effects.add(Effect.changes(
                        "upgrade.levy", levy.title(), run.year(), changed.size(), String.join("; ", shown)));
            }
        } catch (Refusal refusal) {
            if (worksNow(question, shadow)) {
                effects.add(Effect.breaks("upgrade.levy-fails", levy.title(), run.year(), refusal.reason()));
            }
        }
    }

    /** By the present version and today's figures, so that only the version makes a difference; else as it was computed. */
    private Map<OrganisationId, Long> now(Question question, LevyRun run, Shadow shadow) {
        var amounts = new LinkedHashMap<OrganisationId, Long>();
        try {
            shadow.byNow(() -> computing.compute(question))
                    .lines()
                    .forEach(line -> amounts.put(line.payer(), line.amount()));
        } catch (Refusal refusal) {
            runs.contributions(run.id()).forEach(each -> amounts.put(each.payer(), each.amount()));
        }
        return amounts;
    }

    private boolean worksNow(Question question, Shadow shadow) {
        try {
            shadow.byNow(() -> computing.compute(question));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }
}

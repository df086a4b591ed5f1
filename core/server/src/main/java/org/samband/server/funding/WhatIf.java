package org.samband.server.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Actor;
import org.samband.server.register.Populations;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what a levy would come to if something about it were different; nothing real changes. */
@Component
@Transactional(readOnly = true)
public class WhatIf {

    private static final int LONGEST_TITLE = 200;

    private final LevyRows levies;
    private final LevyRunRows runs;
    private final ScenarioRows scenarios;
    private final Computing computing;
    private final Populations populations;
    private final LevyChecks checks;
    private final Clock clock;

    WhatIf(
            LevyRows levies,
            LevyRunRows runs,
            ScenarioRows scenarios,
            Computing computing,
            Populations populations,
            LevyChecks checks,
            Clock clock) {
        this.levies = levies;
        this.runs = runs;
        this.scenarios = scenarios;
        this.computing = computing;
        this.populations = populations;
        this.checks = checks;
        this.clock = clock;
    }

    /** Returns the effect, or refuses where it cannot be computed. */
    public Effect ask(WhatIfQuestion question) {
        var levy = levies.findById(question.levy()).orElseThrow(Refusal::notFound);
        var rate = question.rate();
        if (rate != null && rate.signum() < 0) {
            throw Refusal.at("rate", "levy.rate-negative");
        }
        var source = question.source();
        if (source != null && populations.source(source).isEmpty()) {
            throw Refusal.at("source", "levy.source-unknown", source);
        }
        checks.requireComparable(levy.terms(), question);
        var after = computing.compute(question.of(levy));
        try {
            var before = computing.compute(Question.asAgreed(levy, RunTime.of(question.year())));
            return Effect.of(levy, question, after, Optional.of(before), null);
        } catch (Refusal refusal) {
            return Effect.of(levy, question, after, Optional.empty(), refusal.reason());
        }
    }

    /** Returns the year that is most likely asked about: of the latest run, or else of the latest figures. */
    public int likelyYear(Levy levy) {
        return runs.of(levy.id().value()).stream()
                .map(LevyRun::year)
                .findFirst()
                .orElseGet(() -> days(levy).stream()
                        .max(LocalDate::compareTo)
                        .map(day -> day.getYear()
                                + levy.terms().figures().reference().referenceYearsBefore())
                        .orElseGet(() -> LocalDate.now(clock).getYear()));
    }

    /** Returns the days for which the levy's statistic has figures. */
    public List<LocalDate> days(Levy levy) {
        return days(levy, null);
    }

    /** Returns the days for which another statistic has figures, or the levy's own. */
    public List<LocalDate> days(Levy levy, @Nullable String other) {
        var source = other == null ? levy.terms().figures().source() : other;
        return source == null ? List.of() : populations.dates(source);
    }

    public List<Scenario> kept() {
        return scenarios.inOrder();
    }

    @Transactional
    public Scenario keep(String title, WhatIfQuestion question) {
        var text = checks.text("title", title, LONGEST_TITLE);
        if (text == null) {
            throw Refusal.at("title", "levy.title-missing");
        }
        var effect = ask(question);
        return scenarios.save(Scenario.kept(
                text,
                question,
                effect,
                clock.instant(),
                Actor.current().map(Actor::name).orElse("")));
    }

    /** Returns one that was kept, or refuses as unknown. */
    public Scenario kept(ScenarioId id) {
        return scenarios.findById(id).orElseThrow(Refusal::notFound);
    }

    @Transactional
    public void throwAway(ScenarioId id) {
        scenarios.delete(kept(id));
    }
}

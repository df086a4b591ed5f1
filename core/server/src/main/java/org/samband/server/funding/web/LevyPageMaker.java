package org.samband.server.funding.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.ApportionmentRule;
import org.samband.server.access.Access;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.funding.Levies;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyId;
import org.samband.server.funding.LevyRules;
import org.samband.server.funding.LevyRunId;
import org.samband.server.funding.WhatIf;
import org.samband.server.register.Organisation;
import org.samband.server.register.Organisations;
import org.samband.server.register.PopulationSource;
import org.samband.server.register.Populations;
import org.samband.server.rule.Role;
import org.springframework.stereotype.Component;

/** Gathers what the page of a levy shows. */
@Component
class LevyPageMaker {

    private final Levies levies;
    private final LevyRules rules;
    private final ReadableRuns runs;
    private final WhatIf whatIf;
    private final Schemes schemes;
    private final Participations participations;
    private final Organisations organisations;
    private final Populations populations;
    private final Access access;

    LevyPageMaker(
            Levies levies,
            LevyRules rules,
            ReadableRuns runs,
            WhatIf whatIf,
            Schemes schemes,
            Participations participations,
            Organisations organisations,
            Populations populations,
            Access access) {
        this.levies = levies;
        this.rules = rules;
        this.runs = runs;
        this.whatIf = whatIf;
        this.schemes = schemes;
        this.participations = participations;
        this.organisations = organisations;
        this.populations = populations;
        this.access = access;
    }

    /**
     * Returns the page.
     *
     * @param after the run after which its list begins, or null for the newest
     */
    LevyPage page(LevyId id, @Nullable LevyRunId after, LevyTyped typed) {
        var levy = levies.get(id);
        var year = whatIf.likelyYear(levy);
        var rule = rules.find(levy.terms().rule());
        return new LevyPage(
                levy,
                schemes.get(levy.scheme()),
                county(levy),
                source(levy),
                levies.rates(id),
                levies.keys(id),
                runs.ofLevy(id, after),
                participations
                        .during(levy.scheme(), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                        .size(),
                year,
                rule.filter(LevyRules::takesKey).isPresent(),
                rule.filter(ApportionmentRule.class::isInstance).isPresent(),
                access.may(Role.SECRETARIAT),
                access.may(Role.SECRETARIAT, Role.CONTRIBUTOR),
                typed);
    }

    @Nullable
    Organisation county(Levy levy) {
        var within = levy.terms().who().withinId();
        return within == null ? null : organisations.find(within).orElse(null);
    }

    private @Nullable PopulationSource source(Levy levy) {
        var key = levy.terms().figures().source();
        return key == null ? null : populations.source(key).orElse(null);
    }
}

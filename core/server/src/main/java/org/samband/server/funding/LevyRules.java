package org.samband.server.funding;

import java.util.List;
import java.util.Optional;
import org.samband.profile.levy.ApportionmentRule;
import org.samband.profile.levy.Basis;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.levy.RateRule;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** The rules that the profile of the current alliance brings. */
@Component
public class LevyRules {

    private final AllianceProfiles profiles;

    LevyRules(AllianceProfiles profiles) {
        this.profiles = profiles;
    }

    public List<LevyRule> all() {
        return List.copyOf(profiles.current().levyRules());
    }

    /** Tells whether a rule shares by what an agreement sets, itself or in code of its profile that splits the total. */
    public static boolean takesKey(LevyRule rule) {
        var splits = rule instanceof ApportionmentRule shared && shared.split() != null;
        return splits || rule.basis() instanceof Basis.Agreed;
    }

    public Optional<LevyRule> find(String key) {
        return all().stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    /** Returns the rule of a levy with the levy's own rounding, or refuses where the profile has it no longer. */
    LevyRule get(LevyTerms terms) {
        var rule = find(terms.rule()).orElseThrow(() -> Refusal.conflict("levy.rule.unknown", terms.rule(), profile()));
        return rule instanceof RateRule rate ? rate.rounded(terms.rounding().ofRule()) : rule;
    }

    RuleCall call(LevyRule rule) {
        return new RuleCall(rule.key(), profile(), profiles.code());
    }

    String profile() {
        return ThisAlliance.get().profile();
    }

    String version() {
        return profiles.version().orElse("");
    }
}

package org.samband.server.alliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Term;
import org.samband.server.plugin.Terms;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which words would be others; what the alliance itself has named stays. */
@Component
@Order(10)
class TermEffects implements UpgradeEffects {

    private static final int MOST = 12;

    private final OwnTerms ownTerms;

    TermEffects(OwnTerms ownTerms) {
        this.ownTerms = ownTerms;
    }

    @Override
    public List<Effect> of(Shadow shadow) {
        var effects = new ArrayList<Effect>();
        var spoken = ThisAlliance.get().language();
        if (speaks(shadow.now(), spoken) && !speaks(shadow.then(), spoken)) {
            effects.add(Effect.breaks("upgrade.language-gone", spoken));
        }
        var own = ownTerms.all();
        for (var language : shadow.now().terminology().languages()) {
            var changed = changed(language, own.getOrDefault(language, Map.of()), shadow);
            if (!changed.isEmpty()) {
                var shown = String.join("; ", changed.subList(0, Math.min(MOST, changed.size())));
                effects.add(Effect.changes("upgrade.terms", language, changed.size(), shown));
            }
        }
        return effects;
    }

    private static List<String> changed(String language, Map<String, Term> own, Shadow shadow) {
        var now = Terms.of(language, own, shadow.now());
        var then = Terms.of(language, own, shadow.then());
        var concepts = new TreeSet<>(shadow.now().terminology().concepts(language));
        concepts.addAll(shadow.then().terminology().concepts(language));
        return concepts.stream()
                .filter(concept -> !now.term(concept).equals(then.term(concept)))
                .map(concept -> concept + ": " + said(now.term(concept), then.term(concept)))
                .toList();
    }

    private static String said(Term now, Term then) {
        return now.singular().equals(then.singular())
                ? forms(now) + " → " + forms(then)
                : now.singular() + " → " + then.singular();
    }

    private static String forms(Term term) {
        return String.join(", ", term.singular(), term.definite(), term.plural(), term.pluralDefinite());
    }

    private static boolean speaks(AllianceProfile profile, String language) {
        return profile.terminology().languages().contains(language);
    }
}

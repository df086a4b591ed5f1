package org.samband.server.alliance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samband.profile.Term;
import org.samband.server.plugin.Terms;
import org.samband.server.web.Language;
import org.samband.server.web.TermResolver;
import org.springframework.stereotype.Component;

/** The words of this alliance in any language: its own, else its profile's, else the core's. */
@Component
public class AllianceTerms implements TermResolver {

    private final OwnTerms ownTerms;
    private final AllianceProfiles profiles;

    AllianceTerms(OwnTerms ownTerms, AllianceProfiles profiles) {
        this.ownTerms = ownTerms;
        this.profiles = profiles;
    }

    /** Returns the words in a language; outside of alliances, and without their profile, the core's. */
    public Terms in(Language language) {
        var tag = language.tag();
        return ThisAlliance.find()
                .flatMap(_ -> profiles.find())
                .map(profile -> Terms.of(tag, own().getOrDefault(tag, Map.of()), profile))
                .orElseGet(() -> Terms.ofCore(tag));
    }

    /** Returns the words that this alliance itself has given to a concept, in whatever languages. */
    public List<Term> own(String concept) {
        return own().values().stream()
                .flatMap(terms -> Optional.ofNullable(terms.get(concept)).stream())
                .toList();
    }

    private Map<String, Map<String, Term>> own() {
        return ThisAlliance.ownTerms(ownTerms::all);
    }

    @Override
    public String resolve(String text, Language language) {
        return in(language).resolve(text);
    }
}

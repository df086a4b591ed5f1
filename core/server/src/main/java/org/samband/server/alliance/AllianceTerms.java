package org.samband.server.alliance;

import org.samband.server.plugin.Profiles;
import org.samband.server.plugin.Terms;
import org.samband.server.web.Language;
import org.samband.server.web.TermResolver;
import org.springframework.stereotype.Component;

/** The words of this alliance in any language: its own, else its profile's, else the core's. */
@Component
public class AllianceTerms implements TermResolver {

    private final OwnTerms ownTerms;
    private final Profiles profiles;

    AllianceTerms(OwnTerms ownTerms, Profiles profiles) {
        this.ownTerms = ownTerms;
        this.profiles = profiles;
    }

    /** Returns the words in a language; outside of alliances, and without their profile, the core's. */
    public Terms in(Language language) {
        var tag = language.tag();
        return ThisAlliance.find()
                .flatMap(alliance -> profiles.find(alliance.profile()))
                .map(profile -> Terms.of(tag, ThisAlliance.ownTerms(tag, ownTerms::in), profile))
                .orElseGet(() -> Terms.ofCore(tag));
    }

    @Override
    public String resolve(String text, Language language) {
        return in(language).resolve(text);
    }
}

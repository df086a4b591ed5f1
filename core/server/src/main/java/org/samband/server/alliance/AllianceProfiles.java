package org.samband.server.alliance;

import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Country;
import org.samband.server.plugin.Countries;
import org.samband.server.plugin.ForeignCall;
import org.samband.server.plugin.KeptAnswers;
import org.samband.server.plugin.NodePlugins;
import org.samband.server.plugin.ProfileCode;
import org.samband.server.plugin.Profiles;
import org.samband.server.plugin.WatchedCode;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** Finds the profile and the country that an alliance works by. */
@Component
public class AllianceProfiles {

    private final Profiles profiles;
    private final Countries countries;
    private final NodePlugins node;
    private final KeptAnswers kept;
    private final WatchedCode code;
    private final AllianceRows alliances;

    AllianceProfiles(
            Profiles profiles,
            Countries countries,
            NodePlugins node,
            KeptAnswers kept,
            WatchedCode code,
            AllianceRows alliances) {
        this.profiles = profiles;
        this.countries = countries;
        this.node = node;
        this.kept = kept;
        this.code = code;
        this.alliances = alliances;
    }

    /**
     * Returns the profile of this alliance, or refuses, naming it, where nothing is known of it. Where its jar is missing, it
     * is what the profile once said, without its code.
     */
    public AllianceProfile current() {
        return find().orElseThrow(() ->
                Refusal.conflict("alliance.profile-missing", ThisAlliance.get().profile()));
    }

    /** Returns the profile of this alliance, or empty where nothing is known of it. */
    public Optional<AllianceProfile> find() {
        return working().map(WorkingProfile::profile);
    }

    /** Returns the version of the plugin whose profile this alliance works by, to be kept with what is computed by it. */
    public Optional<String> version() {
        return working().flatMap(profile -> Optional.ofNullable(profile.version()));
    }

    /** Tells whether the profile of this alliance is not here, so that the alliance can be read and not changed. */
    public boolean missing() {
        return working().map(WorkingProfile::missing).orElse(true);
    }

    /** Returns what calls the rules of this alliance's profile: not for ever, and not again and again where they fail. */
    public ProfileCode code() {
        return version()
                .map(version -> code.of(ThisAlliance.get().profile(), version))
                .orElse(ForeignCall::answer);
    }

    /** Returns the country of this alliance: its profile's, or else one whose public bodies write its language. */
    public Optional<Country> country() {
        var language = ThisAlliance.get().language();
        var named = find().flatMap(AllianceProfile::country);
        return named.flatMap(countries::find)
                .or(() -> countries.all().stream()
                        .filter(country -> country.languages().contains(language))
                        .min(Comparator.comparing(country -> country.languages().indexOf(language))));
    }

    /** Returns the currency of this alliance, or the one of no country where none is known. */
    public Currency currency() {
        return country().map(Country::currency).orElseGet(() -> Currency.getInstance("XXX"));
    }

    Optional<WorkingProfile> working() {
        var alliance = ThisAlliance.get();
        return ThisAlliance.profile(() -> here(alliance)
                .or(() -> afterALook(alliance))
                .or(() -> alliance.profileVersion()
                        .flatMap(version -> kept.find(alliance.profile(), version)
                                .map(profile -> new WorkingProfile(profile, version, true)))));
    }

    /** The alliance may have been moved, or its version turned on, after this piece of work began. */
    private Optional<WorkingProfile> afterALook(Alliance alliance) {
        node.catchUp();
        return alliances.findById(alliance.id()).flatMap(this::here);
    }

    private Optional<WorkingProfile> here(Alliance alliance) {
        return alliance.profileVersion()
                .or(() -> profiles.version(alliance.profile()))
                .flatMap(version -> profiles.find(alliance.profile(), version)
                        .map(profile -> new WorkingProfile(profile, version, false)));
    }
}

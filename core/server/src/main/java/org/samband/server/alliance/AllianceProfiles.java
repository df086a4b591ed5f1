package org.samband.server.alliance;

import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Country;
import org.samband.server.plugin.Countries;
import org.samband.server.plugin.Profiles;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** Finds the profile and the country that an alliance works by. */
@Component
public class AllianceProfiles {

    private final Profiles profiles;
    private final Countries countries;

    AllianceProfiles(Profiles profiles, Countries countries) {
        this.profiles = profiles;
        this.countries = countries;
    }

    /** Returns the profile of this alliance, or refuses, naming it, where it is not installed. */
    public AllianceProfile current() {
        return find().orElseThrow(() ->
                Refusal.conflict("alliance.profile-missing", ThisAlliance.get().profile()));
    }

    /** Returns the profile of this alliance, or empty where it is not installed. */
    public Optional<AllianceProfile> find() {
        return profiles.find(ThisAlliance.get().profile());
    }

    /** Returns the country of this alliance: its profile's, or else one whose public bodies write its language. */
    public Optional<Country> country() {
        var language = ThisAlliance.get().language();
        var named = profiles.find(ThisAlliance.get().profile()).flatMap(AllianceProfile::country);
        return named.flatMap(countries::find)
                .or(() -> countries.all().stream()
                        .filter(country -> country.languages().contains(language))
                        .min(Comparator.comparing(country -> country.languages().indexOf(language))));
    }

    /** Returns the currency of this alliance, or the one of no country where none is known. */
    public Currency currency() {
        return country().map(Country::currency).orElseGet(() -> Currency.getInstance("XXX"));
    }
}

package org.samband.server.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Country;

/** A jar in use: what it brings, kept, and the open jar behind it. */
record LoadedJar(
        String sha256,
        String id,
        String version,
        boolean builtIn,
        List<AllianceProfile> profiles,
        List<Country> countries,
        OpenJar jar) {

    static LoadedJar load(Path file, String sha256, boolean builtIn) {
        var jar = OpenJar.open(file);
        try {
            List<AllianceProfile> profiles =
                    List.copyOf(jar.profiles().stream().map(KeptProfile::of).toList());
            List<Country> countries =
                    List.copyOf(jar.countries().stream().map(KeptCountry::of).toList());
            return new LoadedJar(sha256, jar.id(), jar.version(), builtIn, profiles, countries, jar);
        } catch (RuntimeException | LinkageError e) {
            jar.close();
            throw e;
        }
    }

    boolean brings(String kind, String id) {
        return provides().contains(kind + " " + id);
    }

    /** Returns what no other jar may bring too: {@code profile lakeside}, {@code country FI}. */
    List<String> provides() {
        var profileIds = profiles.stream().map(profile -> "profile " + profile.id());
        var countryCodes = countries.stream().map(country -> "country " + country.code());
        return Stream.concat(profileIds, countryCodes).toList();
    }
}

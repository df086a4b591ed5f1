package org.samband.server.plugin;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Country;

/** All that this node has loaded at one moment; it never changes, another one takes its place. */
final class Catalogue {

    static final Catalogue EMPTY = new Catalogue(List.of(), Set.of());

    /** Of a plugin the default first, then the newest. */
    private final List<LoadedJar> jars;

    private final TreeMap<String, AllianceProfile> profiles;
    private final TreeMap<String, Country> countries;

    private Catalogue(Collection<LoadedJar> jars, Set<String> defaults) {
        this.jars = jars.stream()
                .sorted(Comparator.comparing(LoadedJar::id)
                        .thenComparing(jar -> !defaults.contains(jar.sha256()))
                        .thenComparing(LoadedJar::version, Versions.ASCENDING.reversed()))
                .toList();
        this.profiles = index(this.jars.stream().flatMap(jar -> jar.profiles().stream()), AllianceProfile::id);
        this.countries = index(this.jars.stream().flatMap(jar -> jar.countries().stream()), Country::code);
    }

    /**
     * Returns what some jars bring.
     *
     * @param defaults the hashes of those that serve where no version is named
     */
    static Catalogue of(Collection<LoadedJar> jars, Set<String> defaults) {
        return new Catalogue(jars, defaults);
    }

    List<LoadedJar> jars() {
        return jars;
    }

    Optional<LoadedJar> jar(String sha256) {
        return jars.stream().filter(jar -> jar.sha256().equals(sha256)).findFirst();
    }

    List<AllianceProfile> profiles() {
        return List.copyOf(profiles.values());
    }

    Optional<AllianceProfile> profile(String id) {
        return Optional.ofNullable(profiles.get(id));
    }

    Optional<AllianceProfile> profile(String id, String version) {
        return bringing(id)
                .filter(jar -> jar.version().equals(version))
                .flatMap(jar -> jar.profiles().stream())
                .filter(profile -> profile.id().equals(id))
                .findFirst();
    }

    /** Returns the versions in which a profile can be had, the default first. */
    List<String> versions(String id) {
        return bringing(id).map(LoadedJar::version).toList();
    }

    List<Country> countries() {
        return List.copyOf(countries.values());
    }

    Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    private Stream<LoadedJar> bringing(String profile) {
        return jars.stream().filter(jar -> jar.brings("profile", profile));
    }

    private static <T> TreeMap<String, T> index(Stream<T> things, Function<T, String> key) {
        var index = new TreeMap<String, T>();
        things.forEach(thing -> index.putIfAbsent(key.apply(thing), thing));
        return index;
    }
}

package org.samband.server.plugin;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Country;

/** All that is turned on at one moment; it never changes, another one takes its place. */
final class Catalogue {

    static final Catalogue EMPTY = new Catalogue(List.of());

    private final List<LoadedJar> jars;
    private final TreeMap<String, AllianceProfile> profiles;
    private final TreeMap<String, Country> countries;

    private Catalogue(Collection<LoadedJar> jars) {
        this.jars = jars.stream().sorted(Comparator.comparing(LoadedJar::id)).toList();
        this.profiles = index(this.jars.stream().flatMap(jar -> jar.profiles().stream()), AllianceProfile::id);
        this.countries = index(this.jars.stream().flatMap(jar -> jar.countries().stream()), Country::code);
    }

    Catalogue with(LoadedJar jar) {
        return new Catalogue(Stream.concat(jars.stream(), Stream.of(jar)).toList());
    }

    Catalogue without(LoadedJar jar) {
        return new Catalogue(jars.stream().filter(other -> other != jar).toList());
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

    List<Country> countries() {
        return List.copyOf(countries.values());
    }

    Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    private static <T> TreeMap<String, T> index(Stream<T> things, Function<T, String> key) {
        var index = new TreeMap<String, T>();
        things.forEach(thing -> index.putIfAbsent(key.apply(thing), thing));
        return index;
    }
}

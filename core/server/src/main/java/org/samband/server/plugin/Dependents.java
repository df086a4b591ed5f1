package org.samband.server.plugin;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.samband.server.plugin.ProfileJar.State;

/** Who works by which jar: by its profiles, or by others that rest on its country. */
public final class Dependents {

    private final List<ProfileJar> jars;
    private final List<ProfileUser> users;

    Dependents(List<ProfileJar> jars, List<ProfileUser> users) {
        this.jars = List.copyOf(jars);
        this.users = List.copyOf(users);
    }

    /** Returns who cannot be worked in without a jar, by name. */
    public List<ProfileUser> of(ProfileJar jar) {
        if (jar.state() == State.REFUSED) {
            return List.of();
        }
        var others = jars.stream()
                .filter(other ->
                        other.state() != State.REFUSED && !other.sha256().equals(jar.sha256()))
                .toList();
        var countries = jar.countries().stream()
                .filter(code -> others.stream()
                        .noneMatch(other ->
                                other.state() == State.ON && other.countries().contains(code)))
                .toList();
        var own = jar.profiles().stream().flatMap(profile -> by(profile, jar));
        var resting = others.stream()
                .flatMap(other -> other.profiles().stream()
                        .filter(profile -> other.description().keys("profile " + profile, "country").stream()
                                .anyMatch(countries::contains))
                        .flatMap(profile -> by(profile, other)));
        return Stream.concat(own, resting)
                .distinct()
                .sorted(Comparator.comparing(ProfileUser::name))
                .toList();
    }

    /** Returns who works by another version of the profiles of a jar, and may be moved to it. */
    public List<ProfileUser> elsewhere(ProfileJar jar) {
        return users.stream()
                .filter(user -> jar.profiles().contains(user.profile()))
                .filter(user -> !user.version().equals(jar.pluginVersion()))
                .toList();
    }

    private Stream<ProfileUser> by(String profile, ProfileJar jar) {
        return users.stream()
                .filter(user -> user.profile().equals(profile))
                .filter(user -> user.version().equals(Objects.requireNonNull(jar.pluginVersion())));
    }
}

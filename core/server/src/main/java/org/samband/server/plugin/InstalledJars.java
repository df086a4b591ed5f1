package org.samband.server.plugin;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.samband.server.plugin.ProfileJar.State;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The jars of this installation, and what an administrator does with them. */
@Component
public class InstalledJars {

    private static final Comparator<ProfileJar> NEWEST_LAST =
            Comparator.comparing(jar -> Objects.requireNonNull(jar.pluginVersion()), Versions.ASCENDING);

    private final ProfileJarRows rows;
    private final InstalledRows everything;
    private final BuiltInJars builtIns;
    private final NodePlugins node;
    private final ProfileTrail trail;
    private final ObjectProvider<ProfileUse> uses;
    private final TransactionOperations transactions;

    InstalledJars(
            ProfileJarRows rows,
            InstalledRows everything,
            BuiltInJars builtIns,
            NodePlugins node,
            ProfileTrail trail,
            ObjectProvider<ProfileUse> uses,
            TransactionOperations transactions) {
        this.rows = rows;
        this.everything = everything;
        this.builtIns = builtIns;
        this.node = node;
        this.trail = trail;
        this.uses = uses;
        this.transactions = transactions;
    }

    /** Returns them, the latest first. */
    public List<ProfileJar> all() {
        return rows.findAllByOrderByHandedInAtDesc();
    }

    /** Returns one of them. */
    public Optional<ProfileJar> find(String sha256) {
        return rows.findById(sha256);
    }

    /** Returns the jar that brings a version of a profile. */
    public Optional<ProfileJar> bringing(String profile, String version) {
        return rows.findAll().stream()
                .filter(jar -> jar.state() != State.REFUSED && version.equals(jar.pluginVersion()))
                .filter(jar -> jar.profiles().contains(profile))
                .findFirst();
    }

    /** Returns the versions of a plugin that are not refused, the newest first. */
    public List<ProfileJar> versions(String plugin) {
        return rows.findAllByPluginIdAndStateNot(plugin, State.REFUSED).stream()
                .sorted(NEWEST_LAST.reversed())
                .toList();
    }

    /** Serves what a jar brings from now on, without a restart; the only version of a plugin is its default. */
    public void turnOn(String sha256) {
        var jar = get(sha256);
        jar.turnOn();
        node.profiles(jar);
        transactions.executeWithoutResult(_ -> {
            if (versions(jar.name()).stream().noneMatch(ProfileJar::byDefault)) {
                jar.beDefault(true);
            }
            rows.save(jar);
            trail.add(ProfileAction.TURNED_ON, jar);
        });
        node.follow();
    }

    /** Serves what a jar brings no longer; whoever works by it can only be read until it is on again. */
    public void turnOff(String sha256) {
        turnOff(sha256, Optional.empty());
    }

    /** Serves it no longer for a reason that the trail says. */
    void turnOff(String sha256, Optional<Message> why) {
        var jar = get(sha256);
        var wasDefault = jar.byDefault();
        jar.turnOff();
        transactions.executeWithoutResult(_ -> {
            rows.save(jar);
            trail.add(
                    ProfileAction.TURNED_OFF,
                    jar,
                    Stream.concat(why.stream(), Stream.of(usedBy(jar))).toArray(Message[]::new));
            if (wasDefault) {
                versions(jar.name()).stream()
                        .filter(other -> other.state() == State.ON)
                        .findFirst()
                        .ifPresent(this::nowDefault);
            }
        });
        node.follow();
    }

    /** Has new alliances get this version of a plugin. */
    public void makeDefault(String sha256) {
        var jar = get(sha256);
        transactions.executeWithoutResult(_ -> {
            versions(jar.name()).stream()
                    .filter(other -> other.byDefault() && !other.sha256().equals(sha256))
                    .forEach(other -> {
                        other.beDefault(false);
                        rows.save(other);
                    });
            nowDefault(jar);
        });
        node.follow();
    }

    /** Forgets a jar that is refused, or that is off and that nobody works by; what this server brings would come back. */
    public void remove(String sha256) {
        var jar = get(sha256);
        if (jar.state() == State.ON) {
            throw Refusal.conflict("plugin.remove-on", jar.name());
        }
        if (builtIns.brings(sha256)) {
            throw Refusal.conflict("plugin.remove-built-in", jar.name(), String.valueOf(jar.pluginVersion()));
        }
        var dependents = dependents().of(jar);
        if (!dependents.isEmpty()) {
            throw Refusal.conflict(
                    "plugin.remove-in-use", jar.name(), String.valueOf(jar.pluginVersion()), names(dependents));
        }
        transactions.executeWithoutResult(_ -> {
            everything.delete(jar);
            trail.add(ProfileAction.REMOVED, jar);
        });
        everything.forgetFile(jar);
        node.follow();
    }

    /** Returns who works by which of the jars, as it is now, in two statements. */
    public Dependents dependents() {
        return new Dependents(
                rows.findAll(), uses.stream().flatMap(use -> use.all().stream()).toList());
    }

    private void nowDefault(ProfileJar jar) {
        jar.beDefault(true);
        rows.save(jar);
        trail.add(ProfileAction.MADE_DEFAULT, jar);
    }

    private Message[] usedBy(ProfileJar jar) {
        var dependents = dependents().of(jar);
        return dependents.isEmpty()
                ? new Message[0]
                : new Message[] {Message.of("plugin.trail.used-by", names(dependents))};
    }

    private static String names(List<ProfileUser> users) {
        return String.join(", ", users.stream().map(ProfileUser::name).toList());
    }

    private ProfileJar get(String sha256) {
        return rows.findById(sha256).orElseThrow(Refusal::notFound);
    }
}

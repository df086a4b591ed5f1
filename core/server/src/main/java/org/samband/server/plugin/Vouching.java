package org.samband.server.plugin;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.samband.server.plugin.signature.JarTrust;
import org.samband.server.plugin.signature.Verdict;
import org.samband.server.web.Message;

/**
 * Who vouches for one jar.
 *
 * @param builtIn whether its hash was written down when the server was built
 * @param handedIn when it was handed in
 * @param file its bytes
 */
record Vouching(JarTrust trust, boolean builtIn, String sha256, Instant handedIn, Supplier<Path> file) {

    static Vouching on(ProfileJar jar, JarTrust trust, BuiltInJars builtIns, Supplier<Path> file) {
        return new Vouching(trust, builtIns.knows(jar.sha256()), jar.sha256(), jar.handedInAt(), file);
    }

    Verdict verdict(Set<String> ids) {
        return builtIn ? Verdict.BUILT_IN : trust.judge(sha256, ids, handedIn, file);
    }

    /** Returns why a plugin may not run here, or empty if it may. */
    Optional<Message> objection(String plugin, Set<String> ids) {
        return builtIn ? Optional.empty() : trust.objection(verdict(ids), plugin, sha256);
    }

    /** Refuses a jar that brings a profile for which its signer is not trusted, though for the plugin. */
    Inspection of(Inspection inspection) {
        return inspection instanceof Inspection.Passed passed
                ? objection(passed.id(), ids(passed))
                        .<Inspection>map(
                                reason -> new Inspection.Refused(passed.id(), passed.version(), List.of(reason)))
                        .orElse(passed)
                : inspection;
    }

    Verdict verdictOn(Inspection inspection) {
        return switch (inspection) {
            case Inspection.Passed passed -> verdict(ids(passed));
            case Inspection.Refused refused -> refused.id() == null ? Verdict.UNCHECKED : verdict(Set.of(refused.id()));
        };
    }

    private static Set<String> ids(Inspection.Passed passed) {
        var ids = new HashSet<>(Set.of(passed.id()));
        passed.provides().stream()
                .filter(one -> one.startsWith("profile "))
                .map(one -> one.substring("profile ".length()))
                .forEach(ids::add);
        return ids;
    }
}

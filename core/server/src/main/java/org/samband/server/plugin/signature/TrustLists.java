package org.samband.server.plugin.signature;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.samband.server.plugin.signature.Certificates.Standing;

/**
 * Whom an installation trusts, as its lists say at one moment.
 *
 * @param trusted certificates with the ids for which each may sign
 * @param allowed hashes of jars that are taken without a signature
 * @param revoked what is trusted no longer, whoever else vouches for it
 */
record TrustLists(List<Trusted> trusted, Set<String> allowed, Revoked revoked) {

    static final TrustLists NONE = new TrustLists(List.of(), Set.of(), new Revoked(Set.of(), Set.of(), Set.of()));

    TrustLists {
        trusted = List.copyOf(trusted);
        allowed = Set.copyOf(allowed);
    }

    /**
     * Judges a jar.
     *
     * @param ids the plugin's id and those of the profiles it brings
     * @param at when the jar was handed in: that its signer's certificate holds is looked for at this time
     */
    Verdict judge(JarSignature signature, String sha256, Set<String> ids, Instant at) {
        if (revoked.jars().contains(sha256)) {
            return Verdict.of(SignatureState.REVOKED);
        }
        return switch (signature) {
            case JarSignature.Broken broken -> new Verdict(SignatureState.BROKEN, null, broken);
            case JarSignature.Unsigned() ->
                Verdict.of(allowed.contains(sha256) ? SignatureState.ALLOWED : SignatureState.UNSIGNED);
            case JarSignature.Signed(var chains) -> judge(chains, allowed.contains(sha256), ids, at);
        };
    }

    private Verdict judge(List<List<X509Certificate>> chains, boolean isAllowed, Set<String> ids, Instant at) {
        for (var chain : chains) {
            if (chain.stream().anyMatch(revoked::holds)) {
                return verdict(SignatureState.REVOKED, chain);
            }
        }
        var best = verdict(SignatureState.UNKNOWN, chains.getFirst());
        for (var chain : chains) {
            var found = state(chain, ids, at);
            if (found == SignatureState.REVOKED) {
                return verdict(found, chain);
            }
            var state = isAllowed && found != SignatureState.TRUSTED ? SignatureState.ALLOWED : found;
            if (rank(state) < rank(best.state())) {
                best = verdict(state, chain);
            }
        }
        return best;
    }

    private SignatureState state(List<X509Certificate> chain, Set<String> ids, Instant at) {
        var found = EnumSet.of(SignatureState.UNKNOWN);
        for (var one : trusted) {
            var standing = Certificates.standing(chain, one.certificate(), at);
            if (standing != Standing.DOES_NOT && revoked.holds(one.certificate())) {
                return SignatureState.REVOKED;
            }
            if (standing != Standing.DOES_NOT) {
                var forThese = ids.stream().allMatch(one::maySign);
                found.add(
                        !forThese
                                ? SignatureState.OTHER_PLUGIN
                                : standing == Standing.STANDS ? SignatureState.TRUSTED : SignatureState.EXPIRED);
            }
        }
        return found.stream().min(Comparator.comparingInt(TrustLists::rank)).orElseThrow();
    }

    private static int rank(SignatureState state) {
        return switch (state) {
            case TRUSTED -> 0;
            case ALLOWED -> 1;
            case EXPIRED -> 2;
            case OTHER_PLUGIN -> 3;
            default -> 4;
        };
    }

    private static Verdict verdict(SignatureState state, List<X509Certificate> chain) {
        return new Verdict(state, Certificates.described(chain.getFirst()), null);
    }

    /**
     * A certificate and what it may sign.
     *
     * @param ids ids of plugins and profiles; one that ends with an asterisk stands for all that begin so
     */
    record Trusted(X509Certificate certificate, List<String> ids) {

        Trusted {
            ids = List.copyOf(ids);
        }

        boolean maySign(String id) {
            return ids.stream()
                    .anyMatch(given -> given.endsWith("*")
                            ? id.startsWith(given.substring(0, given.length() - 1))
                            : id.equals(given));
        }
    }

    /**
     * What is trusted no longer.
     *
     * @param fingerprints SHA-256 fingerprints of certificates
     * @param serials serial numbers, each with the name of who gave it
     * @param jars hashes of jars
     */
    record Revoked(Set<String> fingerprints, Set<Serial> serials, Set<String> jars) {

        Revoked {
            fingerprints = Set.copyOf(fingerprints);
            serials = Set.copyOf(serials);
            jars = Set.copyOf(jars);
        }

        boolean holds(X509Certificate certificate) {
            return fingerprints.contains(Certificates.fingerprint(certificate))
                    || serials.contains(
                            new Serial(certificate.getSerialNumber(), certificate.getIssuerX500Principal()));
        }
    }

    /** The number of a certificate, which is unique only beside the name of who issued it. */
    record Serial(BigInteger number, X500Principal issuer) {}
}

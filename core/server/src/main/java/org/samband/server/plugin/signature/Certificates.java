package org.samband.server.plugin.signature;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateParsingException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** What certificates say of each other. */
final class Certificates {

    private static final String ANY_USE = "2.5.29.37.0";
    private static final String SIGNS_CODE = "1.3.6.1.5.5.7.3.3";

    /** Places in the answer of {@link X509Certificate#getKeyUsage()}. */
    private static final int SIGNS = 0;

    private static final int SIGNS_CERTIFICATES = 5;

    private Certificates() {}

    /** Whether a trusted certificate stands behind a signer. */
    enum Standing {
        STANDS,
        /** One of them did not hold at that time. */
        NOT_THEN,
        DOES_NOT
    }

    /** Returns whether a signer is a trusted certificate's owner, or whether its chain ends at that certificate. */
    static Standing standing(List<X509Certificate> chain, X509Certificate trusted, Instant at) {
        if (!maySignCode(chain.getFirst())) {
            return Standing.DOES_NOT;
        }
        var place = chain.indexOf(trusted);
        var below = place < 0 ? chain : chain.subList(0, place);
        if (!below.isEmpty() && !mayIssue(trusted)) {
            return Standing.DOES_NOT;
        }
        try {
            if (!below.isEmpty()) {
                var parameters = new PKIXParameters(Set.of(new TrustAnchor(trusted, null)));
                // Who is revoked stands on a list of our own; nobody is asked over the network.
                parameters.setRevocationEnabled(false);
                parameters.setDate(Date.from(at));
                CertPathValidator.getInstance("PKIX")
                        .validate(CertificateFactory.getInstance("X.509").generateCertPath(below), parameters);
            }
            trusted.checkValidity(Date.from(at));
            return Standing.STANDS;
        } catch (CertPathValidatorException e) {
            return e.getReason() == BasicReason.EXPIRED || e.getReason() == BasicReason.NOT_YET_VALID
                    ? Standing.NOT_THEN
                    : Standing.DOES_NOT;
        } catch (CertificateExpiredException | CertificateNotYetValidException e) {
            return Standing.NOT_THEN;
        } catch (GeneralSecurityException e) {
            return Standing.DOES_NOT;
        }
    }

    /** PKIX looks for this in the certificates between, not in the trusted one. */
    private static boolean mayIssue(X509Certificate certificate) {
        var keyUse = certificate.getKeyUsage();
        return certificate.getBasicConstraints() >= 0 && (keyUse == null || keyUse[SIGNS_CERTIFICATES]);
    }

    private static boolean maySignCode(X509Certificate certificate) {
        try {
            var uses = certificate.getExtendedKeyUsage();
            var keyUse = certificate.getKeyUsage();
            return (uses == null || uses.contains(SIGNS_CODE) || uses.contains(ANY_USE))
                    && (keyUse == null || keyUse[SIGNS]);
        } catch (CertificateParsingException e) {
            return false;
        }
    }

    /** Returns the SHA-256 fingerprint in small letters. */
    static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (CertificateEncodingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns who a certificate says its owner is, and the fingerprint, since anybody may say any name. */
    static String described(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName() + ", SHA-256 " + fingerprint(certificate);
    }

    static List<X509Certificate> read(byte[] pem) throws CertificateException {
        return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
                .map(X509Certificate.class::cast)
                .toList();
    }
}

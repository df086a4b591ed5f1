package org.samband.server.plugin.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.server.plugin.signature.JarSignature.Broken;
import org.samband.server.plugin.signature.JarSignature.Signed;
import org.samband.server.plugin.signature.JarSignature.Unsigned;

/**
 * Reads who has signed a jar. The JDK compares each file with its digest; that all files are signed, and by the same, is ours
 * to look for, since the JDK is content with a single one.
 */
final class SignatureReader {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    private static final Pattern MAIN_DIGEST =
            Pattern.compile(".+-Digest-Manifest(-Main-Attributes)?", Pattern.CASE_INSENSITIVE);

    private SignatureReader() {}

    /** Reads the signature of a sound archive. */
    static JarSignature read(Path jar) {
        var at = MANIFEST;
        try (var file = new JarFile(jar.toFile(), true)) {
            @Nullable Set<CodeSigner> signers = null;
            var sealed = false;
            for (var entry : Collections.list(file.entries())) {
                at = entry.getName();
                var upper = at.toUpperCase(Locale.ROOT);
                if (SIGNATURE.matcher(upper).matches()) {
                    sealed = true;
                    if (upper.endsWith(".SF") && !coversManifest(file, entry)) {
                        return new Broken("manifest", at);
                    }
                } else if (!upper.equals(MANIFEST) && !(entry.isDirectory() && entry.getSize() <= 0)) {
                    var these = signers(file, entry);
                    if (signers == null) {
                        signers = these;
                    } else if (these.isEmpty() != signers.isEmpty()) {
                        return new Broken("unsigned", at);
                    } else {
                        signers.retainAll(these);
                        if (signers.isEmpty() && !these.isEmpty()) {
                            return new Broken("signers", at);
                        }
                    }
                }
            }
            if (signers == null || signers.isEmpty()) {
                // A signature that the JDK passes over, such as one by a method that is no longer safe, is none.
                return sealed ? new Broken("unusable", at) : new Unsigned();
            }
            return new Signed(signers.stream().map(SignatureReader::chain).toList());
        } catch (SecurityException e) {
            return new Broken("changed", at);
        } catch (IOException | RuntimeException e) {
            return new Broken("unreadable", at);
        }
    }

    /** Reads an entry to its end, after which the JDK knows who has signed it. */
    private static Set<CodeSigner> signers(JarFile file, JarEntry entry) throws IOException {
        try (var stream = file.getInputStream(entry)) {
            stream.transferTo(OutputStream.nullOutputStream());
        }
        var signers = entry.getCodeSigners();
        return signers == null ? new LinkedHashSet<>() : new LinkedHashSet<>(Arrays.asList(signers));
    }

    /** The plugin's id and version stand in the manifest's first part, which a signature may leave out. */
    private static boolean coversManifest(JarFile file, JarEntry entry) throws IOException {
        try (var stream = file.getInputStream(entry)) {
            return new Manifest(stream)
                    .getMainAttributes().keySet().stream()
                            .anyMatch(key -> MAIN_DIGEST.matcher(key.toString()).matches());
        }
    }

    private static List<X509Certificate> chain(CodeSigner signer) {
        return signer.getSignerCertPath().getCertificates().stream()
                .map(X509Certificate.class::cast)
                .toList();
    }
}

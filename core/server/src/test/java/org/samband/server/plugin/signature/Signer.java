package org.samband.server.plugin.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** An author with a key and a certificate of their own, made by the JDK's keytool when a test first asks for them. */
public final class Signer {

    private static final String PASSWORD = "for tests only";
    private static final Map<String, Signer> MADE = new ConcurrentHashMap<>();
    private static final Path STORE = store();

    private final String name;
    private final PrivateKeyEntry key;

    private Signer(String name, PrivateKeyEntry key) {
        this.name = name;
        this.key = key;
    }

    /** Returns the signer of a name, with a certificate signed by itself unless keytool is told otherwise. */
    public static Signer called(String name, String... options) {
        return MADE.computeIfAbsent(name, _ -> make(name, options));
    }

    /** Returns one whose certificate an authority has issued. */
    public static Signer issuedBy(Signer authority, String name) {
        return called(name, "-signer", authority.name, "-signerkeypass", PASSWORD);
    }

    private static synchronized Signer make(String name, String... options) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-J-XX:TieredStopAtLevel=1",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-alias",
                name,
                "-keystore",
                STORE.toString(),
                "-storepass",
                PASSWORD));
        if (!List.of(options).contains("-validity")) {
            command.addAll(List.of("-validity", "365"));
        }
        if (!List.of(options).contains("-dname")) {
            command.addAll(List.of("-dname", "CN=" + name + ", O=Example"));
        }
        command.addAll(List.of(options));
        try {
            var keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(keytool.getInputStream().readAllBytes());
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            var store = KeyStore.getInstance(STORE.toFile(), PASSWORD.toCharArray());
            return new Signer(
                    name, (PrivateKeyEntry) store.getEntry(name, new PasswordProtection(PASSWORD.toCharArray())));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns a jar signed by this one, as jarsigner does it. */
    public byte[] sign(byte[] jar) {
        try {
            var file = Files.createTempFile("unsigned", ".jar");
            var signed = new ByteArrayOutputStream();
            Files.write(file, jar);
            try (var zip = new ZipFile(file.toFile())) {
                new JarSigner.Builder(key).signerName(name).build().sign(zip, signed);
            }
            Files.delete(file);
            return signed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public X509Certificate certificate() {
        return (X509Certificate) key.getCertificate();
    }

    public String fingerprint() {
        return Certificates.fingerprint(certificate());
    }

    /** Returns the certificate as text, as keytool exports it. */
    public String pem() {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder().encodeToString(certificate().getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns how sentences call this one. */
    public String described() {
        return "CN=" + name + ",O=Example, SHA-256 " + fingerprint();
    }

    private static Path store() {
        try {
            return Files.createTempDirectory("keys").resolve("keys.p12");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

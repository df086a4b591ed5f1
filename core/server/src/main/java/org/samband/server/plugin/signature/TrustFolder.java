package org.samband.server.plugin.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import org.samband.server.plugin.signature.TrustLists.Revoked;
import org.samband.server.plugin.signature.TrustLists.Serial;
import org.samband.server.plugin.signature.TrustLists.Trusted;
import org.samband.server.web.Message;

/** Reads the lists of a folder like {@code config/trust}; a line that cannot be read spoils all of them. */
final class TrustFolder {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FILE = Pattern.compile("[\\w.-]+\\.(pem|cer|crt|der)");
    private static final Pattern ID = Pattern.compile("[a-z0-9.-]*\\*?");

    private final Path folder;

    private TrustFolder(Path folder) {
        this.folder = folder;
    }

    /** Tells whether a file is one of the lists or of what they name. */
    static boolean mayBelong(Path file) {
        var name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && (name.endsWith(".txt") || FILE.matcher(name).matches());
    }

    static TrustLists read(Path folder) throws Unreadable {
        // A folder that nobody may look into would say that nothing is revoked.
        if (Files.exists(folder) && !Files.isExecutable(folder)) {
            throw new Unreadable(Message.of("signature.lists.file", folder.toString()), new IOException("closed"));
        }
        return new TrustFolder(folder).read();
    }

    private TrustLists read() throws Unreadable {
        var trusted = new ArrayList<Trusted>();
        lines("trusted.txt", words -> trusted.addAll(trusted(words)));
        var allowed = new HashSet<String>();
        lines("allowed.txt", words -> allowed.add(only(words, 1) ? hash(words[0]) : wrong()));
        var fingerprints = new HashSet<String>();
        var serials = new HashSet<Serial>();
        var jars = new HashSet<String>();
        lines("revoked.txt", words -> {
            switch (words[0]) {
                case "certificate" -> fingerprints.add(only(words, 2) ? hash(words[1]) : wrong());
                case "jar" -> jars.add(only(words, 2) ? hash(words[1]) : wrong());
                case "serial" -> serials.add(serial(words));
                default -> wrong();
            }
        });
        return new TrustLists(trusted, allowed, new Revoked(fingerprints, serials, jars));
    }

    private List<Trusted> trusted(String[] words) {
        var ids = List.of(words).subList(1, words.length);
        if (ids.isEmpty()
                || !FILE.matcher(words[0]).matches()
                || !ids.stream().allMatch(id -> ID.matcher(id).matches())) {
            wrong();
        }
        try {
            var certificates = Certificates.read(Files.readAllBytes(folder.resolve(words[0])));
            if (certificates.isEmpty()) {
                wrong();
            }
            return certificates.stream()
                    .map(certificate -> new Trusted(certificate, ids))
                    .toList();
        } catch (IOException | CertificateException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Serial serial(String[] words) {
        if (words.length < 3) {
            wrong();
        }
        var issuer = String.join(" ", List.of(words).subList(2, words.length));
        return new Serial(new BigInteger(words[1].replace(":", ""), 16), new X500Principal(issuer));
    }

    private static boolean only(String[] words, int number) {
        return words.length == number;
    }

    private static String hash(String word) {
        var hash = word.replace(":", "").toLowerCase(Locale.ROOT);
        return HASH.matcher(hash).matches() ? hash : wrong();
    }

    private static String wrong() {
        throw new IllegalArgumentException();
    }

    private void lines(String name, Consumer<String[]> reader) throws Unreadable {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(file, UTF_8);
        } catch (IOException e) {
            throw new Unreadable(Message.of("signature.lists.file", name), e);
        }
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).replaceFirst("(^|\\s)#.*", "").strip();
            try {
                if (!line.isEmpty()) {
                    reader.accept(line.split("\\s+"));
                }
            } catch (IllegalArgumentException e) {
                throw new Unreadable(Message.of("signature.lists.line", name, String.valueOf(i + 1), line), e);
            }
        }
    }

    /** A list that cannot be read, with a sentence that names it. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Message why;

        Unreadable(Message why, Exception cause) {
            super(why.arguments().toString(), cause);
            this.why = why;
        }

        Message why() {
            return why;
        }
    }
}

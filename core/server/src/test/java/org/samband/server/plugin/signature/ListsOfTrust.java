package org.samband.server.plugin.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.samband.server.web.Language;
import org.samband.server.web.Texts;
import org.springframework.mock.env.MockEnvironment;

/** A folder of lists that trusts one author for one plugin, and an authority for some. */
abstract class ListsOfTrust {

    static final Signer LAKESIDE = Signer.called("Lakeside");
    static final Signer STRANGER = Signer.called("Stranger");
    static final Signer AUTHORITY = Signer.called("Authority", "-ext", "bc:c");
    static final Signer ISSUED = Signer.issuedBy(AUTHORITY, "Issued");

    @TempDir
    Path folder;

    Path lists;

    @BeforeEach
    void trustLakeside() throws IOException {
        lists = Files.createDirectory(folder.resolve("trust"));
        Files.writeString(lists.resolve("lakeside.pem"), LAKESIDE.pem());
        Files.writeString(lists.resolve("authority.pem"), AUTHORITY.pem());
        list("trusted.txt", "lakeside.pem lakeside # by telephone", "authority.pem north-* lakeside");
    }

    static byte[] jar() {
        return Repacked.of(new byte[0])
                .with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\nPlugin-Id: mountainside\r\n".getBytes(UTF_8))
                .with("META-INF/extensions.idx", "org.example.Lakeside\n".getBytes(UTF_8))
                .with("org/example/Lakeside.class", "a class".getBytes(UTF_8))
                .bytes();
    }

    void list(String name, String... lines) throws IOException {
        Files.writeString(lists.resolve(name), String.join("\n", lines) + "\n");
    }

    JarTrust trust(TrustPolicy policy) {
        return new JarTrust(new TrustSettings(policy, lists), new MockEnvironment());
    }

    Verdict judge(byte[] jar, String... ids) throws Exception {
        return judge(jar, Instant.now(), ids);
    }

    Verdict judge(byte[] jar, Instant handedIn, String... ids) throws Exception {
        return judge(trust(TrustPolicy.WARN), jar, handedIn, ids);
    }

    Verdict judge(JarTrust trust, byte[] jar, Instant handedIn, String... ids) throws Exception {
        var file = Files.write(folder.resolve(hash(jar) + ".jar"), jar);
        return trust.judge(hash(jar), Set.of(ids), handedIn, () -> file);
    }

    static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    static String say(Verdict verdict) {
        return english(verdict.sentence("lakeside"));
    }

    static String english(org.samband.server.web.Message message) {
        return Texts.in(Language.EN, (text, language) -> text).say(message);
    }
}

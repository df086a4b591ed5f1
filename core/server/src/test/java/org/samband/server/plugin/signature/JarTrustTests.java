package org.samband.server.plugin.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samband.server.web.Language;
import org.samband.server.web.Texts;
import org.springframework.mock.env.MockEnvironment;

class JarTrustTests {

    private static final Signer LAKESIDE = Signer.called("Lakeside");
    private static final Signer STRANGER = Signer.called("Stranger");
    private static final Signer AUTHORITY = Signer.called("Authority", "-ext", "bc:c");
    private static final Signer ISSUED = Signer.issuedBy(AUTHORITY, "Issued");

    @TempDir
    Path folder;

    private Path lists;

    @BeforeEach
    void trustLakeside() throws IOException {
        lists = Files.createDirectory(folder.resolve("trust"));
        Files.writeString(lists.resolve("lakeside.pem"), LAKESIDE.pem());
        Files.writeString(lists.resolve("authority.pem"), AUTHORITY.pem());
        list("trusted.txt", "lakeside.pem lakeside # by telephone", "authority.pem north-* lakeside");
    }

    @Test
    void a_jar_signed_by_a_trusted_certificate_for_its_id_is_trusted() throws Exception {
        var verdict = judge(LAKESIDE.sign(jar()), "lakeside");

        assertThat(verdict.state()).isEqualTo(SignatureState.TRUSTED);
        assertThat(say(verdict))
                .isEqualTo("lakeside is signed by " + LAKESIDE.described() + ", who is trusted for it.");
    }

    @Test
    void a_jar_that_brings_a_profile_of_another_s_is_not() throws Exception {
        assertThat(judge(LAKESIDE.sign(jar()), "lakeside", "mountainside").state())
                .isEqualTo(SignatureState.OTHER_PLUGIN);
        assertThat(judge(LAKESIDE.sign(jar()), "lakeside-two").state()).isEqualTo(SignatureState.OTHER_PLUGIN);
    }

    @Test
    void nobody_vouches_for_an_unsigned_jar_or_one_of_a_stranger_s() throws Exception {
        assertThat(judge(jar(), "lakeside").state()).isEqualTo(SignatureState.UNSIGNED);
        assertThat(judge(STRANGER.sign(jar()), "lakeside").state()).isEqualTo(SignatureState.UNKNOWN);
    }

    @Test
    void a_stranger_may_call_himself_as_he_likes() throws Exception {
        var namesake = Signer.called(
                "Namesake",
                "-dname",
                LAKESIDE.certificate().getSubjectX500Principal().getName());

        assertThat(judge(namesake.sign(jar()), "lakeside").state()).isEqualTo(SignatureState.UNKNOWN);
    }

    @Test
    void a_signer_is_trusted_for_what_the_authority_behind_is_trusted_for() throws Exception {
        assertThat(judge(ISSUED.sign(jar()), "north-coast").state()).isEqualTo(SignatureState.TRUSTED);
        assertThat(judge(ISSUED.sign(jar()), "south-coast").state()).isEqualTo(SignatureState.OTHER_PLUGIN);
    }

    @Test
    void a_signer_issues_no_certificates_for_others() throws Exception {
        list("trusted.txt", "lakeside.pem *");

        assertThat(judge(Signer.issuedBy(LAKESIDE, "Friend").sign(jar()), "lakeside")
                        .state())
                .isEqualTo(SignatureState.UNKNOWN);
    }

    @Test
    void a_certificate_for_something_else_than_signing_code_counts_for_nothing() throws Exception {
        var server = Signer.called("Server", "-ext", "eku=serverAuth");
        Files.writeString(lists.resolve("server.pem"), server.pem());
        list("trusted.txt", "server.pem *");

        assertThat(judge(server.sign(jar()), "lakeside").state()).isEqualTo(SignatureState.UNKNOWN);
    }

    @Test
    void a_file_changed_after_signing_breaks_the_jar() throws Exception {
        var changed = Repacked.of(LAKESIDE.sign(jar()))
                .changing("Lakeside.class", content -> "other".getBytes(UTF_8))
                .bytes();

        assertThat(say(judge(changed, "lakeside")))
                .isEqualTo("lakeside is not what was signed: org/example/Lakeside.class was changed afterwards.");
    }

    @Test
    void a_file_added_after_signing_breaks_the_jar() throws Exception {
        var added = Repacked.of(LAKESIDE.sign(jar()))
                .with("org/example/More.class", new byte[9])
                .bytes();

        assertThat(say(judge(added, "lakeside")))
                .startsWith("lakeside is signed in part only: org/example/More.class is not as the other files are");
    }

    @Test
    void another_id_in_the_manifest_breaks_the_jar() throws Exception {
        var renamed = Repacked.of(LAKESIDE.sign(jar()))
                .changing(
                        "MANIFEST.MF",
                        text -> new String(text, UTF_8)
                                .replace("Plugin-Id: mountainside", "Plugin-Id: lakeside")
                                .getBytes(UTF_8))
                .bytes();

        assertThat(judge(renamed, "lakeside").state()).isEqualTo(SignatureState.BROKEN);
    }

    @Test
    void a_jar_whose_files_are_signed_by_different_people_is_broken() throws Exception {
        // Each signs what the other has not: the second signature covers the added file alone.
        var first = LAKESIDE.sign(jar());
        var both = STRANGER.sign(
                Repacked.of(first).with("org/example/More.class", new byte[9]).bytes());
        var half = Repacked.of(both).without("LAKESIDE.SF").bytes();

        assertThat(judge(both, "lakeside").state()).isIn(SignatureState.BROKEN, SignatureState.UNKNOWN);
        assertThat(judge(half, "lakeside").state()).isIn(SignatureState.BROKEN, SignatureState.UNKNOWN);
    }

    @Test
    void one_of_two_who_signed_all_of_it_is_enough() throws Exception {
        assertThat(judge(STRANGER.sign(LAKESIDE.sign(jar())), "lakeside").state())
                .isEqualTo(SignatureState.TRUSTED);
    }

    @Test
    void a_jar_without_its_signature_s_key_block_is_not_unsigned_but_broken() throws Exception {
        var stripped = Repacked.of(LAKESIDE.sign(jar())).without(".EC").bytes();

        assertThat(say(judge(stripped, "lakeside")))
                .isEqualTo("lakeside has a signature that is damaged or made by a method that is no longer safe.");
    }

    @Test
    void what_counts_is_whether_the_certificate_held_when_the_jar_was_handed_in() throws Exception {
        var former = Signer.called("Former", "-startdate", "-60d", "-validity", "30");
        Files.writeString(lists.resolve("former.pem"), former.pem());
        list("trusted.txt", "former.pem lakeside");
        var jar = former.sign(jar());

        assertThat(judge(jar, "lakeside").state()).isEqualTo(SignatureState.EXPIRED);
        assertThat(judge(jar, Instant.now().minus(Duration.ofDays(40)), "lakeside")
                        .state())
                .isEqualTo(SignatureState.TRUSTED);
        assertThat(judge(jar, Instant.now().minus(Duration.ofDays(70)), "lakeside")
                        .state())
                .isEqualTo(SignatureState.EXPIRED);
    }

    @Test
    void an_allowed_hash_stands_for_a_signature() throws Exception {
        var jar = STRANGER.sign(jar());
        list(
                "allowed.txt",
                hash(jar) + "  # looked through by Kari",
                hash(jar()).toUpperCase(java.util.Locale.ROOT));

        assertThat(judge(jar, "lakeside").state()).isEqualTo(SignatureState.ALLOWED);
        assertThat(judge(jar(), "lakeside").state()).isEqualTo(SignatureState.ALLOWED);
    }

    @Test
    void what_is_revoked_is_revoked_whoever_vouches_for_it() throws Exception {
        var jar = LAKESIDE.sign(jar());
        list("allowed.txt", hash(jar));

        list("revoked.txt", "jar " + hash(jar));
        assertThat(judge(jar, "lakeside").state()).isEqualTo(SignatureState.REVOKED);
        list("revoked.txt", "certificate " + LAKESIDE.fingerprint());
        assertThat(judge(jar, "lakeside").state()).isEqualTo(SignatureState.REVOKED);
        assertThat(judge(STRANGER.sign(jar), "lakeside").state()).isEqualTo(SignatureState.REVOKED);
    }

    @Test
    void a_certificate_is_revoked_by_its_serial_number_and_issuer_too() throws Exception {
        var serial = ISSUED.certificate().getSerialNumber().toString(16);
        list("revoked.txt", "serial " + serial + " CN=Somebody, O=Else");
        assertThat(judge(ISSUED.sign(jar()), "lakeside").state()).isEqualTo(SignatureState.TRUSTED);

        list("revoked.txt", "serial " + serial + " CN=Authority, O=Example");
        assertThat(judge(ISSUED.sign(jar()), "lakeside").state()).isEqualTo(SignatureState.REVOKED);
    }

    @Test
    void with_an_authority_goes_all_that_it_has_issued() throws Exception {
        list("revoked.txt", "certificate " + AUTHORITY.fingerprint());

        assertThat(judge(ISSUED.sign(jar()), "lakeside").state()).isEqualTo(SignatureState.REVOKED);
    }

    @Test
    void only_require_turns_away_what_nobody_vouches_for() throws Exception {
        var unsigned = judge(jar(), "lakeside");
        var sha256 = hash(jar());

        assertThat(trust(TrustPolicy.REQUIRE).objection(unsigned, "lakeside", sha256))
                .map(JarTrustTests::english)
                .contains("lakeside is not signed. This server takes only plugins for which somebody vouches whom it"
                        + " trusts. The hash for the list of allowed jars is " + sha256 + ".");
        assertThat(trust(TrustPolicy.WARN).objection(unsigned, "lakeside", sha256))
                .isEmpty();
        assertThat(trust(TrustPolicy.WARN).warnsOf(unsigned.state())).isTrue();
        assertThat(trust(TrustPolicy.ALLOW).objection(unsigned, "lakeside", sha256))
                .isEmpty();
        assertThat(trust(TrustPolicy.ALLOW).warnsOf(unsigned.state())).isFalse();
    }

    @Test
    void no_policy_lets_in_what_is_broken_revoked_or_signed_for_something_else() {
        for (var policy : TrustPolicy.values()) {
            for (var state :
                    new SignatureState[] {SignatureState.BROKEN, SignatureState.REVOKED, SignatureState.OTHER_PLUGIN}) {
                assertThat(trust(policy).objection(Verdict.of(state), "lakeside", "00"))
                        .as("%s %s", policy, state)
                        .isPresent();
            }
        }
    }

    @Test
    void unless_somebody_says_otherwise_a_database_of_one_s_own_asks_for_a_signature() {
        var inside = new MockEnvironment();
        var external = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/samband");
        var unset = new TrustSettings(null, lists);

        assertThat(new JarTrust(unset, inside).policy()).isEqualTo(TrustPolicy.WARN);
        assertThat(new JarTrust(unset, external).policy()).isEqualTo(TrustPolicy.REQUIRE);
        assertThat(new JarTrust(new TrustSettings(TrustPolicy.WARN, lists), external).policy())
                .isEqualTo(TrustPolicy.WARN);
    }

    @Test
    void a_changed_list_counts_at_the_next_look() throws Exception {
        var trust = trust(TrustPolicy.WARN);
        assertThat(trust.refresh()).isFalse();

        list("revoked.txt", "certificate " + LAKESIDE.fingerprint());

        assertThat(trust.refresh()).isTrue();
        assertThat(trust.refresh()).isFalse();
        assertThat(judge(trust, LAKESIDE.sign(jar()), Instant.now(), "lakeside").state())
                .isEqualTo(SignatureState.REVOKED);
    }

    @Test
    void a_list_that_cannot_be_understood_leaves_the_former_in_force_and_says_so() throws Exception {
        list("revoked.txt", "jar " + "0".repeat(64));
        var trust = trust(TrustPolicy.WARN);
        list("revoked.txt", "# none", "certifcate 12");
        trust.refresh();

        assertThat(trust.problem())
                .map(JarTrustTests::english)
                .contains("The lists that say who is trusted are wrong: revoked.txt, line 2, cannot be understood:"
                        + " \"certifcate 12\". They hold as they were read last.");
        assertThat(trust.objection(Verdict.of(SignatureState.UNSIGNED), "lakeside", "00"))
                .isEmpty();
        assertThat(judge(trust, LAKESIDE.sign(jar()), Instant.now(), "lakeside").state())
                .isEqualTo(SignatureState.TRUSTED);
    }

    @Test
    void a_server_that_never_could_read_its_lists_takes_nothing() throws Exception {
        list("revoked.txt", "jar 12");

        for (var policy : TrustPolicy.values()) {
            assertThat(trust(policy).objection(Verdict.of(SignatureState.TRUSTED), "lakeside", "00"))
                    .as("%s", policy)
                    .map(JarTrustTests::english)
                    .contains("lakeside is left out until the lists that say who is trusted can be read.");
        }
    }

    @Test
    void each_kind_of_nonsense_in_a_list_is_found() throws Exception {
        for (var line : new String[] {
            "trusted.txt missing.pem lakeside",
            "trusted.txt lakeside.pem",
            "trusted.txt ../lakeside.pem lakeside",
            "trusted.txt lakeside.pem Lakeside!",
            "trusted.txt trusted.txt lakeside",
            "allowed.txt 12ab",
            "allowed.txt " + "0".repeat(64) + " lakeside",
            "revoked.txt certificate",
            "revoked.txt serial 12",
            "revoked.txt serial xyz CN=Authority"
        }) {
            var words = line.split(" ", 2);
            list("trusted.txt");
            list("allowed.txt");
            list("revoked.txt");
            list(words[0], words[1]);
            assertThat(trust(TrustPolicy.WARN).problem()).as(line).isPresent();
        }
    }

    @Test
    void no_folder_is_no_list() {
        var trust = new JarTrust(new TrustSettings(TrustPolicy.WARN, folder.resolve("none")), new MockEnvironment());

        assertThat(trust.problem()).isEmpty();
    }

    private static byte[] jar() {
        return Repacked.of(new byte[0])
                .with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\nPlugin-Id: mountainside\r\n".getBytes(UTF_8))
                .with("META-INF/extensions.idx", "org.example.Lakeside\n".getBytes(UTF_8))
                .with("org/example/Lakeside.class", "a class".getBytes(UTF_8))
                .bytes();
    }

    private void list(String name, String... lines) throws IOException {
        Files.writeString(lists.resolve(name), String.join("\n", lines) + "\n");
    }

    private JarTrust trust(TrustPolicy policy) {
        return new JarTrust(new TrustSettings(policy, lists), new MockEnvironment());
    }

    private Verdict judge(byte[] jar, String... ids) throws Exception {
        return judge(jar, Instant.now(), ids);
    }

    private Verdict judge(byte[] jar, Instant handedIn, String... ids) throws Exception {
        return judge(trust(TrustPolicy.WARN), jar, handedIn, ids);
    }

    private Verdict judge(JarTrust trust, byte[] jar, Instant handedIn, String... ids) throws Exception {
        var file = Files.write(folder.resolve(hash(jar) + ".jar"), jar);
        return trust.judge(hash(jar), Set.of(ids), handedIn, () -> file);
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String say(Verdict verdict) {
        return english(verdict.sentence("lakeside"));
    }

    private static String english(org.samband.server.web.Message message) {
        return Texts.in(Language.EN, (text, language) -> text).say(message);
    }
}

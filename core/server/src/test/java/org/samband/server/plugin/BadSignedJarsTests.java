package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.profile.AllianceProfile;
import org.samband.server.plugin.AsksForSignatures.Server;
import org.samband.server.plugin.ProfileJar.State;
import org.samband.server.plugin.signature.Repacked;
import org.samband.server.plugin.signature.SignatureState;
import org.samband.server.plugin.signature.Signer;
import org.samband.server.web.Language;
import org.samband.server.web.Message;
import org.samband.server.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** On a server that asks for signatures: jars that are signed badly, and those that clash with what is here already. */
@AsksForSignatures
class BadSignedJarsTests {

    private static final Signer LAKESIDE = Signer.called("Lakeside");
    private static final Signer STRANGER = Signer.called("Stranger");

    @Autowired
    HandedInJars reception;

    @Autowired
    InstalledJars jars;

    @Autowired
    SignatureRounds rounds;

    @Autowired
    Profiles profiles;

    private final String id = "lakeside-" + UUID.randomUUID();

    @BeforeEach
    void trustLakeside() throws IOException {
        Server.trust(LAKESIDE, "lakeside-*");
    }

    @AfterEach
    void putAway() throws IOException {
        PutAway.all(jars);
        Server.trust(LAKESIDE, "lakeside-*");
        assertThat(profiles.all()).extracting(AllianceProfile::id).contains("starter", "norwegian-regional-council");
    }

    @Test
    void a_signed_jar_of_a_trusted_author_is_served() {
        rounds.lookIfListsChanged();
        var jar = reception.handIn("lake.jar", LAKESIDE.sign(good().bytes()));
        jars.turnOn(jar.sha256());

        assertThat(profiles.find(id)).isPresent();
        assertThat(found(jar).signature()).isEqualTo(SignatureState.TRUSTED);
        assertThat(found(jar).signer()).isEqualTo(LAKESIDE.described());
    }

    @Test
    void an_unsigned_jar_is_refused_and_none_of_its_code_is_run() throws IOException {
        var ran = Server.TRUST.resolve("ran");
        var bytes = good().rewriting(
                        "AllianceProfile {", "AllianceProfile { static { new java.io.File(\"" + ran + "\").mkdir(); }")
                .bytes();

        refused(
                bytes,
                "%s is not signed. This server takes only plugins for which somebody vouches whom it trusts."
                        + " The hash for the list of allowed jars is " + JarFiles.sha256(bytes) + ".");
        assertThat(ran).doesNotExist();
    }

    @Test
    void an_allowed_jar_is_taken_without_a_signature() throws IOException {
        var bytes = good().bytes();
        Server.list("allowed.txt", JarFiles.sha256(bytes));
        var jar = on(bytes);

        assertThat(found(jar).signature()).isEqualTo(SignatureState.ALLOWED);
    }

    @Test
    void a_jar_changed_after_signing_is_refused() throws IOException {
        refused(
                Repacked.of(LAKESIDE.sign(good().bytes()))
                        .changing("terms_en.properties", text -> (new String(text, UTF_8) + " ").getBytes(UTF_8))
                        .bytes(),
                "%s is not what was signed: org/example/lakeside/terms_en.properties was changed afterwards.");
    }

    @Test
    void a_jar_with_a_file_added_after_signing_is_refused() throws IOException {
        refused(
                Repacked.of(LAKESIDE.sign(good().bytes()))
                        .with("more.txt", new byte[1])
                        .bytes(),
                "%s is signed in part only: more.txt is not as the other files are, so it was added afterwards or left out.");
    }

    @Test
    void a_jar_of_an_unknown_author_is_refused() throws IOException {
        var bytes = STRANGER.sign(good().bytes());
        refused(
                bytes,
                "%s is signed by " + STRANGER.described()
                        + ", whom this server does not know. It takes only plugins for"
                        + " which somebody vouches whom it trusts. The hash for the list of allowed jars is "
                        + JarFiles.sha256(bytes) + ".");
    }

    @Test
    void a_jar_with_another_id_than_its_certificate_is_trusted_for_is_refused() throws IOException {
        Server.list("trusted.txt", "lakeside.pem mountainside");

        refused(
                LAKESIDE.sign(good().bytes()),
                "%s is signed by " + LAKESIDE.described()
                        + ", who is trusted for other plugins but not for this one and all that it brings.");
    }

    @Test
    void a_jar_that_brings_a_profile_its_certificate_is_not_trusted_for_is_refused() throws IOException {
        refused(
                LAKESIDE.sign(good().profile("mountainside").bytes()),
                "%s is signed by " + LAKESIDE.described()
                        + ", who is trusted for other plugins but not for this one and all that it brings.");
    }

    @Test
    void a_jar_signed_by_a_certificate_that_has_run_out_is_refused() throws IOException {
        var former = Signer.called("Former", "-startdate", "-60d", "-validity", "30");
        Files.writeString(Server.TRUST.resolve("former.pem"), former.pem());
        Server.list("trusted.txt", "former.pem lakeside-*");
        var bytes = former.sign(good().bytes());

        refused(
                bytes,
                "%s is signed by " + former.described() + ", whose certificate did not hold when the jar was handed in."
                        + " Its author must sign it anew. The hash for the list of allowed jars is "
                        + JarFiles.sha256(bytes) + ".");
    }

    @Test
    void a_jar_signed_by_a_revoked_certificate_is_refused() throws IOException {
        Server.list("revoked.txt", "certificate " + LAKESIDE.fingerprint());

        refused(
                LAKESIDE.sign(good().bytes()),
                "%s is signed by " + LAKESIDE.described()
                        + ", whose certificate, or that of who issued it, has been revoked.");
    }

    @Test
    void other_bytes_of_a_version_that_is_here_are_refused_though_signed() throws IOException {
        rounds.lookIfListsChanged();
        reception.handIn("one.jar", LAKESIDE.sign(good().bytes()));

        refused(
                LAKESIDE.sign(good().manifest("Plugin-Provider", "Lake").bytes()),
                "%s 1.0.0 is here already. Give the changed jar a version of its own.");
    }

    @Test
    void a_profile_that_another_plugin_brings_is_refused_though_signed() throws IOException {
        Server.list("trusted.txt", "lakeside.pem *");

        refused(
                LAKESIDE.sign(good().profile("starter").bytes()),
                "%s brings the profile starter, which another plugin brings already.");
    }

    private ThrowAwayJar good() {
        return new ThrowAwayJar(id);
    }

    private ProfileJar on(byte[] bytes) {
        rounds.lookIfListsChanged();
        var jar = reception.handIn("lake.jar", bytes);
        jars.turnOn(jar.sha256());
        assertThat(profiles.find(id)).isPresent();
        return jar;
    }

    private void refused(byte[] bytes, String sentence) {
        rounds.lookIfListsChanged();
        var jar = reception.handIn("lake.jar", bytes);

        assertThat(jar.state()).isEqualTo(State.REFUSED);
        assertThat(jar.reasons()).map(BadSignedJarsTests::english).containsExactly(sentence.formatted(id));
        assertThatThrownBy(() -> jars.turnOn(jar.sha256())).hasMessageContaining("plugin.state.refused");
        assertThat(profiles.find(id)).isEmpty();
    }

    private ProfileJar found(ProfileJar jar) {
        return jars.find(jar.sha256()).orElseThrow();
    }

    private static String english(Message message) {
        return Texts.in(Language.EN, (text, language) -> text).say(message);
    }
}

package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.profile.AllianceProfile;
import org.samband.server.plugin.AsksForSignatures.Server;
import org.samband.server.plugin.BuiltInJars.BuiltInJar;
import org.samband.server.plugin.ProfileJar.State;
import org.samband.server.plugin.signature.JarTrust;
import org.samband.server.plugin.signature.SignatureState;
import org.samband.server.plugin.signature.Signer;
import org.samband.server.web.Language;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** On a server that asks for signatures: what becomes of jars that it has taken, when its lists change or it starts anew. */
@AsksForSignatures
class VouchedNoLongerTests {

    private static final Signer LAKESIDE = Signer.called("Lakeside");

    @Autowired
    HandedInJars reception;

    @Autowired
    InstalledJars jars;

    @Autowired
    InstalledRows everything;

    @Autowired
    BuiltInRecords records;

    @Autowired
    NodePlugins node;

    @Autowired
    LoadedPlugins loaded;

    @Autowired
    SignatureRounds rounds;

    @Autowired
    PluginWatch watch;

    @Autowired
    JarTrust lists;

    @Autowired
    ProfileTrail trail;

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
    void what_is_revoked_while_it_is_on_is_turned_off_and_the_trail_says_why() throws IOException {
        var jar = on(LAKESIDE.sign(good().bytes()));
        Server.list("revoked.txt", "jar " + jar.sha256() + " # it deletes budgets");
        rounds.lookIfListsChanged();

        assertThat(found(jar).state()).isEqualTo(State.OFF);
        assertThat(found(jar).signature()).isEqualTo(SignatureState.REVOKED);
        assertThat(profiles.find(id)).isEmpty();
        assertThat(trail.of(jar.sha256()))
                .filteredOn(event -> event.action() == ProfileAction.TURNED_OFF)
                .singleElement()
                .satisfies(event -> assertThat(event.details())
                        .map(VouchedNoLongerTests::english)
                        .containsExactly(id + " is on the list of revoked jars."));
        assertThatThrownBy(() -> jars.turnOn(jar.sha256()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("signature.says.revoked-jar");
    }

    @Test
    void what_is_revoked_no_longer_is_not_turned_on_by_itself() throws IOException {
        var jar = on(LAKESIDE.sign(good().bytes()));
        Server.list("revoked.txt", "certificate " + LAKESIDE.fingerprint());
        rounds.lookIfListsChanged();
        Server.list("revoked.txt");
        rounds.lookIfListsChanged();

        assertThat(found(jar).signature()).isEqualTo(SignatureState.TRUSTED);
        assertThat(found(jar).state()).isEqualTo(State.OFF);
    }

    @Test
    void what_nobody_vouches_for_any_longer_is_not_loaded_and_says_so() throws IOException {
        var bytes = good().bytes();
        Server.list("allowed.txt", JarFiles.sha256(bytes));
        var jar = on(bytes);

        Server.list("allowed.txt");
        rounds.lookIfListsChanged();

        assertThat(profiles.find(id)).isEmpty();
        assertThat(found(jar).state()).isEqualTo(State.ON);
        assertThat(node.problem(found(jar)).map(VouchedNoLongerTests::english).orElseThrow())
                .startsWith(id + " is not signed. This server takes only plugins");
        assertThat(trail.of(jar.sha256()))
                .extracting(ProfileEvent::action)
                .contains(ProfileAction.SIGNATURE, ProfileAction.NOT_LOADED);

        Server.list("allowed.txt", jar.sha256());
        rounds.lookIfListsChanged();
        assertThat(profiles.find(id)).isPresent();
    }

    @Test
    void a_list_with_a_mistake_changes_nothing_and_is_told() throws IOException {
        on(LAKESIDE.sign(good().bytes()));
        Server.list("revoked.txt", "nonsense");
        rounds.lookIfListsChanged();

        assertThat(profiles.find(id)).isPresent();
        assertThat(rounds.problems())
                .map(VouchedNoLongerTests::english)
                .containsExactly(
                        "The lists that say who is trusted are wrong: revoked.txt, line 1, cannot be understood:"
                                + " \"nonsense\". They hold as they were read last.");
    }

    @Test
    void what_was_revoked_while_the_server_was_down_is_off_after_its_start() throws IOException {
        var jar = on(LAKESIDE.sign(good().bytes()));
        Server.list("revoked.txt", "certificate " + LAKESIDE.fingerprint());

        startAgain();

        assertThat(found(jar).state()).isEqualTo(State.OFF);
        assertThat(found(jar).signature()).isEqualTo(SignatureState.REVOKED);
        assertThat(profiles.find(id)).isEmpty();
    }

    @Test
    void a_jar_is_judged_anew_when_a_node_starts_and_not_by_what_was_found_before() throws IOException {
        var bytes = good().bytes();
        Server.list("allowed.txt", JarFiles.sha256(bytes));
        var jar = on(bytes);
        Server.list("allowed.txt");
        lists.refresh();
        loaded.serve(Catalogue.EMPTY);

        node.followAnew();

        assertThat(found(jar).signature()).isEqualTo(SignatureState.ALLOWED);
        assertThat(profiles.find(id)).isEmpty();
        assertThat(profiles.find("starter")).isPresent();
    }

    @Test
    void a_row_that_says_it_came_with_a_server_is_not_believed_without_a_hash_of_the_build() throws IOException {
        var bytes = good().bytes();
        var sha256 = JarFiles.sha256(bytes);
        records.record(List.of(new BuiltInJar("lakeside.jar", sha256, bytes)));
        try {
            startAgain();

            var jar = jars.find(sha256).orElseThrow();
            assertThat(jar.builtIn()).isTrue();
            assertThat(jar.state()).isEqualTo(State.ON);
            assertThat(jar.signature()).isEqualTo(SignatureState.UNSIGNED);
            assertThat(profiles.find(id)).isEmpty();
            assertThat(node.problem(jar).map(VouchedNoLongerTests::english).orElseThrow())
                    .startsWith(id + " is not signed.")
                    .endsWith("The hash for the list of allowed jars is " + sha256 + ".");

            Server.list("allowed.txt", sha256 + " # came with 0.1.0");
            rounds.lookIfListsChanged();
            assertThat(profiles.find(id)).isPresent();
        } finally {
            everything.delete(jars.find(sha256).orElseThrow());
            node.follow();
        }
    }

    @Test
    void what_this_server_was_built_with_needs_no_list() {
        startAgain();

        assertThat(jars.versions("starter"))
                .singleElement()
                .satisfies(jar -> assertThat(jar.signature()).isEqualTo(SignatureState.BUILT_IN));
    }

    /** As a server does that starts: it reads its lists, looks at who vouches for what is here, and loads what is on. */
    private void startAgain() {
        lists.refresh();
        loaded.serve(Catalogue.EMPTY);
        watch.stop();
        watch.start();
        node.followAnew();
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

    private ProfileJar found(ProfileJar jar) {
        return jars.find(jar.sha256()).orElseThrow();
    }

    private static String english(Message message) {
        return Texts.in(Language.EN, (text, language) -> text).say(message);
    }
}

package org.samband.server.plugin.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** Lists that change, hold nonsense, or are not there. */
class TrustFolderTests extends ListsOfTrust {

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
                .map(TrustFolderTests::english)
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
                    .map(TrustFolderTests::english)
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
}

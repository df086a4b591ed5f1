package org.samband.server.plugin.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Who stands behind a jar: its signer or whoever issued the certificate, for which ids, and when. */
class SignersTests extends ListsOfTrust {

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
    void one_of_two_who_signed_all_of_it_is_enough() throws Exception {
        assertThat(judge(STRANGER.sign(LAKESIDE.sign(jar())), "lakeside").state())
                .isEqualTo(SignatureState.TRUSTED);
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
}

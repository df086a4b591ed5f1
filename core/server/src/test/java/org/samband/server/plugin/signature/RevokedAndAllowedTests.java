package org.samband.server.plugin.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an operator vouches for without a signature, and what is trusted no longer, whoever signed it. */
class RevokedAndAllowedTests extends ListsOfTrust {

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
}

package org.samband.server.plugin.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** What becomes of jars by the policy of an installation. */
class TrustPoliciesTests extends ListsOfTrust {

    @Test
    void only_require_turns_away_what_nobody_vouches_for() throws Exception {
        var unsigned = judge(jar(), "lakeside");
        var sha256 = hash(jar());

        assertThat(trust(TrustPolicy.REQUIRE).objection(unsigned, "lakeside", sha256))
                .map(TrustPoliciesTests::english)
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
}

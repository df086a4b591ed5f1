package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerifiedPasswordsTests {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final VerifiedPasswords verified = new VerifiedPasswords(() -> now);
    private final AccountPrincipal account = new AccountPrincipal(UUID.randomUUID(), 1);

    @Test
    void only_what_was_right_is_known() {
        verified.remember(account, "right");

        assertThat(verified.knows(account, "right")).isTrue();
        assertThat(verified.knows(account, "wrong")).isFalse();
        assertThat(verified.knows(new AccountPrincipal(UUID.randomUUID(), 1), "right"))
                .isFalse();
    }

    @Test
    void a_changed_password_makes_it_unknown() {
        verified.remember(account, "right");

        assertThat(verified.knows(new AccountPrincipal(account.account(), 2), "right"))
                .isFalse();
    }

    @Test
    void it_is_forgotten_after_some_minutes() {
        verified.remember(account, "right");

        now = now.plus(VerifiedPasswords.KEPT);

        assertThat(verified.knows(account, "right")).isFalse();
    }

    @Test
    void it_never_remembers_more_than_a_thousand() {
        for (var i = 0; i < 2_000; i++) {
            verified.remember(account, "right " + i);
        }

        assertThat(verified.knows(account, "right 0")).isTrue();
        assertThat(verified.knows(account, "right 1999")).isFalse();
    }
}

package org.samband.server.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers for some minutes which passwords were right, so that each call of the API need not pay for a slow hash.
 *
 * <p>It keeps no password but a MAC under a key that lives only in this process, and the stamp in it makes every earlier
 * answer useless when the password changes, on whichever node that happens.
 */
@Component
class VerifiedPasswords {

    static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final ConcurrentHashMap<String, Instant> until = new ConcurrentHashMap<>();
    private final SecretKeySpec key;
    private final InstantSource time;

    VerifiedPasswords() {
        this(InstantSource.system());
    }

    VerifiedPasswords(InstantSource time) {
        this.time = time;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    boolean knows(AccountPrincipal principal, String clear) {
        var end = until.get(mac(principal, clear));
        return end != null && time.instant().isBefore(end);
    }

    void remember(AccountPrincipal principal, String clear) {
        var now = time.instant();
        if (until.size() >= MOST) {
            until.values().removeIf(end -> !now.isBefore(end));
        }
        if (until.size() < MOST) {
            until.put(mac(principal, clear), now.plus(KEPT));
        }
    }

    private String mac(AccountPrincipal principal, String clear) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((principal.account() + " " + principal.stamp() + " ").getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(clear.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

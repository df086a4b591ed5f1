package org.samband.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts failed attempts to sign in, per user name and address and per address alone.
 *
 * <p>Names are kept as hashes: what is typed there by mistake may be a password.
 */
@Component
class SignInAttempts {

    static final int MOST_PER_USER = 5;
    static final int MOST_PER_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;

    SignInAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    boolean tooMany(String userName, String address) {
        return jdbc.sql("""
                select exists (select from sign_in_failure
                where (key = :user and count >= :perUser or key = :address and count >= :perAddress)
                and last_at > now() - make_interval(secs => :window))
                """)
                .param("user", key(userName, address))
                .param("perUser", MOST_PER_USER)
                .param("address", key("", address))
                .param("perAddress", MOST_PER_ADDRESS)
                .param("window", WINDOW.toSeconds())
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void failed(String userName, String address) {
        jdbc.sql("delete from sign_in_failure where last_at < now() - make_interval(secs => :window)")
                .param("window", WINDOW.toSeconds())
                .update();
        count(key("", address));
        count(key(userName, address));
    }

    @Transactional
    void succeeded(String userName, String address) {
        jdbc.sql("delete from sign_in_failure where key = :key")
                .param("key", key(userName, address))
                .update();
    }

    private void count(String key) {
        jdbc.sql("""
                insert into sign_in_failure (key, count, last_at) values (:key, 1, now())
                on conflict (key) do update set count = sign_in_failure.count + 1, last_at = now()
                """).param("key", key).update();
    }

    private static String key(String userName, String address) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(address.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(userName.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

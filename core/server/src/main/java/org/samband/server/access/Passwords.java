package org.samband.server.access;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The hashes of the accounts' passwords, in a table of their own that neither the audit trail nor any page reads. */
@Component
class Passwords {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final String nobodys;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.nobodys = Objects.requireNonNull(encoder.encode("nobody's"));
    }

    /** Sets the password; every session that began with the former one ends. */
    @Transactional
    void set(AccountId account, Password password, boolean due) {
        jdbc.sql("""
                insert into account_password (account_id, hash, due, stamp) values (:account, :hash, :due, 1)
                on conflict (account_id) do update
                set hash = excluded.hash, due = excluded.due, stamp = account_password.stamp + 1, changed_at = now()
                """)
                .param("account", account.value())
                .param("hash", encoder.encode(password.clear()))
                .param("due", due)
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Credentials> of(String userName) {
        return jdbc.sql("""
                select account.id, password.hash, password.stamp, account.disabled
                from account join account_password password on password.account_id = account.id
                where lower(account.user_name) = lower(:userName)
                """)
                .param("userName", userName)
                .query((row, number) -> new Credentials(
                        new AccountPrincipal(row.getObject("id", UUID.class), row.getInt("stamp")),
                        row.getString("hash"),
                        row.getBoolean("disabled")))
                .optional();
    }

    boolean match(String clear, Credentials credentials) {
        return encoder.matches(clear, credentials.hash());
    }

    /** Takes as long as a real comparison, so that nobody can measure which user names exist. */
    boolean matchNobodys(String clear) {
        encoder.matches(clear, nobodys);
        return false;
    }

    /** What it takes to sign in to an account. */
    record Credentials(AccountPrincipal principal, String hash, boolean disabled) {

        @Override
        public String toString() {
            return "Credentials of " + principal.account();
        }
    }
}

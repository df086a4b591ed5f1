package org.samband.server.plugin;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samband.server.web.Message;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The rules of profiles that are called no more because they failed again and again, on all nodes. */
@Component
public class CodeOff {

    private final JdbcClient sql;
    private final ProfileJarRows rows;
    private final ProfileTrail trail;
    private final TransactionOperations transactions;
    private final Clock clock;
    private volatile Set<Code> off = Set.of();

    CodeOff(JdbcClient sql, ProfileJarRows rows, ProfileTrail trail, TransactionOperations transactions, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Returns those of a jar, with the last cause. */
    public List<Failed> of(String sha256) {
        return sql.sql("select code, at, cause from profile_code_off where sha256 = ? order by code")
                .param(sha256)
                .query((row, _) -> new Failed(
                        row.getString("code"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("cause")))
                .list();
    }

    /** Has a rule called again. */
    public void switchOn(String sha256, String code) {
        transactions.executeWithoutResult(_ -> {
            var gone = sql.sql("delete from profile_code_off where sha256 = ? and code = ?")
                    .params(sha256, code)
                    .update();
            if (gone > 0) {
                rows.findById(sha256)
                        .ifPresent(jar -> trail.add(ProfileAction.CODE_ON, jar, Message.of("plugin.trail.code", code)));
            }
        });
        follow();
    }

    boolean contains(Code code) {
        return off.contains(code);
    }

    void failed(Code code, String cause) {
        rows.findById(code.sha256())
                .ifPresent(jar -> trail.add(
                        ProfileAction.CODE_FAILED, jar, Message.of("plugin.trail.failed", code.name(), cause)));
    }

    void switchOff(Code code, String cause) {
        transactions.executeWithoutResult(_ -> {
            var added = sql.sql("insert into profile_code_off (sha256, code, at, cause) values (?, ?, ?, ?)"
                            + " on conflict do nothing")
                    .params(code.sha256(), code.name(), clock.instant().atOffset(ZoneOffset.UTC), cause)
                    .update();
            if (added > 0) {
                rows.findById(code.sha256())
                        .ifPresent(jar -> trail.add(
                                ProfileAction.CODE_OFF, jar, Message.of("plugin.trail.failed", code.name(), cause)));
            }
        });
        follow();
    }

    /** Takes over what the database says. */
    void follow() {
        off = new HashSet<>(sql.sql("select sha256, code from profile_code_off")
                .query((row, _) -> new Code(row.getString("sha256"), row.getString("code")))
                .list());
    }

    /**
     * A rule of a jar.
     *
     * @param name its profile and its key, such as {@code lakeside/membership}; of a country, {@code NO/organisation-number}
     */
    record Code(String sha256, String name) {}

    /** A rule that is called no more, since when and why. */
    public record Failed(String code, Instant at, String cause) {}
}

package org.samband.server.plugin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Message;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Everything that happened to profiles, with who and when; written in the transaction in which it happens. */
@Component
@Transactional
public class ProfileTrail {

    private static final int MOST = 200;

    private final JdbcClient sql;
    private final JsonMapper json;

    ProfileTrail(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Adds what happened to a jar. */
    void add(ProfileAction action, ProfileJar jar, Message... details) {
        add(action, jar.sha256(), jar.name(), jar.pluginVersion(), null, null, details);
    }

    /** Adds that an alliance was moved to a version. */
    public void moved(ProfileAction action, ProfileJar jar, UUID alliance, String name, @Nullable String from) {
        var details = from == null ? new Message[0] : new Message[] {Message.of("plugin.trail.from", from)};
        add(action, jar.sha256(), jar.name(), jar.pluginVersion(), alliance, name, details);
    }

    private void add(
            ProfileAction action,
            String sha256,
            String plugin,
            @Nullable String version,
            @Nullable UUID alliance,
            @Nullable String allianceName,
            Message... details) {
        sql.sql(
                        "insert into profile_event (action, plugin_id, plugin_version, sha256, alliance, alliance_name, details)"
                                + " values (?, ?, ?, ?, ?, ?, ?::jsonb)")
                .params(Arrays.asList(
                        action.name(),
                        plugin,
                        version,
                        sha256,
                        alliance,
                        allianceName,
                        json.writeValueAsString(new Reasons(List.of(details)))))
                .update();
    }

    /** Returns the latest, of all jars. */
    @Transactional(readOnly = true)
    public List<ProfileEvent> latest() {
        return sql.sql("select * from profile_event order by id desc limit ?")
                .params(MOST)
                .query((row, _) -> event(row))
                .list();
    }

    /** Returns the latest of one jar. */
    @Transactional(readOnly = true)
    public List<ProfileEvent> of(String sha256) {
        return sql.sql("select * from profile_event where sha256 = ? order by id desc limit ?")
                .params(sha256, MOST)
                .query((row, _) -> event(row))
                .list();
    }

    private ProfileEvent event(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new ProfileEvent(
                at,
                row.getString("actor_name"),
                ProfileAction.valueOf(row.getString("action")),
                Objects.requireNonNull(row.getString("plugin_id")),
                row.getString("plugin_version"),
                Objects.requireNonNull(row.getString("sha256")),
                row.getString("alliance_name"),
                json.readValue(row.getString("details"), Reasons.class).messages());
    }
}

package org.samband.server.alliance;

import java.util.List;
import org.samband.server.plugin.ProfileUse;
import org.samband.server.plugin.ProfileUser;
import org.samband.server.plugin.Profiles;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which alliances work by which version of a profile, and binds those that nobody has bound yet. */
@Component
class ProfileBinding implements ProfileUse, ApplicationRunner {

    private final AllianceRows rows;
    private final Profiles profiles;
    private final JdbcClient sql;

    ProfileBinding(AllianceRows rows, Profiles profiles, JdbcClient sql) {
        this.rows = rows;
        this.profiles = profiles;
        this.sql = sql;
    }

    @Override
    public List<ProfileUser> all() {
        return rows.findAllByOrderByName().stream().map(ProfileBinding::user).toList();
    }

    private static ProfileUser user(Alliance alliance) {
        return new ProfileUser(
                alliance.id().value(),
                alliance.slug(),
                alliance.name(),
                alliance.profile(),
                alliance.profileVersion().orElse(""));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var profile : profiles.all()) {
            profiles.version(profile.id())
                    .ifPresent(version -> sql.sql("update alliance set profile_version = ?, version = version + 1"
                                    + " where profile = ? and profile_version is null")
                            .params(version, profile.id())
                            .update());
        }
    }
}

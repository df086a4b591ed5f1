package org.samband.server.access;

import java.util.UUID;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Role;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes accounts and alliances that no other test knows, and clients that call as them. */
@TestConfiguration(proxyBeanMethods = false)
@Lazy
public class Cast {

    public static final String PASSWORD = "heather and bracken";

    private final AccountAdministration administration;
    private final Passwords passwords;
    private final Access access;
    private final Alliances alliances;

    Cast(AccountAdministration administration, Passwords passwords, Access access, Alliances alliances) {
        this.administration = administration;
        this.passwords = passwords;
        this.access = access;
        this.alliances = alliances;
    }

    /** Hashes quickly, because tests make many accounts. */
    @Bean
    @Primary
    static PasswordEncoder quickPasswordEncoder() {
        return new BCryptPasswordEncoder(4);
    }

    public Account account() {
        var account = newcomer();
        passwords.set(account.id(), Password.set(PASSWORD), false);
        return account;
    }

    /** Somebody who has not yet replaced the password. */
    Account newcomer() {
        var account = administration
                .open("kari-" + UUID.randomUUID().toString().substring(24), "Kari Lyng", null)
                .account();
        passwords.set(account.id(), Password.set(PASSWORD), true);
        return account;
    }

    void close(Account account) {
        administration.disable(account.id());
    }

    public Account administrator() {
        var account = account();
        administration.administer(account.id(), true);
        return account;
    }

    public Alliance alliance() {
        return InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");
    }

    public RoleGrant grant(Alliance alliance, Account account, Role role) {
        return ThisAlliance.call(
                alliance,
                () -> access.grant(
                        account.id(),
                        role,
                        role == Role.MEMBER_CONTACT ? new RoleGrant.Organisation(null, "Lyngdal kommune") : null));
    }

    public Account with(Role role, Alliance alliance) {
        var account = account();
        grant(alliance, account, role);
        return account;
    }
}

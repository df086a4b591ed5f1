package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.CurrentActor;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@AccessTest
class RoleGrantTests {

    private final Cast cast;
    private final Access access;
    private final Actors actors;
    private final Alliances alliances;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private Alliance alliance;
    private Alliance other;
    private Account account;

    RoleGrantTests(
            @Autowired Cast cast,
            @Autowired Access access,
            @Autowired Actors actors,
            @Autowired Alliances alliances,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionOperations transactions) {
        this.cast = cast;
        this.access = access;
        this.actors = actors;
        this.alliances = alliances;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @BeforeEach
    void found() {
        alliance = cast.alliance();
        other = cast.alliance();
        account = cast.account();
    }

    @Test
    void an_alliance_sees_its_own_grants_only() {
        var grant = cast.grant(alliance, account, Role.READER);

        assertThat(ThisAlliance.call(alliance, access::people))
                .extracting(Access.Person::id)
                .containsExactly(account.id());
        assertThat(ThisAlliance.call(other, access::people)).isEmpty();
        assertThat(ThisAlliance.call(other, access::grants)).isEmpty();
        assertThatThrownBy(() -> ThisAlliance.run(other, () -> access.revoke(grant.id())))
                .hasMessageContaining("not-found");
    }

    @Test
    void an_account_knows_its_roles_in_each_alliance() {
        cast.grant(alliance, account, Role.CONTRIBUTOR);
        cast.grant(other, account, Role.READER);
        cast.grant(other, cast.account(), Role.SECRETARIAT);

        var actor = actors.called(account.userName()).orElseThrow();

        assertThat(actor.alliances())
                .containsExactlyInAnyOrder(alliance.id().value(), other.id().value());
        assertThat(ThisAlliance.call(alliance, actor::roles)).containsExactly(Role.CONTRIBUTOR);
        assertThat(ThisAlliance.<Boolean, RuntimeException>call(other, () -> actor.is(Role.CONTRIBUTOR)))
                .isFalse();
        assertThat(actor.roles()).isEmpty();
    }

    @Test
    void outside_of_alliances_nobody_sees_the_grants_of_somebody_else() {
        cast.grant(alliance, account, Role.READER);
        var somebody = cast.account();

        assertThat(accountsSeenBy(account)).containsExactly(account.id().value());
        assertThat(accountsSeenBy(somebody)).isEmpty();
        assertThat(accountsSeenIn(other, account)).isEmpty();
    }

    private List<UUID> accountsSeenBy(Account viewer) {
        return new CurrentActor(viewer.id().value(), viewer.displayName())
                .call(() -> transactions.execute(status -> jdbc.sql("select account_id from role_grant")
                        .query(UUID.class)
                        .list()));
    }

    private List<UUID> accountsSeenIn(Alliance within, Account viewer) {
        return ThisAlliance.<List<UUID>, RuntimeException>call(within, () -> accountsSeenBy(viewer));
    }

    @Test
    void who_opens_an_alliance_is_its_secretariat() {
        var actor = actors.called(account.userName()).orElseThrow();

        var founded = actor.call(
                () -> alliances.host("f" + System.nanoTime(), "Lyngregionen", "norwegian-regional-council", "nb"));

        assertThat(actors.called(account.userName())
                        .orElseThrow()
                        .rolesIn(founded.id().value()))
                .containsExactly(Role.SECRETARIAT);
    }

    @Test
    void the_last_secretariat_stays() {
        var only = cast.grant(alliance, account, Role.SECRETARIAT);
        cast.grant(alliance, cast.account(), Role.CONTRIBUTOR);

        assertThatThrownBy(() -> ThisAlliance.run(alliance, () -> access.revoke(only.id())))
                .hasMessageContaining("last-secretariat");

        cast.grant(alliance, cast.account(), Role.SECRETARIAT);
        ThisAlliance.run(alliance, () -> access.revoke(only.id()));
        assertThat(actors.called(account.userName()).orElseThrow().alliances()).isEmpty();
    }

    @Test
    void a_closed_account_does_not_count_as_secretariat() {
        var only = cast.grant(alliance, account, Role.SECRETARIAT);
        var gone = cast.with(Role.SECRETARIAT, alliance);
        cast.close(gone);

        assertThatThrownBy(() -> ThisAlliance.run(alliance, () -> access.revoke(only.id())))
                .hasMessageContaining("last-secretariat");
    }

    @Test
    void a_role_is_given_once() {
        cast.grant(alliance, account, Role.READER);

        assertThatThrownBy(() -> cast.grant(alliance, account, Role.READER)).hasMessageContaining("granted-already");
    }

    @Test
    void the_audit_trail_tells_who_gave_and_took_a_role() {
        var giver = actors.called(cast.account().userName()).orElseThrow();
        var grant = giver.call(() -> cast.grant(alliance, account, Role.READER));
        giver.run(() -> ThisAlliance.run(alliance, () -> access.revoke(grant.id())));

        var trail = ThisAlliance.<List<Map<String, Object>>, RuntimeException>call(
                alliance,
                () -> transactions.execute(status -> jdbc.sql(
                                "select action, actor, actor_name from audit_entry where table_name = 'role_grant' order by id")
                        .query()
                        .listOfRows()));

        assertThat(trail)
                .extracting("action", "actor", "actor_name")
                .containsExactly(
                        tuple("insert", giver.id().value(), giver.name()),
                        tuple("delete", giver.id().value(), giver.name()));
        assertThat(grant.grantedBy()).isEqualTo(giver.id());
    }
}

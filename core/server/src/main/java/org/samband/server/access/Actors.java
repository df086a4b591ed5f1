package org.samband.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.CurrentActor;
import org.samband.server.rule.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds who an account is and what it may do, in one query; a disabled account is nobody. */
@Component
public class Actors {

    private static final String QUERY = """
            select a.id, a.user_name, a.display_name, a.administrator, a.language, p.due,
                   g.alliance_id, g.role, g.organisation_id
            from account a
            join account_password p on p.account_id = a.id
            left join role_grant g on g.account_id = a.id and g.valid @> cast(:today as date)
            where a.id = :id and not a.disabled and p.stamp = coalesce(:stamp, p.stamp)
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final Accounts accounts;
    private final Clock clock;

    Actors(JdbcClient jdbc, PlatformTransactionManager transactions, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        ownTransaction.setReadOnly(true);
    }

    /** The account with this user name, to do work in its name without a request. */
    public Optional<Actor> called(String userName) {
        return accounts.called(userName).map(Account::id).flatMap(this::find);
    }

    Optional<Actor> find(AccountPrincipal principal) {
        return find(principal.account(), principal.stamp());
    }

    /** Finds an account as it is now, whatever its password. */
    Optional<Actor> find(AccountId account) {
        return find(account.value(), null);
    }

    private Optional<Actor> find(UUID id, @Nullable Integer stamp) {
        var rows = new CurrentActor(id, "").call(() -> ownTransaction.execute(status -> rows(id, stamp)));
        return Objects.requireNonNull(rows).stream().reduce(Actors::joined);
    }

    // Outside any alliance the database shows an account all of its own grants.
    private List<Actor> rows(UUID id, @Nullable Integer stamp) {
        jdbc.sql("select set_config('app.alliance', '', true)").query().singleValue();
        return jdbc.sql(QUERY)
                .param("id", id)
                .param("stamp", stamp, Types.INTEGER)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> actor(row))
                .list();
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getBoolean("administrator"),
                row.getString("language"),
                row.getBoolean("due"),
                part(row));
    }

    private static List<Part> part(ResultSet row) throws SQLException {
        var alliance = row.getObject("alliance_id", UUID.class);
        return alliance == null
                ? List.of()
                : List.of(new Part(
                        alliance, Role.valueOf(row.getString("role")), row.getObject("organisation_id", UUID.class)));
    }

    private static Actor joined(Actor one, Actor other) {
        var parts = new ArrayList<>(one.parts());
        parts.addAll(other.parts());
        return new Actor(
                one.id(), one.userName(), one.name(), one.administrator(), one.language(), one.passwordDue(), parts);
    }
}

package org.samband.server.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Validity;
import org.samband.server.rule.Role;
import org.samband.server.web.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** An account has a role in this alliance; the grant is given and taken away, never changed, and counts on its days. */
public class RoleGrant {

    private static final int LONGEST_NAME = 200;

    @Id
    private final RoleGrantId id;

    private final AccountId accountId;
    private final Role role;
    private final @Nullable UUID organisationId;
    private final @Nullable String organisationName;
    private final @Nullable AccountId grantedBy;
    private final Instant grantedAt;
    private final Validity valid;
    private final boolean byAppointment;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    RoleGrant(
            RoleGrantId id,
            AccountId accountId,
            Role role,
            @Nullable UUID organisationId,
            @Nullable String organisationName,
            @Nullable AccountId grantedBy,
            Instant grantedAt,
            Validity valid,
            boolean byAppointment) {
        this.id = id;
        this.accountId = accountId;
        this.role = role;
        this.organisationId = organisationId;
        this.organisationName = organisationName;
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
        this.valid = valid;
        this.byAppointment = byAppointment;
    }

    static RoleGrant of(AccountId account, Role role, @Nullable Organisation organisation) {
        if (role == Role.MEMBER_CONTACT && organisation == null) {
            throw Refusal.at("organisation", "access.refusal.organisation-missing");
        }
        if (role != Role.MEMBER_CONTACT && organisation != null) {
            throw Refusal.at("organisation", "access.refusal.organisation-needless");
        }
        return new RoleGrant(
                RoleGrantId.next(),
                account,
                role,
                organisation == null ? null : organisation.id(),
                organisation == null ? null : organisation.name(),
                Actor.current().map(Actor::id).orElse(null),
                Instant.now(),
                Validity.always(),
                false);
    }

    static RoleGrant appointed(AccountId account, Validity valid) {
        return new RoleGrant(RoleGrantId.next(), account, Role.READER, null, null, null, Instant.now(), valid, true);
    }

    public RoleGrantId id() {
        return id;
    }

    public AccountId accountId() {
        return accountId;
    }

    public Role role() {
        return role;
    }

    public @Nullable UUID organisationId() {
        return organisationId;
    }

    public @Nullable String organisationName() {
        return organisationName;
    }

    public @Nullable AccountId grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    /** The days on which it counts. */
    public Validity valid() {
        return valid;
    }

    /** Whether it comes with the places that the account has in bodies. */
    public boolean byAppointment() {
        return byAppointment;
    }

    /**
     * Whose contact a member contact is.
     *
     * @param id its identifier in the register, where it is in there
     */
    public record Organisation(@Nullable UUID id, String name) {

        public Organisation {
            name = name.strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                throw Refusal.at("organisation", "access.refusal.organisation-name", LONGEST_NAME);
            }
        }
    }
}

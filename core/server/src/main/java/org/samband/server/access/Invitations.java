package org.samband.server.access;

import org.jspecify.annotations.Nullable;
import org.samband.server.access.AccountAdministration.Opened;
import org.samband.server.access.RoleGrant.Organisation;
import org.samband.server.rule.Role;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings somebody into the alliance: a role for an account, or for a new account if nobody has that user name. */
@Component
public class Invitations {

    private final Access access;
    private final Accounts accounts;
    private final AccountAdministration administration;

    Invitations(Access access, Accounts accounts, AccountAdministration administration) {
        this.access = access;
        this.accounts = accounts;
        this.administration = administration;
    }

    /**
     * Gives the role.
     *
     * @param displayName what a new account is called; where it is empty, no account is opened
     */
    @Transactional
    public Invited invite(
            @Nullable String userName, @Nullable String displayName, Role role, @Nullable Organisation organisation) {
        if (userName == null || userName.isBlank()) {
            throw Refusal.at("userName", "access.refusal.user-name-missing");
        }
        var known = accounts.called(userName.strip());
        if (known.isPresent()) {
            return new Invited(access.grant(known.get().id(), role, organisation), null);
        }
        if (displayName == null || displayName.isBlank()) {
            throw Refusal.at("displayName", "access.refusal.nobody-called-yet", userName.strip());
        }
        var opened = administration.open(userName, displayName, null);
        return new Invited(access.grant(opened.account().id(), role, organisation), opened);
    }

    /**
     * The grant that came of it.
     *
     * @param opened the new account, if there had to be one
     */
    public record Invited(RoleGrant grant, @Nullable Opened opened) {}
}

package org.samband.server.access;

import java.util.List;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The grants of this alliance. */
interface RoleGrants extends Rows<RoleGrant, RoleGrantId> {

    @Query("""
            select g.* from role_grant g join account a on a.id = g.account_id
            order by lower(a.display_name), a.id, g.role
            """)
    List<RoleGrant> inOrder();

    /** Locks them, so that two revocations at once cannot leave the alliance without a secretariat. */
    @Query("""
            select g.* from role_grant g join account a on a.id = g.account_id
            where g.role = 'SECRETARIAT' and not a.disabled order by g.id for update of g
            """)
    List<RoleGrant> lockedSecretariat();

    @Query("select * from role_grant where by_appointment and account_id = :account")
    List<RoleGrant> appointed(AccountId account);

    @Query("select * from role_grant where account_id = :account")
    List<RoleGrant> of(AccountId account);
}

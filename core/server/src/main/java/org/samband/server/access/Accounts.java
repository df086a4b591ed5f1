package org.samband.server.access;

import java.util.List;
import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** All accounts of the installation. */
public interface Accounts extends Rows<Account, AccountId> {

    @Query("select * from account where lower(user_name) = lower(:userName)")
    Optional<Account> called(String userName);

    @Query("select * from account order by lower(user_name)")
    List<Account> inOrder();

    /** Those with a role in the current alliance. */
    @Query("""
            select * from account a
            where not a.disabled and exists (select from role_grant g
                where g.alliance_id = current_alliance() and g.account_id = a.id and g.valid @> current_date)
            order by lower(a.display_name), a.id
            """)
    List<Account> inAlliance();

    /** Locks the administrators, so that two of them cannot at once make each other the last one. */
    @Query("select * from account where administrator and not disabled order by id for update")
    List<Account> lockedAdministrators();
}

package org.samband.server.funding.result;

import java.util.Optional;
import org.samband.server.data.Rows;

/** Where the accounts of the current alliance belong, in the database. */
interface AccountMappingRows extends Rows<AccountMapping, AccountMappingId> {

    Optional<AccountMapping> findByAccount(String account);
}

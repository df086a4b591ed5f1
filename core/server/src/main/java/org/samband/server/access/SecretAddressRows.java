package org.samband.server.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The secret addresses in the database. */
interface SecretAddressRows extends Rows<SecretAddress, SecretAddressId> {

    @Query("select * from secret_address where account_id = :account order by lower(name), id")
    List<SecretAddress> of(UUID account);

    /** Notes that a program uses an address today, if that is what the key opens. */
    @Query("update secret_address set used_on = :today where hash = :hash and opens = :opens returning account_id")
    Optional<UUID> use(String hash, String opens, LocalDate today);
}

package org.samband.server.body;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.samband.server.data.Validity;
import org.springframework.data.jdbc.repository.query.Query;

/** The persons of the current alliance in the database. */
interface PersonRows extends Rows<Person, PersonId> {

    @Query("select * from person where lower(name) = lower(:name)")
    Optional<Person> called(String name);

    /** Locks it, so that two who change its places at once give its account the days of both. */
    @Query("select * from person where id = :id for update")
    Optional<Person> locked(UUID id);

    @Query("select * from person where account_id = :account")
    Optional<Person> of(UUID account);

    /** The days on which somebody has a place in any body, joined where they meet. */
    @Query("select unnest(range_agg(valid)) from appointment where person_id = :person and role <> 'CONTACT'")
    List<Validity> daysWithPlace(UUID person);

    @Query("select * from person order by lower(name)")
    List<Person> inOrder();
}

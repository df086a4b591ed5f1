package org.samband.server.body;

import java.util.List;
import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The persons of the current alliance in the database. */
interface PersonRows extends Rows<Person, PersonId> {

    @Query("select * from person where lower(name) = lower(:name)")
    Optional<Person> called(String name);

    @Query("select * from person order by lower(name)")
    List<Person> inOrder();
}

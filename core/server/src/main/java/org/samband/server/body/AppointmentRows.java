package org.samband.server.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The appointments of the current alliance in the database. */
interface AppointmentRows extends Rows<Appointment, AppointmentId> {

    @Query("select * from appointment where body_id = :body order by valid, id")
    List<Appointment> of(UUID body);

    @Query("select * from appointment where valid @> :day::date order by body_id, role, place, id")
    List<Appointment> on(LocalDate day);

    @Query("select * from appointment where body_id = :body and valid @> :day::date order by role, place, id")
    List<Appointment> in(UUID body, LocalDate day);

    @Query("""
            select * from appointment where organisation_id = :organisation and valid @> :day::date
            order by body_id, role, place, id
            """)
    List<Appointment> ofOrganisation(UUID organisation, LocalDate day);

    /** One for each person, whichever body comes first. */
    @Query("""
            select distinct on (a.person_id) a.* from appointment a join body b on b.id = a.body_id
            where :office = any (a.offices) and a.body_id <> :body and a.valid @> :day::date
              and a.role in ('MEMBER', 'CHAIR', 'DEPUTY_CHAIR')
            order by a.person_id, b.position, a.id
            """)
    List<Appointment> withOffice(String office, UUID body, LocalDate day);

    @Query("select * from appointment where person_id = :person order by valid desc, id")
    List<Appointment> ofPerson(UUID person);

    @Query("select * from appointment order by body_id, valid, id")
    List<Appointment> inOrder();
}

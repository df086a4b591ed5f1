package org.samband.server.body;

import org.samband.server.access.Access;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whoever has a place in a body read here on the days of that place. The days are kept with the role, so that it
 * begins and ends by itself, and hearing of the same appointment again changes nothing.
 */
@Component
@Transactional
class AppointedReaders {

    private final PersonRows persons;
    private final Access access;

    AppointedReaders(PersonRows persons, Access access) {
        this.persons = persons;
        this.access = access;
    }

    @EventListener
    void on(AppointmentBegan begun) {
        persons.locked(begun.person().value()).ifPresent(this::read);
    }

    @EventListener
    void on(AppointmentEnded ended) {
        persons.locked(ended.person().value()).ifPresent(this::read);
    }

    /** Gives the account of a person the role for the days on which the person has a place. */
    void read(Person person) {
        var account = person.account();
        if (account != null) {
            access.appointed(account, persons.daysWithPlace(person.id().value()));
        }
    }
}

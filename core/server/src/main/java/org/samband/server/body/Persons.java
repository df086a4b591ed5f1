package org.samband.server.body;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.access.AccountId;
import org.samband.server.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who hold or held seats in the bodies of the current alliance. */
@Component
@Transactional
public class Persons {

    private static final int LONGEST_NAME = 200;

    private final PersonRows rows;
    private final AppointmentRows appointments;
    private final AppointedReaders readers;
    private final Access access;

    Persons(PersonRows rows, AppointmentRows appointments, AppointedReaders readers, Access access) {
        this.rows = rows;
        this.appointments = appointments;
        this.readers = readers;
        this.access = access;
    }

    /** Returns all of them by name. */
    @Transactional(readOnly = true)
    public List<Person> all() {
        return rows.inOrder();
    }

    /** Returns some of them, in one statement. */
    @Transactional(readOnly = true)
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findAllById(ids).stream().collect(Collectors.toMap(Person::id, person -> person));
    }

    /** Returns one, or refuses as unknown. */
    @Transactional(readOnly = true)
    public Person get(PersonId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Returns whoever signs in with an account, if that is somebody here. */
    @Transactional(readOnly = true)
    public Optional<Person> of(AccountId account) {
        return rows.of(account.value());
    }

    /** Returns the places that somebody has, had and will have, the latest first. */
    @Transactional(readOnly = true)
    public List<Appointment> places(PersonId id) {
        return appointments.ofPerson(id.value());
    }

    /** Returns whoever is called so, entered where nobody is yet. */
    Person called(String field, String written) {
        var name = checked(field, written);
        return rows.called(name).orElseGet(() -> rows.save(Person.called(name)));
    }

    /** Says what somebody, as seen at a version, is called and signs in with; nothing where they do not sign in. */
    public Person change(PersonId id, int seenVersion, String written, @Nullable AccountId account) {
        var before = rows.locked(id.value()).orElseThrow(Refusal::notFound);
        if (before.seen() != seenVersion) {
            throw Refusal.conflict("body.changed-meanwhile", before.name());
        }
        var changed = saved(before.become(checked("name", written), account));
        var former = before.account();
        if (former != null && !former.equals(account)) {
            access.appointed(former, List.of());
        }
        readers.read(changed);
        return changed;
    }

    private Person saved(Person person) {
        try {
            return rows.save(person);
        } catch (DuplicateKeyException e) {
            var said = Objects.requireNonNullElse(e.getMostSpecificCause().getMessage(), "");
            throw said.contains("person_name")
                    ? Refusal.at("name", "body.name-taken", person.name())
                    : Refusal.at("userName", "body.account-taken");
        }
    }

    private static String checked(String field, String written) {
        var name = written.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.at(field, "body.name-length", LONGEST_NAME);
        }
        return name;
    }
}

package org.samband.server.body.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.body.Appointment;
import org.samband.server.body.Person;

/**
 * Somebody, as their page shows them.
 *
 * @param account what they sign in with, where whoever asks may know
 * @param places the places that they have, had and will have
 */
public record PersonPage(
        Person person, Access.@Nullable Person account, List<Place> places, String alliance, boolean edits) {

    public PersonPage {
        places = List.copyOf(places);
    }

    public String address() {
        return "/" + alliance + "/persons/" + person.id().value();
    }

    public String address(Appointment appointment) {
        return "/" + alliance + "/appointments/" + appointment.id().value();
    }

    public String body(Appointment appointment) {
        return "/" + alliance + "/bodies/" + appointment.body().value();
    }

    /** A place with the names of its body and of whom it is for. */
    public record Place(Appointment appointment, String body, String organisation) {}
}

package org.samband.server.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Message;

/**
 * Who sits in a body on a day, beside what the rule of its type gives.
 *
 * @param rule how the number of seats comes about
 * @param office the office that the seats come with, if they do
 * @param seats the seats with and without a holder
 * @param others deputies that are called in order, and those who may only speak
 * @param contacts whom to ask in which organisation
 * @param findings what does not fit, or soon will not
 * @param votes how many votes each member has, where that does not follow from its seats
 */
public record Composition(
        Body body,
        LocalDate on,
        @Nullable Message rule,
        @Nullable String office,
        List<Seat> seats,
        List<Held> others,
        List<Held> contacts,
        List<Message> findings,
        List<Votes> votes) {

    public Composition {
        seats = List.copyOf(seats);
        others = List.copyOf(others);
        contacts = List.copyOf(contacts);
        findings = List.copyOf(findings);
        votes = List.copyOf(votes);
    }

    public long held() {
        return seats.stream().filter(seat -> seat.holder() != null).count();
    }

    /**
     * A place, and who has it.
     *
     * @param organisation whose it is, or null
     * @param name what that was called on the day, or nothing
     */
    public record Seat(
            @Nullable OrganisationId organisation,
            String name,
            int place,
            boolean given,
            @Nullable Held holder,
            List<Held> deputies) {

        public Seat {
            deputies = List.copyOf(deputies);
        }
    }

    /**
     * How many votes a member has with all its seats together.
     *
     * @param votes null where its inhabitants are not known
     */
    public record Votes(String member, @Nullable Long votes) {}

    /** An appointment with the name of the person and of whom it is for. */
    public record Held(Appointment appointment, String person, String organisation) {}
}
